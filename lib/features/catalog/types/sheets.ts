import type { RoleSlug, Source } from "./basics";
import type { Bank } from "./listings";

/**
 * A question as a sheet prints it and an export holds it: in words, so that a question from outside the catalog fits
 * too. What it lacks is an empty text or list, and is left out.
 */
export interface SheetQuestion {
  /** Its own within its role for good: a file that is read in again finds the question by both. */
  slug: string;
  role: { slug: RoleSlug; name: string };
  /** Where it is read in full, from the root of this instance. */
  path: string;
  prompt: string;
  category: string;
  difficulty: string;
  rounds: string[];
  assesses: string;
  whyAsked: string;
  /** What a strong answer holds, under the name of each part of an answer; a part may have a name alone. */
  guidance: { name: string; text: string }[];
  probes: string[];
  mistakes: string[];
  /** The main one first. */
  competencies: { name: string; required: string; anchors: { level: string; text: string }[] }[];
  sources: Source[];
}

/** The questions of a sheet or an export. */
export interface Sheet {
  /** The role's bank: under the filter, or whole where the questions were chosen one by one. */
  bank: Bank;
  /** In the order of the bank under the filter, or of choosing. */
  questions: SheetQuestion[];
  /** How many of the chosen are not in the role's bank. */
  leftOut: number;
}
