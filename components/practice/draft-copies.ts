import type { Lineage, Parts } from "@/lib/features/practice/types";

/** What this browser tab holds of a draft until the server has acknowledged it. */
export interface DraftCopy extends Lineage {
  /** The version that the text is based on. */
  baseVersion: number;
  parts: Parts;
  /**
   * Fingerprints of what was sent and not acknowledged, oldest first: met on the server, it is our own and no conflict.
   */
  sent: string[];
}

/** Text that the person has put away: cleared, or not chosen in a conflict. */
export interface AsideText extends Lineage {
  parts: Parts;
  why: "cleared" | "conflict";
}

/** Where copies are kept. Each read and write may fail: storage can be full or refused. */
export interface DraftCopies {
  readCopy(): DraftCopy | null;
  writeCopy(copy: DraftCopy | null): void;
  readAside(): AsideText | null;
  writeAside(aside: AsideText | null): void;
}

/**
 * Copies in the tab's own storage: they outlive a reload and a crash of the tab, and end with it. Keyed by account, so
 * that whoever signs in next in this tab neither sees nor sends them.
 */
export function tabCopies(accountId: string, questionSlug: string): DraftCopies {
  const of = (kind: string) => `starboard.${kind}.${accountId}.${questionSlug}`;
  return {
    readCopy: () => read<DraftCopy>(of("draft")),
    writeCopy: (copy) => write(of("draft"), copy),
    readAside: () => read<AsideText>(of("aside")),
    writeAside: (aside) => write(of("aside"), aside),
  };
}

function read<T>(key: string): T | null {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? "null") as T | null;
  } catch {
    return null;
  }
}

function write(key: string, value: unknown): void {
  try {
    if (value === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify(value));
  } catch {
    // The text is still in the page's memory, and goes to the server from there.
  }
}
