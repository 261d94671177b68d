/** How the catalog's values are said on a page. */
import type { Source } from "@/lib/features/catalog/types/basics";

const SMALL = [
  "no",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];

/** Up to twelve in letters, the rest in figures. */
export function numberWord(value: number): string {
  return SMALL[value] ?? value.toLocaleString("en-GB");
}

/** "one question", "52 questions"; the plural is `word` with an s unless given. */
export function countOf(value: number, word: string, plural = `${word}s`): string {
  return `${numberWord(value)} ${value === 1 ? word : plural}`;
}

/** "an IT Manager", "a CTO". */
export function withArticle(name: string): string {
  return `${/^[AEIOU]/.test(name) ? "an" : "a"} ${name}`;
}

export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A key for a list of texts. React sends keys along with the page, so a text as its own key would be sent twice. */
export function keyOf(text: string): string {
  return text.slice(0, 16) + text.length + text.slice(-6);
}

const DAY = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });

/** "23 September 2025" from 2025-09-23. */
export function publishedOn(article: Source["article"]): string {
  return DAY.format(new Date(`${article.published}T00:00:00Z`));
}
