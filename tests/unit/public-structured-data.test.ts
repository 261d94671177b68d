import fc from "fast-check";
import { expect, test } from "vitest";
import {
  describeBank,
  describeLadder,
  describeQuestion,
  describeRole,
  describeRoles,
  describeSearch,
} from "@/components/catalog/structured-data";
import { describeStarboard } from "@/components/landing/structured-data";
import type { Thing } from "@/components/layout/structured-data";
import type { Source } from "@/lib/features/catalog/types/basics";
import type { Bank, CatalogSearch } from "@/lib/features/catalog/types/listings";
import type { QuestionView } from "@/lib/features/catalog/types/questions";
import type { RoleGuide } from "@/lib/features/catalog/types/roles";
import { dataBlock } from "@/lib/shared/data-block";

const source: Source = {
  article: {
    slug: "cto",
    title: "What is a CTO",
    url: "https://example.org/cto",
    published: "2025-06-30",
  },
  section: "A table",
  basis: "stated",
  reasoning: null,
};

const ROLE = {
  slug: "cto",
  name: "CTO",
  tagline: "Sets the course.",
  summary: "Sets the course of technology.",
  matrixSource: source,
  competencies: [{ name: "Strategy" }, { name: "People" }],
} as RoleGuide;

const BANK = {
  role: { slug: "cto", name: "CTO" },
  total: 90,
  questions: [
    { slug: "one", prompt: "Tell me of one?" },
    { slug: "two", prompt: "And of two?" },
  ],
} as Bank;

const QUESTION = {
  slug: "one",
  prompt: "Tell me of one?",
  assesses: "Whether there was one.",
  sources: [source, { ...source, section: "Another table" }],
  roles: [
    { role: { slug: "it-director", name: "IT Director" }, competencies: [{ name: "Strategy" }] },
    {
      role: { slug: "cto", name: "CTO" },
      competencies: [{ name: "Strategy" }, { name: "People" }],
    },
  ],
} as unknown as QuestionView;

const EVERY: [string, Thing][] = [
  ["/", describeStarboard("Interview practice.")],
  ["/roles", describeRoles([ROLE])],
  ["/ladder", describeLadder([ROLE])],
  ["/roles/cto", describeRole(ROLE)],
  ["/roles/cto/questions", describeBank(BANK)],
  ["/questions", describeSearch(BANK as unknown as CatalogSearch)],
  ["/questions/one", describeQuestion(QUESTION)],
];

test.each(EVERY)("%s names itself and the language, and no host", (path, thing) => {
  expect(thing.url).toBe(path);
  expect(thing.name).toBeTruthy();
  expect(thing.inLanguage).toBe("en");
  expect(JSON.stringify(thing)).not.toMatch(/localhost|127\.0\.0\.1/);
});

const trailOf = (thing: Thing) =>
  (thing.breadcrumb as { itemListElement: { position: number; item: string }[] }).itemListElement;

test.each(EVERY.slice(1))("the way to %s is counted and ends there", (path, thing) => {
  const trail = trailOf(thing);
  expect(trail.map(({ position }) => position)).toEqual(trail.map((_, index) => index + 1));
  expect(trail.at(-1)?.item).toBe(path);
});

test("a bank lists the questions of its first page in their order, and says how many there are", () => {
  expect(describeBank(BANK).mainEntity).toEqual({
    "@type": "ItemList",
    numberOfItems: 90,
    itemListElement: [
      { "@type": "ListItem", position: 1, url: "/questions/one" },
      { "@type": "ListItem", position: 2, url: "/questions/two" },
    ],
  });
});

test("a role is an occupation, and names the article that it rests on", () => {
  expect(describeRole(ROLE)).toMatchObject({
    mainEntity: { "@type": "Occupation", name: "CTO", skills: ["Strategy", "People"] },
    isBasedOn: [
      { "@type": "Article", url: "https://example.org/cto", datePublished: "2025-06-30" },
    ],
  });
});

test("a question says what it assesses, each competency and each article once", () => {
  expect(describeQuestion(QUESTION)).toMatchObject({
    mainEntity: {
      "@type": ["Question", "LearningResource"],
      name: "Tell me of one?",
      assesses: ["Strategy", "People"],
      about: [{ name: "IT Director" }, { name: "CTO" }],
    },
    isBasedOn: [{ headline: "What is a CTO" }],
  });
  expect(trailOf(describeQuestion(QUESTION)).map(({ item }) => item)).toEqual([
    "/roles",
    "/roles/it-director",
    "/roles/it-director/questions",
    "/questions/one",
  ]);
});

test("no text can end the block that it stands in, and every text comes back as it was", () => {
  expect(dataBlock({ name: "</script><script>alert(1)</script>" })).not.toContain("<");
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("</script>", "<!--", "\\", '"', "\u2028", "a")),
      (parts) => {
        const name = parts.join("");
        const block = dataBlock({ name });
        expect(block).not.toContain("<");
        expect(JSON.parse(block)).toEqual({ name });
      },
    ),
  );
});
