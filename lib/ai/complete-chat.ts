import "server-only";
import { z } from "zod";
import type { ChatEndpoint } from "./chat-endpoint";

export type ChatFailure =
  /** The key, the model or the address is not accepted. */
  | "refused"
  | "busy"
  | "timeout"
  | "cancelled"
  | "unreachable"
  /** It broke off in the middle, on its way or at the model's own limit. */
  | "cut_off"
  | "failed"
  | "malformed"
  | "too_long";

export type ChatOutcome =
  | { ok: true; text: string }
  /** `retryAfter`: seconds, where the endpoint named them. */
  | { ok: false; why: ChatFailure; retryAfter?: number };

export interface ChatMessage {
  role: "system" | "user";
  content: string;
}

/** An answer of a few remarks is a few kilobytes; whatever sends more is not read to its end. */
const MOST_BYTES = 256 * 1024;

const completion = z.object({
  choices: z
    .array(
      z.object({
        message: z.object({ content: z.string() }),
        finish_reason: z.string().nullish(),
      }),
    )
    .min(1),
});

/**
 * One answer of the endpoint's model. Never throws, and keeps nothing: what was sent and what came stand in no log.
 * No redirect is followed: the words go to the host that the person has agreed to, or nowhere.
 */
export async function completeChat(
  endpoint: ChatEndpoint,
  messages: readonly ChatMessage[],
  cancel?: AbortSignal,
): Promise<ChatOutcome> {
  const limit = AbortSignal.timeout(endpoint.timeoutMs);
  const signal = cancel ? AbortSignal.any([limit, cancel]) : limit;
  const broken = (why: ChatFailure): ChatOutcome => ({
    ok: false,
    why: cancel?.aborted ? "cancelled" : limit.aborted ? "timeout" : why,
  });
  let response: Response;
  try {
    response = await fetch(endpoint.url, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        accept: "application/json",
        ...(endpoint.key ? { authorization: `Bearer ${endpoint.key}` } : {}),
      },
      body: JSON.stringify({ model: endpoint.model, messages, stream: false }),
      redirect: "manual",
      cache: "no-store",
      signal,
    });
  } catch {
    return broken("unreachable");
  }
  const failure = failureOf(response);
  if (failure) {
    await response.body?.cancel().catch(() => undefined);
    return failure;
  }
  try {
    const text = await readText(response);
    return text === undefined ? { ok: false, why: "too_long" } : contentOf(text);
  } catch {
    return broken("cut_off");
  }
}

function failureOf({ status, ok, headers }: Response): ChatOutcome | undefined {
  if (ok) return undefined;
  if (status === 429) {
    const seconds = Number(headers.get("retry-after"));
    const isKnown = Number.isInteger(seconds) && seconds > 0 && seconds <= 24 * 60 * 60;
    return { ok: false, why: "busy", ...(isKnown ? { retryAfter: seconds } : {}) };
  }
  // A redirect and every refusal of what was asked, or of who asks.
  return { ok: false, why: status < 500 ? "refused" : "failed" };
}

/** @returns undefined where it is longer than any answer would be */
async function readText(response: Response): Promise<string | undefined> {
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  if (!response.body) return text;
  // Leaving the loop early cancels the rest.
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    bytes += chunk.byteLength;
    if (bytes > MOST_BYTES) return undefined;
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

function contentOf(text: string): ChatOutcome {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return { ok: false, why: "malformed" };
  }
  const choice = completion.safeParse(body).data?.choices[0];
  if (!choice) return { ok: false, why: "malformed" };
  if (choice.finish_reason === "length") return { ok: false, why: "cut_off" };
  return { ok: true, text: choice.message.content };
}
