import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BETWEEN_TEXTS, bothTexts } from "@/lib/features/practice/rules/both-texts";
import { differences } from "@/lib/features/practice/rules/compare-words";
import { BLANK } from "@/lib/features/stories/rules/parts";
import { text } from "./practice-fake-server";

describe("both texts of a draft", () => {
  test("stand one after the other, part by part, and the same text stands once", () => {
    const mine = {
      ...BLANK,
      situation: "Same.",
      task: "Mine.",
      action: "Begun. Gone on.",
      result: "",
    };
    const other = {
      ...BLANK,
      situation: "Same.",
      task: "Theirs.",
      action: "Begun.",
      result: "38%.",
    };
    expect(bothTexts(mine, other)).toEqual({
      situation: "Same.",
      task: `Mine.${BETWEEN_TEXTS}Theirs.`,
      action: "Begun. Gone on.",
      result: "38%.",
      reflection: "",
    });
  });

  test("hold every letter of each", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (mine, other) => {
        const both = bothTexts(text(mine), text(other)).action;
        if (mine.trim()) expect(both).toContain(mine);
        if (other.trim()) expect(both).toContain(other);
      }),
    );
  });

  test("are marked where they differ, and read as they are", () => {
    const marks = differences(text("I cut the budget."), text("I kept the budget."));
    expect(marks.action?.filter(({ kind }) => kind === "added")).toEqual([
      { kind: "added", text: "kept" },
    ]);
    const shown = marks.action?.filter(({ kind }) => kind !== "removed").map((one) => one.text);
    expect(shown?.join("")).toBe("I kept the budget.");
    // Nothing to compare with, or nothing in common: then nothing is marked.
    expect(differences(BLANK, text("All new.")).action).toBeUndefined();
    const many = (word: string) =>
      text(Array.from({ length: 4000 }, (_, at) => word + at).join(" "));
    expect(differences(many("a"), many("b")).action).toBeUndefined();
  });
});
