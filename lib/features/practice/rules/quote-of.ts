import type { Clause } from "./split-answer";

/** A clause as it is quoted: without the comma that led on to the next. */
export function quoteOf({ text }: Pick<Clause, "text">): string {
  return text.replace(/[\s,;:–—-]+$/u, "");
}
