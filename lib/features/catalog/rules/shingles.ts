import { createHash } from "node:crypto";

/** Length of a run of words that may not be taken over from an article. */
export const RUN = 8;

/**
 * 48 bits: among 30,000 runs of the articles and 100,000 of ours, a chance hit has odds of 1 to 90,000, and the committed
 * file is a quarter of what whole hashes would take.
 */
const BYTES = 6;
const A_LINE = 12;

/** The hash of one run of lower-case words, as base64. */
export function hashRun(words: string[]): string {
  return createHash("sha256")
    .update(words.join(" "))
    .digest()
    .subarray(0, BYTES)
    .toString("base64");
}

/** Hashes in the committed form: sorted, joined as bytes, twelve to a line of base64. */
export function encodeHashes(hashes: Set<string>): string {
  const sorted = [...hashes].map((hash) => Buffer.from(hash, "base64")).sort(Buffer.compare);
  const lines: string[] = [];
  for (let at = 0; at < sorted.length; at += A_LINE) {
    lines.push(Buffer.concat(sorted.slice(at, at + A_LINE)).toString("base64"));
  }
  return `${lines.join("\n")}\n`;
}

export function decodeHashes(text: string): Set<string> {
  const hashes = new Set<string>();
  for (const line of text.split("\n")) {
    const bytes = Buffer.from(line, "base64");
    for (let at = 0; at < bytes.length; at += BYTES) {
      hashes.add(bytes.subarray(at, at + BYTES).toString("base64"));
    }
  }
  return hashes;
}
