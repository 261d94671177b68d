import { STAR_PARTS, type StarPart } from "@/lib/features/stories/rules/parts";
import type { Parts } from "../types";

export type StarTexts = Pick<Parts, StarPart>;

/** Where each field begins in the text that is read: the four, with a line end between them. */
export function fieldStarts(parts: StarTexts): Record<StarPart, number> {
  const task = parts.situation.length + 1;
  const action = task + parts.task.length + 1;
  return { situation: 0, task, action, result: action + parts.action.length + 1 };
}

/** The field that a place of the whole text is in, and where in it. */
export function placeInFields(parts: StarTexts, at: number): { part: StarPart; from: number } {
  const starts = fieldStarts(parts);
  const part = STAR_PARTS.findLast((one) => starts[one] <= at) ?? "situation";
  return { part, from: at - starts[part] };
}
