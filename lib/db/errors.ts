import { AppError } from "@/lib/shared/app-error";

/** Postgres and socket codes that mean: the database is away, or going away. */
const AWAY = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "ENOTFOUND",
  "EPIPE",
  "ETIMEDOUT",
  "P1001",
  "P1002",
  "P1008",
  "P1017",
  "P2024",
  "08000",
  "08003",
  "08006",
  "57P01",
  "57P02",
  "57P03",
  "53300",
]);

const AWAY_WORDS =
  /unable to start a transaction|can't reach database server|connection terminated|timeout exceeded when trying to connect|server has closed the connection|connection error|not queryable/i;

function* chain(error: unknown): Generator<Record<string, unknown>> {
  const seen = new Set<unknown>();
  const open: unknown[] = [error];
  while (open.length > 0) {
    const at = open.pop();
    if (typeof at !== "object" || at === null || seen.has(at)) continue;
    seen.add(at);
    const record = at as Record<string, unknown>;
    yield record;
    open.push(record.cause, record.meta, record.driverAdapterError, record.originalCode);
    if (Array.isArray(record.errors)) open.push(...record.errors);
  }
}

/** Whether `error` says that the database cannot be reached right now, however deep the driver has wrapped it. */
export function isDatabaseAway(error: unknown): boolean {
  for (const at of chain(error)) {
    for (const key of ["code", "originalCode", "kind"] as const) {
      if (typeof at[key] === "string" && AWAY.has(at[key])) return true;
    }
    if (at.kind === "DatabaseNotReachable" || at.kind === "SocketTimeout") return true;
    if (typeof at.message === "string" && AWAY_WORDS.test(at.message)) return true;
  }
  return false;
}

/** Whether `error` is a unique constraint's refusal. */
export function isUniqueViolation(error: unknown): boolean {
  for (const at of chain(error)) {
    if (at.code === "P2002" || at.code === "23505" || at.originalCode === "23505") return true;
  }
  return false;
}

export function databaseAway(): AppError {
  return new AppError(
    "unavailable",
    "The database is not answering. Nothing was changed; what you typed is still on this page. Try again in a few seconds.",
    // Short, so that whoever honours it is back within 3 s of the database.
    2,
  );
}
