/** What a person decides about texts: which one goes on, what is put away, what comes back. Pure, as draft-state.ts. */
import { newId } from "@/lib/device/new-id";
import { bothTexts } from "@/lib/features/practice/rules/both-texts";
import { fingerprint } from "@/lib/features/practice/rules/fingerprint";
import { canFollow, revising } from "@/lib/features/practice/rules/lineage";
import type { Lineage, Parts } from "@/lib/features/practice/types";
import { BLANK, isBlank, storableParts } from "@/lib/features/stories/rules/parts";
import type { AsideText } from "./draft-device";
import { adopted, type DraftState, edited, lineageOf, withName } from "./draft-state";
import type { SaveStatus, TabConflict } from "./save-status";

function putAside(
  state: DraftState,
  text: Lineage & { parts: Parts },
  why: AsideText["why"],
  id = newId(),
): DraftState {
  const others = state.asides.filter((one) => one.id !== id);
  if (isBlank(text.parts)) return { ...state, asides: others };
  return { ...state, asides: [{ id, ...lineageOf(text), parts: text.parts, why }, ...others] };
}

export function withoutAside(state: DraftState, id: string): DraftState {
  return { ...state, asides: state.asides.filter((one) => one.id !== id) };
}

/** The text of this page as it is put away while two tabs' texts wait for a choice. */
export function waitingAside(state: DraftState, { asideId: id }: TabConflict): AsideText {
  return { id, ...lineageOf(state), parts: storableParts(state.parts), why: "conflict" };
}

/** The text goes out of the way, and another take begins. */
export function cleared(state: DraftState, lineage: Lineage, parts: Parts = BLANK): DraftState {
  return edited({ ...putAside(state, state, "cleared"), ...lineageOf(lineage) }, parts);
}

/** What was put away and what the editor holds change places. */
export function asideBroughtBack(state: DraftState, id: string): DraftState {
  const aside = state.asides.find((one) => one.id === id);
  if (!aside) return state;
  const swapped = putAside(withoutAside(state, id), state, aside.why);
  // What was handed in or overtaken meanwhile goes on as what the editor holds now.
  const follows = canFollow(aside, state.lastRevision);
  return edited({ ...swapped, ...(follows ? lineageOf(aside) : {}) }, aside.parts);
}

/** Goes on with the text on this page; the other one is put away. */
export function mineKept(state: DraftState): DraftState {
  if (state.status.kind !== "conflict") return state;
  const { draft } = state.status.theirs;
  const next = draft ? putAside(state, draft, "conflict") : state;
  return wentOn(next, state.status);
}

/** Goes on with both, one after the other. */
export function bothKept(state: DraftState): DraftState {
  if (state.status.kind !== "conflict") return state;
  const { draft, lastRevision } = state.status.theirs;
  const other = draft ?? lastRevision;
  const next = wentOn(state, state.status);
  return other ? edited(next, bothTexts(state.parts, other.parts)) : next;
}

/** The choice is made: what comes next is based on what stood in its way. */
function wentOn(
  state: DraftState,
  conflict: Extract<SaveStatus, { kind: "conflict" }>,
): DraftState {
  const { draft, lastRevision } = conflict.theirs;
  const lineage = canFollow(state, lastRevision) ? state : (draft ?? revising(lastRevision));
  const next = conflict.tab ? withoutAside(state, conflict.tab.asideId) : state;
  return {
    ...next,
    ...lineageOf(lineage),
    version: draft?.version ?? 0,
    // It may be on its way from the other tab: then it is what this follows.
    sent: draft ? withName(state.sent, fingerprint(draft.parts)) : state.sent,
    lastRevision,
    isDirty: true,
    status: { kind: "saving" },
  };
}

/** Goes on with the other text; the one on this page is put away. */
export function theirsTaken(state: DraftState): DraftState {
  const { status } = state;
  if (status.kind !== "conflict" || !status.theirs.draft) return state;
  const { draft, lastRevision } = status.theirs;
  const next = putAside({ ...state, lastRevision }, state, "conflict", status.tab?.asideId);
  const taken = adopted({ ...next, parts: draft.parts }, draft);
  if (!status.tab) return taken;
  // The other tab's text may not be on the server yet: this tab sees to it as well.
  const sent = [fingerprint(draft.parts)];
  const saving = { kind: "saving" } as const;
  return { ...taken, saveId: status.tab.stamp, isDirty: true, sent, status: saving };
}

/** The draft was handed in somewhere else and stays so; what this page holds is put away. */
export function mineLetGo(state: DraftState): DraftState {
  return { ...putAside(state, state, "conflict"), isDirty: false };
}

/** In another tab of this browser the person has chosen the server's text, and put this one away. */
export function chosenElsewhere(state: DraftState): DraftState {
  const { status } = state;
  if (status.kind !== "conflict" || status.tab) return state;
  const { draft } = status.theirs;
  if (draft) return adopted({ ...state, parts: draft.parts }, draft);
  return { ...state, isDirty: false, status: { kind: "blank" } };
}
