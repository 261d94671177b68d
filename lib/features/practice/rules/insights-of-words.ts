import type { StarPart } from "@/lib/features/stories/rules/parts";
import { countFillers, countHedges, countVoices } from "./count-signs";
import { spokenTime } from "./count-words";
import { findFigures } from "./figures";
import { findReason } from "./find-reason";
import type { Insight, Reading } from "./insight";
import { unansweredProbes } from "./match-probes";
import type { Check, Counts } from "./measure-answer";
import { quoteOf } from "./quote-of";
import type { PartReadings } from "./read-parts";
import { SECONDS, SHARES, WORDS_A_MINUTE, WORDS_FOR_SHARES } from "./targets";

const percent = (share: number) => `${Math.round(share * 100)}%`;

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

export function shareInsight({ id, share, state }: Check, parts: PartReadings): Insight[] {
  if (share === null || state === "waiting" || id === "figure" || id === "reason") return [];
  const { of, name, target, under, over } = SHARE_WORDS[id];
  return [
    {
      id,
      state: state === "met" ? "met" : "open",
      says: `${name}: ${percent(share)} of the words. Target: ${target}.`,
      quotes: of.flatMap((part) => parts[part].quote ?? []),
      how: `Words of the pieces placed there, divided by all words that are spoken; not said under ${WORDS_FOR_SHARES} words.`,
      next: state === "under" ? under : state === "over" ? over : "Leave the balance as it is.",
    },
  ];
}

export function figureInsight({ outcomes, placed, parts }: Reading): Insight {
  const how =
    "Numbers in digits and in words; dates, years, names with a number and “the two of them” are left out. A figure is an outcome where it stands with the result.";
  if (outcomes.length > 0) {
    return {
      id: "figure",
      state: "met",
      says: "The result has a figure.",
      quotes: outcomes.map(({ quote }) => quote),
      how,
      next: "Be ready to say how it was measured and against what.",
    };
  }
  const elsewhere = placed.flatMap(({ text }) =>
    findFigures(text).filter(({ measures }) => measures),
  );
  return {
    id: "figure",
    state: "open",
    says:
      elsewhere.length > 0
        ? "There are figures, but none says what came of it."
        : "No figure says what came of it.",
    quotes: elsewhere.slice(0, 5).map(({ quote }) => quote),
    how,
    next: parts.result.present
      ? "Put one number on the result: how many, how much, how long, before and after."
      : "Tell what came of it, with one number.",
  };
}

export function reasonInsight({ placed, parts }: Reading): Insight {
  const telling = placed.filter(
    ({ belongs, section }) => section === "action" || belongs === "action",
  );
  const given = (telling.length > 0 ? telling : placed).find(
    ({ text }) => findReason(text) !== null,
  );
  const around =
    given ??
    placed.find(({ text, belongs }) => belongs !== "situation" && findReason(text) !== null);
  return {
    id: "reason",
    state: around ? "met" : "open",
    says: around ? "A reason is given for a choice." : "No reason is given for a choice.",
    quotes: around ? [quoteOf(around)] : [],
    how: "Words that introduce a reason (because, so that, rather than, since it …) in what you did.",
    next: around
      ? "Be ready to say what you decided against."
      : parts.action.present
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
      quotes: hedges.words.slice(0, 6),
      how: `Counted from a list (I think, maybe, a bit …); ${HEDGES_IN_HUNDRED} in a hundred words are left alone.`,
      next: many
        ? "Say the sentence with your main step once without them."
        : "Nothing to do: keep them where you are truly unsure.",
    },
    {
      id: "fillers",
      state: often ? "open" : "noted",
      says: `Fillers: ${fillers.count}.`,
      quotes: fillers.words.slice(0, 6),
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
    quotes: [...own.words, ...shared.words],
    how: "Counted. Research does not agree on which serves better, so neither is asked for.",
    next:
      shared.count > own.count
        ? "Check that it can be told which steps were yours."
        : "Check that those who helped are named.",
  };
}

const LENGTH_WORDS: Record<Counts["length"], { says: string; next: string }> = {
  empty: { says: "nothing yet", next: "Write the first sentence." },
  "too-short": { says: "under a minute", next: "Tell the action step by step." },
  short: { says: "a little under the target", next: "Add one step or one reason to the action." },
  "on-target": { says: "on target", next: "Say it aloud once with a clock." },
  long: { says: "over the target", next: "Leave out one side line." },
  "too-long": {
    says: "over three minutes",
    next: "Halve the background, then say it aloud with a clock.",
  },
};

export function lengthInsight({ total, seconds, length }: Counts): Insight {
  const { says, next } = LENGTH_WORDS[length];
  const [from, to] = [spokenTime(SECONDS.targetFrom), spokenTime(SECONDS.targetTo)];
  return {
    id: "length",
    state: length === "on-target" ? "met" : "open",
    says: `${total} words, ${spokenTime(seconds)}: ${says}.`,
    quotes: [],
    how: `Words at ${WORDS_A_MINUTE} a minute; the target is ${from} to ${to}.`.replaceAll(
      "about ",
      "",
    ),
    next,
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
          ? "Every probe of the question is touched."
          : `Probes that nothing in the answer touches: ${open.map((probe) => `“${probe}”`).join(" ")}`,
      quotes: [],
      how: "A probe's own words, or what such a question is answered by (a figure, a reason), are looked for in the answer.",
      next:
        open.length > 0
          ? "Have a sentence ready for the first of them."
          : "Have the figures behind them ready.",
    },
  ];
}
