import type { StarPart } from "@/lib/features/stories/rules/parts";
import { countFillers, countHedges, countVoices } from "./count-signs";
import { spokenTime } from "./count-words";
import { type Figure, findFigures } from "./figures";
import { findContrast, findReason } from "./find-reason";
import type { Insight, Reading } from "./insight";
import { unansweredProbes } from "./match-probes";
import type { Counts, ShareCheck } from "./measure-answer";
import type { PlacedClause } from "./place-clauses";
import { type Mark, markOf, quoting } from "./quote-of";
import { SECONDS, SHARES, WORDS_A_MINUTE, WORDS_FOR_SHARES } from "./targets";

export const percent = (share: number) => `${Math.round(share * 100)}%`;

const SHARE_WORDS: Record<
  "opening" | "action" | "result",
  { of: readonly StarPart[]; name: string; target: string; under: string; over: string }
> = {
  opening: {
    of: ["situation", "task"],
    name: "Situation and task",
    target: `at most ${percent(SHARES.openingAtMost)}`,
    under: "",
    over: "Cut the background to what the listener needs to follow what you did.",
  },
  action: {
    of: ["action"],
    name: "The action",
    target: `at least ${percent(SHARES.actionAtLeast)}`,
    under: "Add one more thing that you did, or say how you did it.",
    over: "",
  },
  result: {
    of: ["result"],
    name: "The result",
    target: `${percent(SHARES.resultAtLeast)} to ${percent(SHARES.resultAtMost)}`,
    under: "Say one thing more of what came of it.",
    over: "Keep the outcome that matters most and leave the others for a probe.",
  },
};

export function shareInsight(
  { id, share, state }: ShareCheck,
  { heard, parts, context }: Reading,
): Insight[] {
  // What is not told at all is said of the parts.
  if (state === "waiting" || share === 0) return [];
  const { of, name, target, under, over } = SHARE_WORDS[id];
  // What is still to come will move every share.
  const isWhole = parts.action.present && parts.result.present;
  return [
    {
      id,
      state: state === "met" ? "met" : isWhole ? "open" : "noted",
      says: `${name}: ${percent(share)} of the words. Target: ${target}.`,
      ...quoting(of.flatMap((part) => heard[part]?.clause ?? []).map(markOf)),
      how: `Words of the pieces placed there${id === "opening" && context.headlineFirst ? ", without a headline that comes first," : ""} divided by all words that are spoken; not said under ${WORDS_FOR_SHARES} words.`,
      next: nextOfShare(isWhole ? state : "unfinished", under, over),
    },
  ];
}

function nextOfShare(
  state: ShareCheck["state"] | "unfinished",
  under: string,
  over: string,
): string {
  if (state === "unfinished") return "Look at it again once the action and the result are told.";
  return state === "under" ? under : state === "over" ? over : "Leave the balance as it is.";
}

export function figureInsight({ outcomes, placed, parts }: Reading): Insight {
  const how =
    "Numbers in digits and in words; dates, years, names with a number and “the two of them” are left out. A figure is an outcome where it stands with the result.";
  if (outcomes.length > 0) {
    return {
      id: "figure",
      state: "met",
      says: "The result has a figure.",
      ...quoting(outcomes.map(({ clause, ...figure }) => figureMark(clause, figure))),
      how,
      next: "Be ready to say how it was measured and against what.",
    };
  }
  const elsewhere = measuredIn(placed);
  return {
    id: "figure",
    state: "open",
    says:
      elsewhere.length > 0
        ? "There are figures, but none says what came of it."
        : "No figure says what came of it.",
    ...quoting(elsewhere.slice(0, 5)),
    how,
    next: parts.result.present
      ? "Put one number on the result: how many, how much, how long, before and after."
      : "Tell what came of it, with one number.",
  };
}

const figureMark = (clause: PlacedClause, { quote, from }: Figure): Mark => ({
  text: quote,
  from: [clause.from + from],
});

/** Figures that measure something, wherever they stand. */
export function measuredIn(placed: readonly PlacedClause[]): Mark[] {
  return placed.flatMap((clause) =>
    findFigures(clause.text)
      .filter(({ measures }) => measures)
      .map((figure) => figureMark(clause, figure)),
  );
}

