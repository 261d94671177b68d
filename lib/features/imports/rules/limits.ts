/** An uploaded list: a thousand questions with notes are a tenth of it. */
export const MOST_FILE_BYTES = 5 * 1024 * 1024;

/** An advert of ten pages. */
export const MOST_ADVERT = 60_000;

/** Pasted lists come in a form or as JSON, which take a megabyte. */
export const MOST_PASTED = 900_000;

/** How long a preview waits, and how many wait at once: older ones are cleared by the next import. */
export const DAYS_KEPT = 7;
export const MOST_KEPT = 10;

const DAY_MS = 86_400_000;

/** Imports that began before this moment are cleared. */
export function keptFrom(now: Date): Date {
  return new Date(now.getTime() - DAYS_KEPT * DAY_MS);
}
