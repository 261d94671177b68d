import { STAR_PARTS, type StarPart } from "@/lib/features/stories/rules/parts";
import { type Observed, shapeOf } from "./answer-shape";
import type { Ending } from "./breaks-off";
import { observeClause, observeWords } from "./clause-signs";
import { observeFigure } from "./figure-signs";
import type { Figure } from "./figures";
import type { PlacedClause } from "./place-clauses";
import { heardByPlacing, outcomesByPlacing } from "./read-parts";
import type { StoryReading } from "./story";

/** A figure with the clause that it stands in. */
export interface FigureInClause extends Figure {
  clause: PlacedClause;
}

export interface ObservedAnswer {
  /** One for each clause, without and with its words. */
  clauses: { signs: Observed; words: Observed }[];
  figures: { figure: FigureInClause; signs: Observed }[];
}

/** Everything that the signs of an answer are weighed by (sign-weights), under the names that the weights have. */
export function observeAnswer(
  placed: readonly PlacedClause[],
  story: StoryReading,
  ending: Ending,
): ObservedAnswer {
  const heard = Object.fromEntries(
    STAR_PARTS.map((part) => [part, heardByPlacing(placed, part, story)]),
  ) as Record<StarPart, PlacedClause | null>;
  const shape = shapeOf(placed, story, ending, heard);
  const outcomes = heard.result ? outcomesByPlacing(placed, story) : new Set<PlacedClause>();
  const clauses = placed.map((clause, at) => ({
    signs: observeClause(at, shape),
    words: observeWords(clause.plain),
  }));
  return {
    clauses,
    figures: placed.flatMap((clause, at) =>
      (shape.figures[at] ?? [])
        .filter(({ names }) => !names)
        .map((figure) => ({
          figure: { ...figure, clause },
          signs: observeFigure(
            figure,
            at,
            shape,
            clauses[at]?.signs ?? new Map(),
            figure.measures && outcomes.has(clause),
          ),
        })),
    ),
  };
}
