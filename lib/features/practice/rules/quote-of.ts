import type { Clause } from "./split-answer";

/** Words of an answer, with each place in it at which they stand, in UTF-16 units. */
export interface Mark {
  text: string;
  from: number[];
}

/** A clause as it is quoted: without the comma that led on to the next. */
export function quoteOf({ text }: Pick<Clause, "text">): string {
  return text.replace(/[\s,;:–—-]+$/u, "");
}

export function markOf(clause: Pick<Clause, "text" | "from">): Mark {
  return { text: quoteOf(clause), from: [clause.from] };
}

/** What an insight says of the words that it rests on. */
export function quoting(marks: readonly Mark[]): { quotes: string[]; at: number[][] } {
  return { quotes: marks.map(({ text }) => text), at: marks.map(({ from }) => from) };
}
