import type { AnalysisContext } from "./analyse-answer";
import { countFillers, countHedges, countVoices } from "./count-signs";
import { spokenTime } from "./count-words";
import { weigh } from "./cue";
import { findFigures } from "./figures";
import { findReason } from "./find-reason";
import { unansweredProbes } from "./match-probes";
import { type Check, type Counts, measureCounts } from "./measure-answer";
import { PART_LABELS, STAR_PARTS, type StarPart } from "./parts";
import type { PlacedClause } from "./place-clauses";
import { type OutcomeFigure, type PartReadings, quoteOf } from "./read-parts";
import { EFFORT, NOT_YET, RESULT_CUES } from "./result-cues";
import type { StoryReading } from "./story";
import { SECONDS, SHARES, WORDS_A_MINUTE, WORDS_FOR_SHARES } from "./targets";

export type InsightId =
  | "story"
  | "parts"
  | "opening"
  | "action"
  | "result"
  | "figure"
  | "reason"
  | "hedges"
  | "fillers"
  | "voices"
  | "length"
  | "ending"
  | "probes"
  | "headline";

/** One thing that can be seen in the words of an answer. It is about the text, never about the person. */
export interface Insight {
  id: InsightId;
  /** Met, open (there is something to do), or noted: counted and left to the candidate. */
  state: "met" | "open" | "noted";
  says: string;
  /** The words that it rests on, each as it stands in the answer. */
  quotes: string[];
  /** How it was computed. */
  how: string;
  /** One next action. */
  next: string;
}

export interface Reading {
  text: string;
  placed: readonly PlacedClause[];
  story: StoryReading;
  parts: PartReadings;
  outcomes: readonly OutcomeFigure[];
  isBrokenOff: boolean;
  context: AnalysisContext;
}

/** In the order in which they help: first whether it is a story, then its parts, then its words. */
export function insightsOf(reading: Reading): Insight[] {
  const { placed, parts } = reading;
  if (placed.length === 0) return [];
  const total = placed.reduce((sum, { words }) => sum + words, 0);
  const words = Object.fromEntries(
    STAR_PARTS.map((part) => [part, Math.round(parts[part].share * total)]),
  ) as Record<StarPart, number>;
  const counts = measureCounts(words, total);
  return [
    storyInsight(reading),
    partsInsight(reading),
    ...(reading.story.kind === "story" ? counts.shareChecks.flatMap(shareInsight) : []),
    figureInsight(reading),
    reasonInsight(reading),
    ...hesitationInsights(reading, total),
    voicesInsight(reading),
    lengthInsight(counts),
    ...endingInsight(reading),
    ...probesInsight(reading),
    ...headlineInsight(reading),
  ];
}

const ASKS_WHAT_IF =
  /\b(?:how|what) would you\b|\bimagine\b|\bsuppose\b|\bif you (?:were|had|joined)\b/iu;

function storyInsight({ story, context }: Reading): Insight {
  const { happened, imagined, general } = story.counts;
  const base = {
    id: "story" as const,
    quotes: story.quote === null ? [] : [story.quote],
    how: `Of the pieces that tell a time, ${happened} speak of what happened, ${imagined} of what would be, ${general} of what is generally so.`,
  };
  if (story.kind === "story") {
    return {
      ...base,
      state: "met",
      says: "This tells of something that happened.",
      next: "Stay with this one event to its end.",
    };
  }
  if (story.kind === "hypothetical") {
    return {
      ...base,
      state: "open",
      says: "This says what would be done; no event of your own is told.",
      next: ASKS_WHAT_IF.test(context.question ?? "")
        ? "The question asks for this. Add one past case in which you did the same."
        : "Tell of the nearest thing that did happen, and end with what you would do here.",
    };
  }
  return {
    ...base,
    state: "open",
    says: "This says how things are done in general; no single event is told.",
    next: "Begin again with one occasion: name the place and the month, then what you did.",
  };
}

const SAY_PART: Record<StarPart, string> = {
  situation: "Say in one sentence where and when this was and what was wrong.",
  task: "Say in one sentence what was asked of you, or what you took on, and by when.",
  action: "Say three things that you did, each beginning with a verb.",
  result: "Say in one or two sentences what came of it, and how you know.",
};
/** What an answer lacks most where several parts are missing. */
const FIRST_TO_ADD: readonly StarPart[] = ["action", "result", "task", "situation"];

