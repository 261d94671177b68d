/**
 * What an open editor knows, and how each event changes it. Pure, but for the names that new texts are given: the keeper
 * (draft-keeper.ts) does what is written here to the server, the device and the clock.
 */
import { newId } from "@/lib/device/new-id";
import type { Opening } from "@/lib/features/practice/rules/begin-draft";
import { fingerprint } from "@/lib/features/practice/rules/fingerprint";
import { sameLineage } from "@/lib/features/practice/rules/lineage";
import type {
  HandedIn,
  LastRevision,
  Lineage,
  Parts,
  SavedDraft,
  StoredDraft,
} from "@/lib/features/practice/types";
import {
  PART_NAMES,
  type PartName,
  sameParts,
  storableParts,
  tooLong,
} from "@/lib/features/stories/rules/parts";
import type { AsideText } from "./draft-device";
import type { DraftBody } from "./save-line";
import { type Keeping, mendsItself, type SaveStatus, type Trouble } from "./save-status";

/** Unacknowledged texts that are remembered by their fingerprints: those of the last minute and more. */
const MOST_SENT = 200;

export interface DraftState extends Lineage {
  parts: Parts;
  /** There is something that the server has not acknowledged. */
  isDirty: boolean;
  /** Fingerprints of what may have been sent, by any tab, since the last acknowledgement; oldest first. */
  sent: string[];
  status: SaveStatus;
  answerId: string | null;
  version: number;
  lastRevision: LastRevision | null;
  /** What the server holds as far as this page knows; of a text that is not saved yet, it may be an older one. */
  stored: Parts;
  /** Names this text to the device and to the server: another text, another id. */
  saveId: string;
  keeping: Keeping;
  /** What was put away on this device, the newest first. */
  asides: readonly AsideText[];
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
    saveId: newId(),
    keeping: "opening",
    asides: [],
    note: null,
  };
}

export function lineageOf({ take, basedOnRevisionId }: Lineage): Lineage {
  return { take, basedOnRevisionId };
}

/** Remembers a text that may be on the server by now. */
export function withName(sent: string[], name: string): string[] {
  return sent.at(-1) === name ? sent : [...sent, name].slice(-MOST_SENT);
}

export function longParts(parts: Parts): PartName[] {
  return PART_NAMES.filter((part) => tooLong(parts[part]) !== undefined);
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
  return { baseVersion, ...lineageOf(state), parts: storableParts(parts), saveId: state.saveId };
}

export function sending(state: DraftState, body: DraftBody): DraftState {
  const sent = withName(state.sent, fingerprint(body.parts));
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
  // Another tab's text may have come onto the page meanwhile, which does not follow from what was saved.
  if (!isWhole && !state.sent.includes(fingerprint(body.parts))) return state;
  // A take that was begun while this was on its way stays begun, and is still to be saved.
  const isSameTake = sameLineage(body, state);
  const isDirty = !isWhole || !isSameTake;
  const stays = state.status.kind === "too-long" ? state.status : ({ kind: "saving" } as const);
  return {
    ...state,
    ...(isSameTake ? lineageOf(saved) : {}),
    answerId: saved.answerId,
    version: saved.version,
    stored: body.parts,
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
export function adopted(state: DraftState, draft: StoredDraft): DraftState {
  return {
    ...state,
    ...lineageOf(draft),
    version: draft.version,
    stored: draft.parts,
    isDirty: false,
    sent: [],
    status: { kind: "saved", at: Date.parse(draft.savedAt) },
  };
}

/** The draft is the newest revision now. @param now for lists alone: the server has its own moment of it */
export function handedIn(state: DraftState, handed: HandedIn, now: number): DraftState {
  const { revisionId: id, number, take } = handed;
  const handedInAt = new Date(now).toISOString();
  return {
    ...state,
    version: 0,
    isDirty: false,
    lastRevision: { id, number, take, handedInAt, parts: state.parts },
  };
}