export function reasonInsight({ placed, parts, context }: Reading): Insight {
  const finder = (find: (text: string) => string | null) => {
    const has = ({ text }: PlacedClause) => find(text) !== null;
    const inAction = placed.find(
      (clause) => (clause.section === "action" || clause.belongs === "action") && has(clause),
    );
    return inAction ?? placed.find((clause) => clause.belongs !== "situation" && has(clause));
  };
  const reason = finder(findReason);
  const contrast = reason ? undefined : finder(findContrast);
  const quoted = reason ?? contrast;
  return {
    id: "reason",
    state: reason ? "met" : "open",
    says: reason
      ? "A reason is given for a choice."
      : contrast
        ? "What was not chosen is named; why it was not is not said."
        : "No reason is given for a choice.",
    ...quoting(quoted ? [markOf(quoted)] : []),
    how: `Words that introduce a reason (because, so that, since it …) in ${
      context.steps ? `“${context.steps.action}”` : "the action"
    }, else elsewhere; “instead of” alone gives none.`,
    next: reason
      ? "Be ready to say what you decided against."
      : parts.action.present || context.steps
        ? "Take the hardest choice in it and add a sentence with “because”."
        : "When you tell what you did, say why you did it that way.",
  };
}

/** More than these in a hundred words are worth a look; fewer are how people speak. */
const HEDGES_IN_HUNDRED = 2;
const FILLERS_IN_HUNDRED = 4;

export function hesitationInsights({ text }: Reading, total: number): Insight[] {
  const hedges = countHedges(text);
  const fillers = countFillers(text);
  const inHundred = (count: number) => (count * 100) / total;
  const many = hedges.count > 1 && inHundred(hedges.count) > HEDGES_IN_HUNDRED;
  const often = fillers.count > 1 && inHundred(fillers.count) > FILLERS_IN_HUNDRED;
  return [
    {
      id: "hedges",
      state: many ? "open" : "noted",
      says: `Words that take a statement half back: ${hedges.count}.`,
      ...quoting(hedges.words.slice(0, 8)),
      how: `Counted from a list (I think, maybe, a bit …); ${HEDGES_IN_HUNDRED} in a hundred words are left alone.`,
      next: many
        ? "Say the sentence with your main step once without them."
        : "Nothing to do: keep them where you are truly unsure.",
    },
    {
      id: "fillers",
      state: often ? "open" : "noted",
      says: `Fillers: ${fillers.count}.`,
      ...quoting(fillers.words.slice(0, 8)),
      how: `Counted from a list (um, you know, basically …); ${FILLERS_IN_HUNDRED} in a hundred words are left alone.`,
      next: often ? "Say it once more and pause where they stand." : "Nothing to do.",
    },
  ];
}

export function voicesInsight({ text }: Reading): Insight {
  const { own, shared } = countVoices(text);
  return {
    id: "voices",
    state: "noted",
    says: `“I”, “me”, “my”: ${own.count}. “We”, “us”, “our”: ${shared.count}.`,
    ...quoting([...own.words, ...shared.words]),
    how: "Counted. Research does not agree on which serves better, so neither is asked for.",
    next:
      shared.count > own.count
        ? "Check that it can be told which steps were yours."
        : "Check that those who helped are named.",
  };
}

const LENGTH_WORDS: Record<Counts["length"], { says: string; next: (main: string) => string }> = {
  empty: { says: "nothing yet", next: () => "Write the first sentence." },
  "too-short": { says: "under a minute", next: (main) => `Tell ${main} step by step.` },
  short: {
    says: "a little under the target",
    next: (main) => `Add one step or one reason to ${main}.`,
  },
  "on-target": { says: "on target", next: () => "Say it aloud once with a clock." },
  long: { says: "over the target", next: () => "Leave out one side line." },
  "too-long": {
    says: "over three minutes",
    next: () => "Halve what comes before the main part, then say it aloud with a clock.",
  },
};

/** @param main what the part is called that more is to be said of */
export function lengthInsight({ total, seconds, length }: Counts, main: string): Insight {
  const { says, next } = LENGTH_WORDS[length];
  const [from, to] = [spokenTime(SECONDS.targetFrom), spokenTime(SECONDS.targetTo)];
  return {
    id: "length",
    state: length === "on-target" ? "met" : "open",
    says: `${total} words, ${spokenTime(seconds)}: ${says}.`,
    ...quoting([]),
    how: `Words at ${WORDS_A_MINUTE} a minute; the target is ${from} to ${to}.`.replaceAll(
      "about ",
      "",
    ),
    next: next(main),
  };
}

export function probesInsight({ text, context: { probes = [] } }: Reading): Insight[] {
  if (probes.length === 0) return [];
  const open = unansweredProbes(text, probes);
  return [
    {
      id: "probes",
      state: open.length > 0 ? "open" : "met",
      says:
        open.length === 0
          ? "Words of each probe come up in the answer."
          : `Probes whose words the answer does not take up: ${open.map((probe) => `“${probe}”`).join(" ")}`,
      ...quoting([]),
      how: "A probe’s own words, and what such a question is answered by (a figure, a reason), are looked for in the answer; its meaning is not read.",
      next:
        open.length > 0
          ? "Have a sentence ready for the first that the answer does not settle."
          : "Have the figures behind them ready.",
    },
  ];
}