function partsInsight({ parts, story, placed }: Reading): Insight {
  const heard = STAR_PARTS.filter((part) => parts[part].present);
  const missing = FIRST_TO_ADD.find((part) => !parts[part].present);
  const names = (of: readonly StarPart[]) =>
    of.map((part) => PART_LABELS[part].toLowerCase()).join(", ");
  const isStory = story.kind === "story";
  const effort = !parts.action.present && placed.find(({ plain }) => EFFORT.test(plain));
  return {
    id: "parts",
    state: missing ? "open" : "met",
    says:
      heard.length === STAR_PARTS.length
        ? "Situation, task, action and result are all told."
        : heard.length === 0
          ? "None of the four parts is told of a past event."
          : `Told: ${names(heard)}. Not heard: ${names(STAR_PARTS.filter((part) => !parts[part].present))}.`,
    quotes: [
      ...heard.flatMap((part) => parts[part].quote ?? []),
      ...(effort ? [quoteOf(effort)] : []),
    ],
    how: "Each piece of a sentence is placed by its words (a time, a request, what you did, what changed) and by where it stands. Parts are looked for in a past event alone.",
    next:
      missing === undefined
        ? "Read the quotes: is each what you would want to be remembered?"
        : isStory || missing !== "action"
          ? SAY_PART[missing]
          : "Choose one occasion first; the four parts follow from it.",
  };
}

const percent = (share: number) => `${Math.round(share * 100)}%`;

const SHARE_WORDS: Record<
  "opening" | "action" | "result",
  { name: string; target: string; under: string; over: string }
> = {
  opening: {
    name: "Situation and task",
    target: `at most ${percent(SHARES.openingAtMost)}`,
    under: "",
    over: "Cut the background to what the listener needs to follow what you did.",
  },
  action: {
    name: "The action",
    target: `at least ${percent(SHARES.actionAtLeast)}`,
    under: "Add one more thing that you did, or say how you did it.",
    over: "",
  },
  result: {
    name: "The result",
    target: `${percent(SHARES.resultAtLeast)} to ${percent(SHARES.resultAtMost)}`,
    under: "Say one thing more of what came of it.",
    over: "Keep the outcome that matters most and leave the others for a probe.",
  },
};

function shareInsight({ id, share, state }: Check): Insight[] {
  if (share === null || state === "waiting" || id === "figure" || id === "reason") return [];
  const { name, target, under, over } = SHARE_WORDS[id];
  return [
    {
      id,
      state: state === "met" ? "met" : "open",
      says: `${name}: ${percent(share)} of the words. Target: ${target}.`,
      quotes: [],
      how: `Words of the pieces placed there, divided by all words that are spoken; not said under ${WORDS_FOR_SHARES} words.`,
      next: state === "under" ? under : state === "over" ? over : "Leave the balance as it is.",
    },
  ];
}

function figureInsight({ outcomes, placed, parts }: Reading): Insight {
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

function reasonInsight({ placed, parts }: Reading): Insight {
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

function hesitationInsights({ text }: Reading, total: number): Insight[] {
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

function voicesInsight({ text }: Reading): Insight {
  const { own, shared } = countVoices(text);
  return {
    id: "voices",
    state: "noted",
    says: `“I”, “me”, “my”: ${own}. “We”, “us”, “our”: ${shared}.`,
    quotes: [],
    how: "Counted. Research does not agree on which serves better, so neither is asked for.",
    next:
      shared > own
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

function lengthInsight({ total, seconds, length }: Counts): Insight {
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

function endingInsight({ isBrokenOff, placed, parts }: Reading): Insight[] {
  const last = placed.at(-1);
  if (isBrokenOff && last) {
    return [
      {
        id: "ending",
        state: "open",
        says: "The answer stops in the middle of a sentence.",
        quotes: [last.text],
        how: "Its last word is one that no sentence ends with.",
        next: "Finish the sentence, then say what came of it.",
      },
    ];
  }
  const hoped = parts.result.present
    ? undefined
    : placed.findLast(({ plain }) => NOT_YET.test(plain));
  if (!hoped || placed.indexOf(hoped) < placed.length / 2) return [];
  return [
    {
      id: "ending",
      state: "open",
      says: "What stands at the end is meant or hoped for; it has not happened in the telling.",
      quotes: [quoteOf(hoped)],
      how: "Words of plan and hope (the aim was, would, is expected to), and no result that has come about.",
      next: "Say what has come of it so far, even if it is less than was hoped.",
    },
  ];
}

function probesInsight({ text, context: { probes = [] } }: Reading): Insight[] {
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

/** Words of half a minute. */
const HEADLINE_WORDS = (30 * WORDS_A_MINUTE) / 60;

function headlineInsight({ placed, context }: Reading): Insight[] {
  const [first] = placed;
  if (!context.headlineFirst || !first) return [];
  const opening = placed.filter(({ sentence }) => sentence <= first.sentence + 1);
  const told = opening.find(
    ({ part, section, plain }) =>
      part === "result" || section === "headline" || weigh(RESULT_CUES, plain) >= 3,
  );
  return [
    {
      id: "headline",
      state: told ? "met" : "open",
      says: told ? "The outcome comes first." : "The outcome does not come first.",
      quotes: [quoteOf(told ?? first)],
      how: `A result, or a figure before and after, in the first two sentences; an executive round gives them half a minute, about ${HEADLINE_WORDS} words.`,
      next: told
        ? "Stop after it once and see whether the listener asks."
        : "Put the result into one sentence and begin with it.",
    },
  ];
}
