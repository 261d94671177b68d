/** By what a column sorts; `undefined` has no place in the order and comes last. */
export type SortKey<Row> = (row: Row) => string | number | undefined;

/**
 * The places of each row in each order, as SortHeads reads them: "3 0 12". Worked out on the server, so that the page
 * carries no rule of comparison. Rows that are equal keep the order given.
 */
export function rowPlaces<Row>(rows: readonly Row[], keys: readonly SortKey<Row>[]): string[] {
  const places = keys.map((keyOf) => {
    const keyed = rows.flatMap((row, index) => {
      const key = keyOf(row);
      return key === undefined ? [] : { key, index };
    });
    keyed.sort((one, other) => compare(one.key, other.key));
    return new Map(keyed.map(({ index }, place) => [index, place]));
  });
  return rows.map((_, index) => places.map((of) => of.get(index) ?? "").join(" "));
}

const words = new Intl.Collator("en-GB", { numeric: true });

function compare(one: string | number, other: string | number): number {
  if (typeof one === "number" && typeof other === "number") return one - other;
  return words.compare(String(one), String(other));
}
