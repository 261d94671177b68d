import "server-only";
import { pool } from "@/lib/db/pool";

/** The values of each facet that the questions of one combination share. */
export type FacetValues = Readonly<Record<string, readonly string[]>>;

/** What a number stands for never changes, and there are some hundreds: each is read once by an instance. */
const known = new Map<number, FacetValues>();

/** @param ids of `search_combinations` */
export async function facetValues(ids: readonly number[]): Promise<(id: number) => FacetValues> {
  const unknown = ids.filter((id) => !known.has(id));
  if (unknown.length > 0) {
    const { rows } = await pool().query<{ id: number; facets: FacetValues }>(
      "SELECT id, facets FROM search_combinations WHERE id = ANY($1::int[])",
      [unknown],
    );
    for (const { id, facets } of rows) known.set(id, facets);
  }
  return (id) => known.get(id) ?? {};
}
