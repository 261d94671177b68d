import type { Parts } from "../types";
import { STAR_PARTS } from "./parts";

/** About a line of the list. */
const MOST_PROPOSED = 90;

const sentences = new Intl.Segmenter("en", { granularity: "sentence" });

/** The first sentence of a text, shortened at a word; in the text's own words, to be edited. */
export function shortSentence(text: string): string {
  const [first] = sentences.segment(text.trim());
  const sentence = (first?.segment ?? "").replace(/\s+/g, " ").trim();
  const points = [...sentence];
  if (points.length <= MOST_PROPOSED) return sentence.replace(/[.;:,]+$/, "");
  const cut = points.slice(0, MOST_PROPOSED - 1).join("");
  const atWord = cut.replace(/\s+\S*$/, "");
  return `${(atWord === "" ? cut : atWord).replace(/[\s.,;:–—-]+$/u, "")}…`;
}

/** What a story could be called: how it begins. */
export function proposeHeadline(parts: Parts): string {
  const first = STAR_PARTS.map((part) => parts[part]).find((text) => text.trim() !== "");
  return shortSentence(first ?? parts.reflection) || "A story without a name";
}
