import type { Tx } from "@/lib/db/client";

/** Any number that nothing else in this database locks. The loader holds it alone. */
export const CATALOG_LOCK = 7_214_003;

/**
 * Waits for a load of the catalog that is under way, and keeps the next one waiting until the transaction ends: the loader
 * writes every search entry anew, and would miss a question that is written at the same time. Ask it first of all.
 */
export async function holdCatalog(tx: Tx): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock_shared(${CATALOG_LOCK}::bigint)`;
}
