import { PART_LABELS, STAR_PARTS, type StarPart } from "@/lib/features/stories/rules/parts";
import { type Cue, heaviest, weigh } from "./cue";
import type { Insight, Reading } from "./insight";
import type { PlacedClause } from "./place-clauses";
import { markOf, quoting } from "./quote-of";
import { CLOSING_CUES, EFFORT, NOT_YET, RESULT_CUES } from "./result-cues";
import { deedWeight } from "./score-clauses";
import { SITUATION_CUES } from "./situation-cues";
import { HEADLINE_WORDS } from "./targets";
import { SPOKEN_TASK, TASK_CUES } from "./task-cues";

const ASKS_WHAT_IF =
  /\b(?:how|what) would you\b|\bimagine\b|\bsuppose\b|\bif you (?:were|had|joined)\b/iu;

export function storyInsight({ story, context }: Reading): Insight {
  const { happened, imagined, general } = story.counts;
  const base = {
    id: "story" as const,
    ...quoting(story.clause === null ? [] : [markOf(story.clause)]),
    how: `Of the pieces that tell a time, ${happened} speak of what happened, ${imagined} of what would be, ${general} of what is generally so.${
      story.kind === "story" && general > happened
        ? " An event that is told in the present counts as one where something places it in time."
        : ""
    }`,
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

export function partsInsight(reading: Reading): Insight {
  const { parts, story, placed, heard } = reading;
  const told = STAR_PARTS.filter((part) => parts[part].present);
  const missing = FIRST_TO_ADD.find((part) => !parts[part].present);
  const effort = parts.action.present ? undefined : placed.find(({ plain }) => EFFORT.test(plain));
  // One breath may tell two parts.
  const heardBy = new Set(told.flatMap((part) => heard[part]?.clause ?? []));
  const signs = told.map((part) => `${name(part)} by ${signOf(part, reading)}`);
  return {
    id: "parts",
    state: missing ? "open" : "met",
    says: heardInWords(told),
    ...quoting([...heardBy, ...(effort ? [effort] : [])].map(markOf)),
    how: `Each piece of a sentence is placed by its words and by where it stands; parts are looked for in a past event alone.${
      signs.length > 0 ? ` Heard: ${signs.join("; ")}.` : ""
    }`,
    next:
      missing === undefined
        ? "Read the quotes: is each what you would want to be remembered?"
        : story.kind === "story"
          ? SAY_PART[missing]
          : "Choose one occasion first; the four parts follow from it.",
  };
}

const name = (part: StarPart) => PART_LABELS[part].toLowerCase();

function heardInWords(heard: readonly StarPart[]): string {
  if (heard.length === STAR_PARTS.length) return "Situation, task, action and result are all told.";
  if (heard.length === 0) return "None of the four parts is told of a past event.";
  const missing = STAR_PARTS.filter((part) => !heard.includes(part));
  return `Told: ${heard.map(name).join(", ")}. Not heard: ${missing.map(name).join(", ")}.`;
}

const CUES_OF: Record<Exclude<StarPart, "action">, readonly Cue[]> = {
  situation: SITUATION_CUES,
  task: [...TASK_CUES, SPOKEN_TASK],
  result: [...RESULT_CUES, ...CLOSING_CUES],
};

/** What a part was heard by, in plain words. */
function signOf(part: StarPart, { heard, inFields }: Reading): string {
  const { clause, reasons } = heard[part] ?? {};
  if (clause?.section === part) return inFields ? "its field" : "its heading";
  if (part !== "action") {
    return (
      (clause && heaviest(CUES_OF[part], clause.plain)?.says) ??
      (reasons?.join(", ") || "where it stands")
    );
  }
  const deed = clause?.deeds.find((one) => deedWeight(one) >= 1);
  return deed ? `“${deed.person} ${deed.verb}”` : "what you did";
}

export function endingInsight({ ending, placed, parts, context }: Reading): Insight[] {
  const last = placed.at(-1);
  if (ending === "broken off" && last) {
    return [
      {
        id: "ending",
        state: "open",
        says: "The answer stops in the middle of a sentence.",
        ...quoting([{ text: last.text, from: [last.from] }]),
        how: "Its last word is one that no sentence ends with.",
        next: context.steps
          ? "Finish the sentence."
          : "Finish the sentence, then say what came of it.",
      },
    ];
  }
  // Where steps are asked for, what is meant and hoped for is what was asked.
  const hoped =
    parts.result.present || context.steps
      ? undefined
      : placed.findLast(({ plain }) => NOT_YET.test(plain));
  if (!hoped || placed.indexOf(hoped) < placed.length / 2) return [];
  return [
    {
      id: "ending",
      state: "open",
      says: "What stands at the end is meant or hoped for; it has not happened in the telling.",
      ...quoting([markOf(hoped)]),
      how: "Words of plan and hope (the aim was, would, is expected to), and no result that has come about.",
      next: "Say what has come of it so far, even if it is less than was hoped.",
    },
  ];
}

/** Where an executive round has its outcome first: the clause that tells it. */
function headlineOf({ placed, context }: Reading): PlacedClause | undefined {
  const [first] = placed;
  if (!context.headlineFirst || !first) return undefined;
  return placed.find(
    ({ part, section, plain, sentence }) =>
      sentence <= first.sentence + 1 &&
      (part === "result" || section === "headline" || weigh(RESULT_CUES, plain) >= 3),
  );
}

/** Words of the headline's sentence where they stand with the situation: what is asked for first is no background. */
export function headlineWords(reading: Reading): number {
  const told = headlineOf(reading);
  return reading.placed
    .filter(({ sentence, section, belongs }) => {
      const isBackground = section === "situation" || (section === null && belongs === "situation");
      return sentence === told?.sentence && isBackground;
    })
    .reduce((sum, { words }) => sum + words, 0);
}

export function headlineInsight(reading: Reading): Insight[] {
  const [first] = reading.placed;
  if (!reading.context.headlineFirst || !first) return [];
  const told = headlineOf(reading);
  return [
    {
      id: "headline",
      state: told ? "met" : "open",
      says: told ? "The outcome comes first." : "The outcome does not come first.",
      ...quoting([markOf(told ?? first)]),
      how: `A result, or a figure before and after, in the first two sentences; an executive round gives them half a minute, about ${HEADLINE_WORDS} words.`,
      next: told
        ? "Stop after it once and see whether the listener asks."
        : "Put the result into one sentence and begin with it.",
    },
  ];
}
