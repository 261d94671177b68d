import "server-only";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { shownOnce, showOnce } from "@/lib/auth/shown-once";

/** Browsers drop a cookie of more than 4,096 bytes, its name and attributes included. */
const MOST = 3800;

/** What a kept form may unfold to: nobody but we fold one, but a cookie is the browser's to send. */
const MOST_UNFOLDED = 64 * 1024;

/**
 * Hands what was typed to the page that a refused form goes back to, so that nothing has to be typed twice where no
 * script holds the page. In a cookie for that page alone: an address would leave it in histories and logs.
 */
export async function keepForm(page: string, fields: unknown, origin: string): Promise<void> {
  // Shortest first: where not all of it fits, a long text is left out and the rest comes back. A file never does.
  const kept = Object.entries(Object(fields))
    .filter((field): field is [string, string] => typeof field[1] === "string")
    .sort(([, a], [, b]) => a.length - b.length);
  while (kept.length > 0) {
    const text = Buffer.from(JSON.stringify(Object.fromEntries(kept)));
    if (text.byteLength <= MOST_UNFOLDED) {
      const folded = deflateRawSync(text).toString("base64url");
      if (folded.length <= MOST) return showOnce(page, folded, origin);
    }
    kept.pop();
  }
}

/** The fields that `keepForm` left for the page being rendered. */
export async function keptForm(): Promise<Record<string, string> | undefined> {
  const folded = await shownOnce();
  if (folded === undefined) return undefined;
  try {
    const text = inflateRawSync(Buffer.from(folded, "base64url"), {
      maxOutputLength: MOST_UNFOLDED,
    }).toString();
    const fields: unknown = JSON.parse(text);
    if (typeof fields !== "object" || fields === null) return undefined;
    return Object.fromEntries(
      Object.entries(fields).filter(([, value]) => typeof value === "string"),
    );
  } catch {
    return undefined;
  }
}
