import { STAR_PARTS, type StarPart } from "@/lib/features/stories/rules/parts";
import type { Ending } from "./breaks-off";
import { type Figure, findFigures } from "./figures";
import type { PlacedClause } from "./place-clauses";
import type { StoryReading } from "./story";

/** What was observed, by its plain name, and how much of it there is: mostly 1. */
export type Observed = Map<string, number>;

/** An answer as its signs are weighed: where its steps stand, and what is so of all its clauses. */
export interface AnswerShape {
  placed: readonly PlacedClause[];
  /** All figures of each clause. */
  figures: readonly Figure[][];
  firstStep: number;
  /** -1 where there is none. */
  lastStep: number;
  /** The last thing that the speaker alone did. */
  lastOwn: number;
  lastSentence: number;
  /** What holds for the whole answer. */
  whole: Observed;
}

/** Where a clause stands among the steps. */
export type Place = "before the steps" | "among the steps" | "after the steps" | "without steps";

/** How it was, and nothing done. */
const BACKGROUND = /\b(?:was|were|had|wasn't|weren't|hadn't|there's)\b/iu;
const OWN_DEEDS = new Set(["step", "light", "now"]);
/** Fewer own deeds are little; so are fewer steps. */
const MUCH = 3;

/** @param heard the clause by which the placing hears each part */
export function shapeOf(
  placed: readonly PlacedClause[],
  story: StoryReading,
  ending: Ending,
  heard: Record<StarPart, PlacedClause | null>,
): AnswerShape {
  const steps = placed.flatMap(({ part }, at) => (part === "action" ? [at] : []));
  return {
    placed,
    figures: placed.map(({ text }) => findFigures(text)),
    firstStep: steps[0] ?? placed.length,
    lastStep: steps.at(-1) ?? -1,
    lastOwn: placed.findLastIndex(({ deeds }) =>
      deeds.some(({ person, kind }) => person === "I" && (kind === "step" || kind === "light")),
    ),
    lastSentence: placed.at(-1)?.sentence ?? 0,
    whole: observeWhole(placed, story, ending, heard, steps.length),
  };
}

function observeWhole(
  placed: readonly PlacedClause[],
  { kind, counts }: StoryReading,
  ending: Ending,
  heard: Record<StarPart, PlacedClause | null>,
  steps: number,
): Observed {
  const own = placed.filter(({ deeds }) =>
    deeds.some((deed) => deed.person === "I" && OWN_DEEDS.has(deed.kind)),
  ).length;
  const shareOf = (holds: (clause: PlacedClause) => boolean) =>
    placed.filter(holds).length / Math.max(1, placed.length);
  const whole: Observed = new Map([
    ["share of how it was", 2 * shareOf(({ plain }) => BACKGROUND.test(plain))],
    ["share of background words", 2 * shareOf(({ scores }) => scores.situation >= 2)],
    [`the answer reads as ${kind}`, 1],
    [`the answer ends ${ending}`, 1],
    [steps === 0 ? "no step at all" : steps > MUCH ? "many steps" : "a few steps", 1],
    [own === 0 ? "nothing done by oneself" : own < MUCH ? "little done" : "much done", 1],
    ["share of own deeds", (MUCH * own) / Math.max(1, placed.length)],
    [
      "share of what happened",
      counts.happened / Math.max(1, counts.happened + counts.imagined + counts.general),
    ],
  ]);
  if (placed.some(({ section }) => section !== null)) whole.set("has headings", 1);
  for (const part of STAR_PARTS) {
    whole.set(heard[part] ? `the placing hears a ${part}` : `the placing hears no ${part}`, 1);
  }
  return whole;
}

export function placeOf(at: number, { firstStep, lastStep }: AnswerShape): Place {
  if (lastStep < 0) return "without steps";
  if (at < firstStep) return "before the steps";
  return at > lastStep ? "after the steps" : "among the steps";
}
