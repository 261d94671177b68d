/**
 * What an open editor knows, and how each event changes it. Pure: the keeper (draft-keeper.ts) does what is written here
 * to the server, the tab's storage and the clock.
 */
import type { Opening } from "@/lib/features/practice/rules/begin-draft";
import { fingerprint } from "@/lib/features/practice/rules/fingerprint";
import { canFollow, revising, sameLineage } from "@/lib/features/practice/rules/lineage";
import type {
  LastRevision,
  Lineage,
  Parts,
  SavedDraft,
  ServerText,
  StoredDraft,
} from "@/lib/features/practice/types";
import {
  BLANK,
  isBlank,
  PART_NAMES,
  type PartName,
  sameParts,
  storableParts,
  tooLong,
} from "@/lib/features/stories/rules/parts";
import type { AsideText, DraftCopy } from "./draft-copies";
import type { DraftBody } from "./save-line";
import { mendsItself, type SaveStatus, type Trouble } from "./save-status";

/** Unacknowledged texts that are remembered by their fingerprints. */
const MOST_SENT = 60;

export interface DraftState extends Lineage {
  parts: Parts;
  /** There is something that the server has not acknowledged. */
  isDirty: boolean;
  /** Fingerprints of what was sent since the last acknowledgement, oldest first. */
  sent: string[];
  status: SaveStatus;
  answerId: string | null;
  version: number;
  lastRevision: LastRevision | null;
  /** What the page was opened with from the server. */
  stored: Parts;
  aside: AsideText | null;
  /** Something that happened by itself and is said once. */
  note: "restored" | "brought-back" | null;
}

export function opened(opening: Opening): DraftState {
  const { savedAt, waiting: _, ...rest } = opening;
  return {
    ...rest,
    status: savedAt ? { kind: "saved", at: Date.parse(savedAt) } : { kind: "blank" },
    isDirty: false,
    sent: [],
    aside: null,
    note: null,
  };
}

function lineageOf({ take, basedOnRevisionId }: Lineage): Lineage {
  return { take, basedOnRevisionId };
}

export function longParts(parts: Parts): PartName[] {
  return PART_NAMES.filter((part) => tooLong(parts[part]) !== undefined);
}

/** Takes up what a reload, a crash or an outage left in this tab; the same state where that is nothing new. */
export function restored(state: DraftState, copy: DraftCopy, now: number): DraftState {
  const { version, lastRevision, stored } = state;
  if (state.isDirty || sameParts(copy.parts, stored)) return state;
  if (version === 0 && isBlank(copy.parts)) return state;
  const isOnOurs = version > 0 && copy.sent.includes(fingerprint(stored));
  const follows = (version > 0 && sameLineage(copy, state)) || canFollow(copy, lastRevision);
  const next = {
    ...state,
    ...lineageOf(copy),
    parts: copy.parts,
    isDirty: true,
    sent: copy.sent,
  };
  if ((copy.baseVersion === version || isOnOurs) && follows) {
    return { ...next, note: "restored", status: { kind: "saving" } };
  }
  return { ...next, status: { kind: "conflict", theirs: openedWith(state, now) } };
}

/** What the page was opened with, in the shape that a conflict shows. */
function openedWith(state: DraftState, now: number): ServerText {
  const { version, status, lastRevision, stored: parts } = state;
  if (version === 0) return { draft: null, lastRevision };
  const savedAt = new Date(status.kind === "saved" ? status.at : now).toISOString();
  return { draft: { ...lineageOf(state), version, savedAt, parts }, lastRevision };
}

export function edited(state: DraftState, parts: Parts): DraftState {
  // What was restored is saved by now, and the person has gone on: the note has been read.
  const note = state.status.kind === "saved" ? null : state.note;
  const next = { ...state, parts, note, isDirty: true };
  const long = longParts(parts);
  if (state.status.kind === "conflict") return next;
  if (long.length > 0) return { ...next, status: { kind: "too-long", parts: long } };
  return mendsItself(state.status) ? next : { ...next, status: { kind: "saving" } };
}

/** What is to be sent now; null where there is nothing, or a person has to decide first. */
export function bodyOf(state: DraftState): DraftBody | null {
  if (!state.isDirty || state.status.kind === "conflict") return null;
  if (longParts(state.parts).length > 0) return null;
  const { version: baseVersion, parts } = state;
  return { baseVersion, ...lineageOf(state), parts: storableParts(parts) };
}

