import type { StarPart } from "@/lib/features/stories/rules/parts";
import type { Ending } from "./breaks-off";
import type { HeardPart } from "./judge-signs";
import type { FigureInClause } from "./observe-answer";
import type { PlacedClause } from "./place-clauses";
import type { PartReadings } from "./read-parts";
import type { StoryReading } from "./story";

/** What an answer is read with, apart from its words. */
export interface AnalysisContext {
  question?: string;
  /** Follow-up questions of the question, for those that the answer leaves open. */
  probes?: readonly string[];
  /** Executive rounds want the outcome first, in half a minute. */
  headlineFirst?: boolean;
  /**
   * What the four fields are called where the question is not about a past event: then no story is looked for, but
   * whether its steps are there.
   */
  steps?: Record<StarPart, string>;
}

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
  | "headline"
  | "steps";

/** One thing that can be seen in the words of an answer. It is about the text, never about the person. */
export interface Insight {
  id: InsightId;
  /** Met, open (there is something to do), or noted: counted and left to the candidate. */
  state: "met" | "open" | "noted";
  says: string;
  /** The words that it rests on, each as it stands in the answer. */
  quotes: string[];
  /** Where each of them stands; of counted words, every place. The four fields are read with a line end between them. */
  at: number[][];
  /** How it was computed. */
  how: string;
  /** One next action. */
  next: string;
}

/** Everything that has been read of an answer when its insights are put into words. */
export interface Reading {
  text: string;
  /** Written in the four fields, which then stand for headings. */
  inFields: boolean;
  placed: readonly PlacedClause[];
  story: StoryReading;
  parts: PartReadings;
  heard: Record<StarPart, HeardPart | null>;
  outcomes: readonly FigureInClause[];
  ending: Ending;
  context: AnalysisContext;
}
