import { PART_NAMES } from "@/lib/features/stories/rules/parts";
import type { Parts } from "../types";

/**
 * A short name for a text, the same for the same text: 53 bits (cyrb53). Tells a page its own words when it meets them
 * again; nothing is protected by it.
 */
export function fingerprint(parts: Parts): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (const part of PART_NAMES) {
    const text = `${parts[part]}\u0001`;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      a = Math.imul(a ^ code, 2654435761);
      b = Math.imul(b ^ code, 1597334677);
    }
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
}
