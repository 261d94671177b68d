/** Length of a run of words that may not be taken over from an article. */
export const RUN = 8;

/**
 * 48 bits: among 30,000 runs of the articles and 100,000 of ours, a chance hit has odds of 1 to 90,000, and the committed
 * file is a quarter of what whole hashes would take.
 */
const BYTES = 6;
const A_LINE = 12;

/** The hash of one run of lower-case words, as base64. Nobody gains by forging one, so simple mixing does. */
export function hashRun(words: string[]): string {
  const bytes = Buffer.alloc(8);
  const [low, high] = mix(words.join(" "));
  bytes.writeUInt32BE(low, 0);
  bytes.writeUInt32BE(high, 4);
  return bytes.subarray(0, BYTES).toString("base64");
}

/** Two 32-bit multiplicative hashes, each finished with the other's bits. */
function mix(text: string): [number, number] {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return [a >>> 0, b >>> 0];
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
