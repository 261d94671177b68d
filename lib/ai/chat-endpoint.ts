import "server-only";
import { env } from "@/lib/env/env";

/** An OpenAI-compatible endpoint, as whoever runs Starboard has set it. */
export interface ChatEndpoint {
  /** Where conversations are posted. */
  url: string;
  /** What people are told that their words go to. */
  host: string;
  model: string;
  key: string | undefined;
  timeoutMs: number;
}

/** Undefined where none is set: then nothing of second opinions is shown or done. */
export function chatEndpoint(): ChatEndpoint | undefined {
  const { AI_BASE_URL, AI_MODEL, AI_API_KEY, AI_TIMEOUT_MS } = env();
  if (!AI_BASE_URL || !AI_MODEL) return undefined;
  return {
    url: `${AI_BASE_URL.replace(/\/+$/, "")}/chat/completions`,
    host: new URL(AI_BASE_URL).host,
    model: AI_MODEL,
    key: AI_API_KEY,
    timeoutMs: AI_TIMEOUT_MS,
  };
}
