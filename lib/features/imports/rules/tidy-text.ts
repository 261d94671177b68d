/** NUL and other control characters, and halves of surrogate pairs, are refused by Postgres. */
export function tidyLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\s\p{Cc}\uFEFF\u200B]+/gu, " ")
    .trim();
}

export function tidyLines(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, "\n")
    .replace(/[^\P{Cc}\n]/gu, " ")
    .split("\n")
    .map((line) => line.trim())
    .join("\n")
    .trim();
}

/** The beginning of a text, for a list that shows what was left out. */
export function shorten(text: string, most = 200): string {
  const points = [...text];
  return points.length <= most
    ? text
    : `${points
        .slice(0, most - 1)
        .join("")
        .trimEnd()}…`;
}
