import type { SavedDraft } from "@/lib/features/practice/types";
import { callApi } from "@/lib/transport/client";
import type { DraftBody, SaveOutcome } from "./save-line";

/** Browsers let 64 KiB of requests outlive their pages; a longer text goes as an ordinary request. */
const KEEPALIVE_BYTES = 60_000;

const SAVE_TIMEOUT_MS = 15_000;

export interface DraftOwner {
  accountId: string;
  questionSlug: string;
  /** What is asked, for lists of what waits. */
  prompt: string;
}

const encoder = new TextEncoder();

/** Sends one save. It names its account: a page outlives its session, and must not write into somebody else's. */
export function sendDraft(
  { accountId, questionSlug }: Pick<DraftOwner, "accountId" | "questionSlug">,
  body: DraftBody,
): Promise<SaveOutcome> {
  const size = encoder.encode(JSON.stringify(body.parts)).length;
  return callApi<SavedDraft>(
    "PUT",
    `/api/v1/drafts/${questionSlug}`,
    { ...body, accountId },
    SAVE_TIMEOUT_MS,
    size < KEEPALIVE_BYTES,
  );
}
