import { expect, test } from "vitest";
import { changeInWords, stepInWords } from "@/components/catalog/ladder-words";
import { alignMatrices, stepsBetween } from "@/lib/features/catalog/rules/compare-roles";
import type { Level, RoleSlug, Source } from "@/lib/features/catalog/types/basics";
import type { CompetencyView } from "@/lib/features/catalog/types/roles";

const source: Source = {
  article: { slug: "a", title: "A", url: "https://example.org", published: "2025-01-01" },
  section: "A table",
  basis: "stated",
  reasoning: null,
};

const area = (shared: string, requiredLevel: Level, slug = shared): CompetencyView => ({
  slug,
  name: slug.toUpperCase(),
  shared: { slug: shared, name: shared, definition: `What ${shared} is.` },
  description: "",
  requiredLevel,
  requiredWord: null,
  requiredSource: source,
  source,
  levels: { 1: "", 2: "", 3: "", 4: "", 5: "" },
  questionCount: 0,
});

const role = (slug: RoleSlug, ...competencies: CompetencyView[]) => ({
  slug,
  name: slug,
  competencies,
});

const LADDER = [
  role("it-manager", area("money", 3), area("people", 5), area("projects", 4)),
  role("it-operations-manager", area("risk", 5), area("people", 4)),
  role("it-director", area("people", 5), area("money", 4), area("culture", 3)),
];

test("what every role has comes first, then what fewer have, in the order in which it is named", () => {
  const rows = alignMatrices(LADDER);
  expect(rows.map(({ shared }) => shared.slug)).toEqual([
    "people",
    "money",
    "projects",
    "risk",
    "culture",
  ]);
});

test("a row has a cell for each role, empty where its matrix has no such area", () => {
  const [, money] = alignMatrices(LADDER);
  expect(money?.areas.map((of) => of.map(({ requiredLevel }) => requiredLevel))).toEqual([
    [3],
    [],
    [4],
  ]);
});

test("no area of any role is lost, two of one competency in one role neither", () => {
  const two = role("cto", area("people", 3, "hiring"), area("people", 5, "culture-of-teams"));
  const ladder = [...LADDER, two];
  const shown = alignMatrices(ladder).flatMap(({ areas }) => areas.flat());
  expect(shown).toHaveLength(ladder.flatMap(({ competencies }) => competencies).length);
  expect(stepsBetween(ladder).at(-1)?.carriedOver).toMatchObject([{ change: 0 }]);
});

test("a step says what carries over, what is added and what is left", () => {
  const [first, second] = stepsBetween(LADDER);
  expect(first?.from.slug).toBe("it-manager");
  expect(first?.carriedOver).toMatchObject([{ shared: { slug: "people" }, change: -1 }]);
  expect(first?.added.map((of) => [of.area.slug, of.heldBy])).toEqual([["risk", undefined]]);
  expect(first?.left.map(({ slug }) => slug)).toEqual(["money", "projects"]);

  expect(second?.carriedOver).toMatchObject([{ change: 1 }]);
  expect(second?.added.map((of) => [of.area.slug, of.heldBy?.slug])).toEqual([
    ["money", "it-manager"],
    ["culture", undefined],
  ]);
  expect(second?.left.map(({ slug }) => slug)).toEqual(["risk"]);
});

test("one role has no step", () => {
  expect(stepsBetween(LADDER.slice(0, 1))).toEqual([]);
});

test("changes are said in words", () => {
  expect([0, 1, -2].map(changeInWords)).toEqual([
    "The same level",
    "One level higher",
    "Two levels lower",
  ]);
  const [first, second] = stepsBetween(LADDER);
  expect(first && stepInWords(first)).toBe(
    "One area carries over: one at a lower level. One is added. Two are not in the new matrix.",
  );
  expect(second && stepInWords(second)).toBe(
    "One area carries over: one at a higher level. Two are added. One is not in the new matrix.",
  );
  expect(stepInWords({ carriedOver: [], added: [], left: [] })).toBe("");
});
