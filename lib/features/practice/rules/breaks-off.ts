import { one } from "./cue";

/** Words that no sentence ends with: the answer stops in the middle. */
const NO_LAST_WORD = new RegExp(
  `(?:^|\\s)${one(`
    i we he she they the an? and but or so then to of for with from by at into about over under after before until than as
    my our his her their its that which who whom whose because when while if where what how is was were are am had has have
    could would should might must i'd we'd i'm we're he's she's they're it's that's there's didn't couldn't wasn't weren't
    some any every each no very more most such`)}[\\s,–—-]*(?:\\.{3}|…)?$`,
  "iu",
);
const END_MARK = /[.!?…]["'”’)\]]*(?:\s|$)/gu;

/** How an answer ends: with a whole sentence, without the mark that its other sentences have, or in the middle. */
export type Ending = "whole" | "unmarked" | "broken off";

/** Ends of sentences from which on one expects that the last has its mark too. */
const MARKS_USUAL = 3;

export function endingOf(answer: string): Ending {
  if (NO_LAST_WORD.test(answer.slice(-80).trimEnd().replaceAll("’", "'"))) return "broken off";
  const isMarked = (answer.match(END_MARK)?.length ?? 0) >= MARKS_USUAL;
  return isMarked && !/[.!?…:"'”’)\]\p{Extended_Pictographic}]\s*$/u.test(answer)
    ? "unmarked"
    : "whole";
}
