/** How long a deleted answer or story can be brought back. */
export const DAYS_IN_BIN = 30;

const DAY_MS = 86_400_000;

/** What was deleted before this moment is gone. */
export function binReaches(now: Date): Date {
  return new Date(now.getTime() - DAYS_IN_BIN * DAY_MS);
}

export function goneAfter(deletedAt: Date): Date {
  return new Date(deletedAt.getTime() + DAYS_IN_BIN * DAY_MS);
}

export function binState(deletedAt: Date | null, now: Date): "out" | "in" | "expired" {
  if (deletedAt === null) return "out";
  return deletedAt > binReaches(now) ? "in" : "expired";
}
