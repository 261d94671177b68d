import { findDeviceStore } from "@/lib/device/store";
import type { Parts } from "@/lib/features/practice/types";
import { PART_LABELS, PART_NAMES } from "@/lib/features/stories/rules/parts";
import { callApi } from "@/lib/transport/client";
import { listAllAsides, listCopies } from "./draft-device";
import { openDrafts } from "./open-drafts";
import { sendDraft } from "./send-draft";
import { sendWaiting } from "./waiting-drafts";

/** What is on this device alone, and would go with signing out. */
export interface OnlyHere {
  accountId: string;
  /** Texts that the server does not have. */
  unsaved: { title: string; parts: Parts }[];
  /** Texts that were put away. */
  putAside: { title: string; parts: Parts }[];
}

/**
 * Sends all that waits, of whatever question, and finds what is on this device alone.
 * @returns null where nobody is signed in any more, or it cannot be known who is
 */
export async function lookBeforeLeaving(): Promise<OnlyHere | null> {
  const session = await callApi<{ accountId?: string }>("GET", "/api/v1/session");
  const accountId = session.ok ? session.value.accountId : undefined;
  if (accountId === undefined) return null;
  const nothing = { accountId, unsaved: [], putAside: [] };
  await Promise.all([...openDrafts.values()].map((keeper) => keeper.flush()));
  const store = await findDeviceStore(accountId);
  if (!store) return { ...nothing, unsaved: onThisPage() };
  try {
    await sendWaiting(
      store,
      (questionSlug, body) => sendDraft({ accountId, questionSlug }, body),
      () => false,
    );
    const [copies, asides] = await Promise.all([listCopies(store), listAllAsides(store)]);
    const unsaved = copies.map(({ value }) => ({ title: value.prompt, parts: value.parts }));
    const putAside = asides.map(({ question, text }) => ({ title: question, parts: text.parts }));
    return { accountId, unsaved: unsaved.length > 0 ? unsaved : onThisPage(), putAside };
  } catch {
    return { ...nothing, unsaved: onThisPage() };
  }
}

/** What an editor on this page could neither save nor keep on the device. */
function onThisPage(): OnlyHere["unsaved"] {
  return [...openDrafts]
    .map(([title, keeper]) => ({ title, ...keeper.state() }))
    .filter(({ isDirty }) => isDirty)
    .map(({ title, parts }) => ({ title, parts }));
}

/** Ends the session, then removes texts and keys from this device. @returns why not, in words; null when it is done */
export async function signOutHere(accountId: string): Promise<string | null> {
  const ended = await callApi("POST", "/api/v1/session/end", {});
  if (!ended.ok) return ended.message;
  // The keys may be gone already; then so is what they opened.
  await (await findDeviceStore(accountId))?.erase().catch(() => undefined);
  return null;
}

/** A text file to keep, for whoever has to leave before the server is back. */
export function asTextFile({ unsaved, putAside }: OnlyHere): Blob {
  const texts = [...unsaved, ...putAside].map(({ title, parts }) => {
    const written = PART_NAMES.filter((part) => parts[part].trim() !== "");
    return [title, ...written.map((part) => `${PART_LABELS[part]}\n${parts[part]}`)].join("\n\n");
  });
  return new Blob([`${texts.join("\n\n\n")}\n`], { type: "text/plain;charset=utf-8" });
}
