/** A draft and the device's copy of it, which may come from an earlier visit or another tab. Pure, as draft-state.ts. */
import { newId } from "@/lib/device/new-id";
import { fingerprint } from "@/lib/features/practice/rules/fingerprint";
import { canFollow, sameLineage } from "@/lib/features/practice/rules/lineage";
import type { SavedDraft, ServerText } from "@/lib/features/practice/types";
import { isBlank, sameParts, storableParts } from "@/lib/features/stories/rules/parts";
import type { DraftCopy, KeptCopy } from "./draft-device";
import { type DraftState, lineageOf, withName } from "./draft-state";
import { mendsItself } from "./save-status";

/** Takes up what a reload, a crash or an outage left on this device; the same state where that is nothing new. */
export function restored(
  state: DraftState,
  { value: copy, stamp }: KeptCopy,
  now: number,
): DraftState {
  const { version, lastRevision, stored } = state;
  if (state.isDirty) return state;
  // The page itself can be old, where the browser kept it: then it does not know what the server has.
  const isPageOlder = copy.baseVersion > version && sameLineage(copy, state);
  if (!isPageOlder && sameParts(copy.parts, stored)) return state;
  if (version === 0 && copy.baseVersion === 0 && isBlank(copy.parts)) return state;
  const isOnOurs = version > 0 && sentOf(copy).includes(fingerprint(stored));
  const follows = (version > 0 && sameLineage(copy, state)) || canFollow(copy, lastRevision);
  const next = {
    ...state,
    ...lineageOf(copy),
    parts: copy.parts,
    saveId: stamp,
    isDirty: true,
    sent: sentOf(copy),
  };
  if (isPageOlder || ((copy.baseVersion === version || isOnOurs) && follows)) {
    const base = isPageOlder ? copy.baseVersion : version;
    return { ...next, version: base, note: "restored", status: { kind: "saving" } };
  }
  // Until the person has chosen, what is kept stays based on what it was: the next page must ask again.
  const theirs = openedWith(state, now);
  return { ...next, version: copy.baseVersion, status: { kind: "conflict", theirs } };
}

/** What may have been sent of a copy: its own text too, as who wrote it may have ended in the middle of that. */
function sentOf({ sent, parts }: DraftCopy): string[] {
  return withName(sent, fingerprint(parts));
}

/** What is kept on the device of this state. */
export function copyOf(state: DraftState, prompt: string): DraftCopy {
  const { version: baseVersion, parts, sent } = state;
  return { baseVersion, ...lineageOf(state), parts: storableParts(parts), sent, prompt };
}

/** Another tab wrote on, and this one had nothing of its own: it shows the same. */
export function followed(state: DraftState, { value: copy, stamp }: KeptCopy): DraftState {
  const { status } = state;
  const isStillOpen = status.kind === "conflict" && copy.baseVersion === state.version;
  const next = {
    ...state,
    ...lineageOf(copy),
    version: copy.baseVersion,
    parts: copy.parts,
    saveId: stamp,
    isDirty: true,
    sent: sentOf(copy),
  };
  return isStillOpen || mendsItself(status) ? next : { ...next, status: { kind: "saving" } };
}

/** Another tab wrote while this one did: neither text is the other's base, so both are kept. */
export function met(state: DraftState, found: KeptCopy, now: number): DraftState {
  const waiting = state.status.kind === "conflict" ? state.status.tab : undefined;
  const tab = { stamp: found.stamp, asideId: waiting?.asideId ?? newId() };
  const { baseVersion: version, parts } = found.value;
  const savedAt = new Date(now).toISOString();
  const draft = { ...lineageOf(found.value), version, savedAt, parts };
  const theirs = { draft, lastRevision: state.lastRevision };
  return { ...state, status: { kind: "conflict", theirs, tab } };
}

/** Another tab's save was acknowledged. The same state where that tells nothing new. */
export function savedElsewhere(state: DraftState, saved: SavedDraft, now: number): DraftState {
  const { answerId, version, stored: name } = saved;
  const { status } = state;
  const stored = storableParts(state.parts);
  const isShown = fingerprint(stored) === name && sameLineage(saved, state);
  if (status.kind === "conflict" && !isShown) {
    const { tab, theirs } = status;
    // What the other tab holds is on the server by now, and is chosen or not as that.
    if (!tab || !theirs.draft || fingerprint(theirs.draft.parts) !== name) return state;
    const draft = { ...theirs.draft, ...lineageOf(saved), version };
    return { ...state, answerId, status: { ...status, theirs: { ...theirs, draft } } };
  }
  // Late news of what this tab has long gone on from.
  if (sameLineage(saved, state) && version <= state.version) return state;
  if (isShown) {
    const saved = { kind: "saved", at: now } as const;
    return { ...state, answerId, version, stored, isDirty: false, sent: [], status: saved };
  }
  return state.isDirty && state.sent.includes(name) ? { ...state, answerId, version } : state;
}

/** What the page was opened with, in the shape that a conflict shows. */
function openedWith(state: DraftState, now: number): ServerText {
  const { version, status, lastRevision, stored: parts } = state;
  if (version === 0) return { draft: null, lastRevision };
  const savedAt = new Date(status.kind === "saved" ? status.at : now).toISOString();
  return { draft: { ...lineageOf(state), version, savedAt, parts }, lastRevision };
}
