import { describe, expect, test } from "vitest";
import type { Named } from "@/lib/features/catalog/types/basics";
import { buildCoverage } from "@/lib/features/stories/rules/coverage";
import { endsBefore, periodInWords, readMonth } from "@/lib/features/stories/rules/months";
import { BLANK } from "@/lib/features/stories/rules/parts";
import { proposeHeadline } from "@/lib/features/stories/rules/propose-headline";
import { changeStoryInput, newStoryInput } from "@/lib/features/stories/schema/story";

describe("a proposed headline", () => {
  test("is the first sentence of the first part that has one", () => {
    const parts = { ...BLANK, situation: "  ", action: "I moved it. Then I slept." };
    expect(proposeHeadline(parts)).toBe("I moved it");
  });

  test("is shortened at a word, by characters as a person counts them", () => {
    const long = `${"🚀".repeat(60)} ${"word ".repeat(40)}`;
    const headline = proposeHeadline({ ...BLANK, task: long });
    expect([...headline].length).toBeLessThanOrEqual(90);
    expect(headline).toMatch(/word…$/);
    expect(headline.isWellFormed()).toBe(true);
  });

  test("is there whatever the text", () => {
    expect(proposeHeadline(BLANK)).not.toBe("");
    expect(proposeHeadline({ ...BLANK, result: "x".repeat(300) })).toMatch(/^x+…$/);
  });
});

describe("a month", () => {
  test.each([
    ["2021-03", "2021-03"],
    ["2021-3-17", "2021-03"],
    ["03/2021", "2021-03"],
    ["March 2021", "2021-03"],
    ["Sept. 2021", "2021-09"],
    [" 2021 ", "2021"],
    ["", ""],
    ["2021-13", undefined],
    ["Mayor 2021x", undefined],
    ["soon", undefined],
    ["1066", undefined],
  ])("%j is read as %j", (typed, read) => {
    expect(readMonth(typed)).toBe(read);
  });

  test("ends before it begins, a year holding all of its months", () => {
    expect(endsBefore("2021-03", "2021")).toBe(false);
    expect(endsBefore("2021-03", "2020-12")).toBe(true);
    expect(endsBefore("", "2020")).toBe(false);
  });

  test("is told in words", () => {
    expect(periodInWords("2021-03", "2022-06")).toBe("March 2021 to June 2022");
    expect(periodInWords("2021", "")).toBe("2021");
    expect(periodInWords("", "2022-01")).toBe("until January 2022");
    expect(periodInWords("", "")).toBe("");
  });
});

describe("a typed story", () => {
  test("is read from a plain form as from JSON", () => {
    const form = { headline: " A  line\n", "competency:communication": "on", isFailure: "on" };
    const json = { headline: "A line", competencies: ["communication"], isFailure: true };
    expect(newStoryInput.parse(form)).toEqual(newStoryInput.parse(json));
    expect(newStoryInput.parse(form).text).toMatchObject({ headline: "A line", parts: BLANK });
  });

  test("keeps every character of a part up to the limit, and says which part is too long", () => {
    const most = "🚀".repeat(20_000);
    expect(newStoryInput.parse({ headline: "A", action: most }).text.parts.action).toBe(most);
    const outcome = newStoryInput.safeParse({ headline: "A", action: `${most}!` });
    expect(outcome.error?.issues[0]).toMatchObject({ path: ["action"] });
    expect(outcome.error?.issues[0]?.message).toContain("shorten this part by 1 character");
  });

  test("says what is wrong beside the field", () => {
    const wrong = { headline: " ", from: "soon", to: "2020", version: "0" };
    const paths = changeStoryInput.safeParse(wrong).error?.issues.map(({ path }) => path[0]);
    expect(paths).toEqual(expect.arrayContaining(["headline", "from", "version"]));
    const turned = newStoryInput.safeParse({ headline: "A", from: "2021", to: "2020" });
    expect(turned.error?.issues[0]).toMatchObject({ path: ["to"] });
  });

  test("takes no field that it does not know", () => {
    expect(newStoryInput.safeParse({ headline: "A", accountId: "x" }).success).toBe(false);
  });
});

const ROLE = { slug: "it-manager", name: "IT Manager" } as const;
const AREAS = ["a", "b", "c"].map((shared) => ({
  slug: `role-${shared}`,
  name: shared.toUpperCase(),
  required: 3 as const,
  shared,
}));

function told(id: string, tags: string, isFailure = false) {
  const competencies: Named[] = [...tags].map((slug) => ({ slug, name: slug }));
  return { id, headline: `Story ${id}`, isFailure, competencies };
}

function ruleOf(stories: ReturnType<typeof told>[], rule: string) {
  const { warnings } = buildCoverage(ROLE, AREAS, stories);
  const found = warnings.find((one) => one.rule === rule);
  if (!found) throw new Error(`No rule ${rule}`);
  return found;
}

describe("coverage", () => {
  test("lays each story over the areas that its tags are, and counts both ways", () => {
    const { columns, rows } = buildCoverage(ROLE, AREAS, [told("1", "ab"), told("2", "bz")]);
    expect(rows.map(({ cells }) => cells)).toEqual([
      [true, true, false],
      [false, true, false],
    ]);
    expect(columns.map(({ stories }) => stories)).toEqual([1, 2, 0]);
    expect(rows.map(({ covers }) => covers)).toEqual([2, 1]);
  });

  test("asks for ten to twelve stories", () => {
    const of = (count: number) => Array.from({ length: count }, (_, at) => told(`${at}`, "ab"));
    expect(ruleOf(of(9), "count")).toMatchObject({ isMet: false, figure: "9 stories" });
    expect(ruleOf(of(9), "count").next).toEqual([{ to: "write", words: "Add 1 more story" }]);
    expect(ruleOf(of(10), "count").isMet).toBe(true);
    expect(ruleOf(of(12), "count").isMet).toBe(true);
    expect(ruleOf(of(13), "count")).toMatchObject({ isMet: false, next: [] });
  });

  test("asks for two stories of each required competency, and leads to its questions", () => {
    const found = ruleOf([told("1", "ab"), told("2", "b")], "twice");
    expect(found).toMatchObject({ isMet: false, figure: "1 of 3" });
    expect(found.next).toMatchObject([
      { to: "questions", competency: "role-a" },
      { to: "questions", competency: "role-c" },
    ]);
  });

  test("asks for two failures", () => {
    expect(ruleOf([told("1", "a", true)], "failures").isMet).toBe(false);
    expect(ruleOf([told("1", "a", true), told("2", "a", true)], "failures").isMet).toBe(true);
  });

  test("tells of a story that carries more than a third, from three stories on", () => {
    const even = [told("1", "a"), told("2", "b"), told("3", "c")];
    expect(ruleOf(even, "spread")).toMatchObject({ isMet: true, figure: "at most 1 of 3" });
    const heavy = [told("1", "abc"), told("2", "a"), told("3", "b")];
    expect(ruleOf(heavy, "spread")).toMatchObject({
      isMet: false,
      next: [{ to: "story", id: "1" }],
    });
    expect(ruleOf(even.slice(1), "spread").isMet).toBe(false);
  });

  test("asks for two to four competencies a story", () => {
    const stories = [told("1", "ab"), told("2", "a"), told("3", "abcde"), told("4", "abcd")];
    const found = ruleOf(stories, "tags");
    expect(found.figure).toBe("2 of 4");
    expect(found.next).toMatchObject([{ id: "2" }, { id: "3" }]);
  });
});
