import type { Parts } from "../types";

export const STAR_PARTS = ["situation", "task", "action", "result"] as const;
export const PART_NAMES = [...STAR_PARTS, "reflection"] as const;

export type StarPart = (typeof STAR_PARTS)[number];
export type PartName = (typeof PART_NAMES)[number];

export const PART_LABELS: Record<PartName, string> = {
  situation: "Situation",
  task: "Task",
  action: "Action",
  result: "Result",
  reflection: "Reflection",
};

export const BLANK: Parts = { situation: "", task: "", action: "", result: "", reflection: "" };

/** Characters, as a person counts them, that one part may hold: hours of speech, so that only a paste ever meets it. */
export const MOST_CHARACTERS = 20_000;

/** Code points: an emoji of two UTF-16 units is one character. */
export function countCharacters(text: string): number {
  let pairs = 0;
  for (let at = 0; at < text.length - 1; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0xd800 || code > 0xdbff) continue;
    const next = text.charCodeAt(at + 1);
    if (next >= 0xdc00 && next <= 0xdfff) {
      pairs += 1;
      at += 1;
    }
  }
  return text.length - pairs;
}

/** Why a text is refused, in words; undefined where it is not. */
export function tooLong(
  text: string,
  most: number = MOST_CHARACTERS,
  what = "this part",
): string | undefined {
  if (text.length <= most) return undefined;
  const over = countCharacters(text) - most;
  if (over <= 0) return undefined;
  const unit = over === 1 ? "character" : "characters";
  return `At most ${most.toLocaleString("en-GB")} characters: shorten ${what} by ${over.toLocaleString("en-GB")} ${unit}. Your text is kept as it is until then.`;
}

/**
 * The text as Postgres can hold it: NUL cannot be stored and shows nothing, so it goes; half a surrogate pair is no
 * character, so it becomes the replacement character. Line ends become those of a text field. The page and the server
 * both apply it, so that they agree on what was saved.
 */
export function storableText(text: string): string {
  return text.replaceAll("\0", "").replace(/\r\n?/g, "\n").toWellFormed();
}

export function mapParts(make: (part: PartName) => string): Parts {
  return {
    situation: make("situation"),
    task: make("task"),
    action: make("action"),
    result: make("result"),
    reflection: make("reflection"),
  };
}

export function isBlank(parts: Parts): boolean {
  return PART_NAMES.every((part) => parts[part].trim() === "");
}

export function sameParts(a: Parts, b: Parts): boolean {
  return PART_NAMES.every((part) => a[part] === b[part]);
}

export function storableParts(parts: Parts): Parts {
  return mapParts((part) => storableText(parts[part]));
}

/** STAR parts without a word, in their order. */
export function emptyParts(parts: Parts): StarPart[] {
  return STAR_PARTS.filter((part) => parts[part].trim() === "");
}
