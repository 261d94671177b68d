import "server-only";
import { createHash } from "node:crypto";
import { PART_NAMES } from "../rules/parts";
import type { StoryText } from "../types";

/** A name for a story's words, the same for the same words whatever their blanks and line ends. */
export function textHash({ headline, short, parts }: StoryText): string {
  const words = [headline, short, ...PART_NAMES.map((part) => parts[part])].map((text) =>
    text.toWellFormed().normalize("NFC").replace(/\s+/g, " ").trim(),
  );
  return createHash("sha256").update(JSON.stringify(words)).digest("hex");
}
