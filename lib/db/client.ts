import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "./generated/client";
import { pool } from "./pool";

declare global {
  var starboardPrisma: PrismaClient | undefined;
}

export function db(): PrismaClient {
  globalThis.starboardPrisma ??= new PrismaClient({ adapter: new PrismaPg(pool()) });
  return globalThis.starboardPrisma;
}

/** The client inside a transaction: the type that `writes.ts` functions require. */
export type Tx = Omit<
  PrismaClient,
  "$connect" | "$disconnect" | "$on" | "$transaction" | "$extends"
>;

/** One transaction; everything in `work` happens or nothing does. */
export function transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  return db().$transaction(work, { maxWait: 2000, timeout: 5000 });
}
