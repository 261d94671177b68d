import { tidyLine } from "./tidy-text";

/** A line of Markdown without its markup: emphasis, links, code, a box to tick, escapes. */
export function plainText(words: string): string {
  return tidyLine(
    words
      .replace(/^\s*\[[ xX]\]\s+/, "")
      .replace(/!?\[([^\]]*)\]\((?:<[^>]*>|[^()\s]*)(?:\s+"[^"]*")?\)/g, "$1")
      .replace(/<(https?:[^>\s]+)>/g, "$1")
      .replace(/(?<![\\*\w])(\*\*|__)(?=\S)(.+?)(?<=\S)\1(?!\w)/g, "$2")
      .replace(/(?<![\\*\w])([*_])(?=\S)(.+?)(?<=\S)\1(?![*\w])/g, "$2")
      .replace(/(?<!\\)`([^`]*)`/g, "$1")
      .replace(/\\([\\`*_{}[\]<>#|~&$^+\-.!():=])/g, "$1")
      .replace(/&amp;/g, "&")
      .replace(/\\$/, ""),
  );
}

export function endsAsQuestion(words: string): boolean {
  return /[?？][)"”’'\s]*$/.test(words);
}