export function sending(state: DraftState, body: DraftBody): DraftState {
  const name = fingerprint(body.parts);
  const sent = state.sent.at(-1) === name ? state.sent : [...state.sent, name].slice(-MOST_SENT);
  const { kind } = state.status;
  const isQuiet = kind === "blank" || kind === "saved";
  return { ...state, sent, status: isQuiet ? { kind: "saving" } : state.status };
}

export function acknowledged(
  state: DraftState,
  saved: SavedDraft,
  body: DraftBody,
  now: number,
): DraftState {
  const isWhole = sameParts(body.parts, storableParts(state.parts));
  // A take that was begun while this was on its way stays begun, and is still to be saved.
  const isSameTake = sameLineage(body, state);
  const isDirty = !isWhole || !isSameTake;
  const stays = state.status.kind === "too-long" ? state.status : ({ kind: "saving" } as const);
  return {
    ...state,
    ...(isSameTake ? lineageOf(saved) : {}),
    answerId: saved.answerId,
    version: saved.version,
    sent: [],
    isDirty,
    status: isDirty ? stays : { kind: "saved", at: now },
    note: saved.broughtBack ? "brought-back" : state.note,
  };
}

/**
 * A save was not acknowledged. Where what stands on the server is what this page shows, or what it sent without hearing
 * of it, there is nothing to choose between.
 */
export function failed(state: DraftState, trouble: Trouble): DraftState {
  if (trouble.kind === "conflict" && trouble.theirs.draft) {
    const { draft, lastRevision } = trouble.theirs;
    if (sameParts(draft.parts, storableParts(state.parts))) {
      return adopted({ ...state, lastRevision }, draft);
    }
    if (state.sent.includes(fingerprint(draft.parts))) {
      return { ...state, version: draft.version, lastRevision, status: { kind: "saving" } };
    }
  }
  return { ...state, status: trouble };
}

/** The server's draft is this page's. */
function adopted(state: DraftState, draft: StoredDraft): DraftState {
  return {
    ...state,
    ...lineageOf(draft),
    version: draft.version,
    isDirty: false,
    sent: [],
    status: { kind: "saved", at: Date.parse(draft.savedAt) },
  };
}

function putAside(
  state: DraftState,
  text: Lineage & { parts: Parts },
  why: AsideText["why"],
): DraftState {
  if (isBlank(text.parts)) return state;
  return { ...state, aside: { ...lineageOf(text), parts: text.parts, why } };
}

/** The text goes out of the way, and another take begins. */
export function cleared(state: DraftState, lineage: Lineage, parts: Parts = BLANK): DraftState {
  return edited({ ...putAside(state, state, "cleared"), ...lineageOf(lineage) }, parts);
}

/** What was put away and what the editor holds change places. */
export function asideBroughtBack(state: DraftState): DraftState {
  const { aside } = state;
  if (!aside) return state;
  const swapped = putAside({ ...state, aside: null }, state, aside.why);
  // What was handed in or overtaken meanwhile goes on as what the editor holds now.
  const follows = canFollow(aside, state.lastRevision);
  return edited({ ...swapped, ...(follows ? lineageOf(aside) : {}) }, aside.parts);
}

/** Goes on with the text on this page; the other one is put away. */
export function mineKept(state: DraftState): DraftState {
  if (state.status.kind !== "conflict") return state;
  const { draft, lastRevision } = state.status.theirs;
  const lineage = canFollow(state, lastRevision) ? state : (draft ?? revising(lastRevision));
  const next = draft ? putAside(state, draft, "conflict") : state;
  return {
    ...next,
    ...lineageOf(lineage),
    version: draft?.version ?? 0,
    lastRevision,
    isDirty: true,
    status: { kind: "saving" },
  };
}

/** Goes on with the server's text; the one on this page is put away. */
export function theirsTaken(state: DraftState): DraftState {
  if (state.status.kind !== "conflict" || !state.status.theirs.draft) return state;
  const { draft, lastRevision } = state.status.theirs;
  const next = putAside({ ...state, lastRevision }, state, "conflict");
  return adopted({ ...next, parts: draft.parts }, draft);
}

/** The draft was handed in somewhere else and stays so; what this page holds is put away. */
export function mineLetGo(state: DraftState): DraftState {
  return { ...putAside(state, state, "conflict"), isDirty: false };
}
