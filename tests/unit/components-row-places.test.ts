import fc from "fast-check";
import { expect, test } from "vitest";
import { rowPlaces } from "@/components/ui/row-places";

interface Line {
  name: string;
  size: number | undefined;
}

const KEYS = [({ name }: Line) => name, ({ size }: Line) => size];

test("each row says its place in each order; what has none says nothing", () => {
  const rows: Line[] = [
    { name: "Zug", size: 3 },
    { name: "Äußeres Ende", size: undefined },
    { name: "Bern", size: 20 },
  ];
  expect(rowPlaces(rows, KEYS)).toEqual(["2 0", "0 ", "1 1"]);
});

test("numbers in names are read as numbers, and case does not part words", () => {
  const names = ["Level 10", "level 9", "Level 1"];
  const rows = names.map((name) => ({ name, size: 0 }));
  expect(rowPlaces(rows, KEYS).map((places) => places.split(" ")[0])).toEqual(["2", "1", "0"]);
});

test("places are whole: every row once, equal rows in the order given", () => {
  const anyLine = fc.record({
    name: fc.constantFrom("a", "b", "c"),
    size: fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }),
  });
  fc.assert(
    fc.property(fc.array(anyLine, { maxLength: 20 }), (rows) => {
      const places = rowPlaces(rows, KEYS).map((row) => row.split(" "));
      const byName = places.map(([place]) => Number(place));
      expect(byName.toSorted((one, other) => one - other)).toEqual(rows.map((_, index) => index));
      rows.forEach((row, index) => {
        for (let later = index + 1; later < rows.length; later++) {
          if (rows[later]?.name !== row.name) continue;
          expect(byName[later]).toBeGreaterThan(byName[index] ?? Number.NaN);
        }
      });
      expect(places.filter(([, place]) => place === "")).toHaveLength(
        rows.filter(({ size }) => size === undefined).length,
      );
    }),
  );
});
