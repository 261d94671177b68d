import fc from "fast-check";
import { expect, test } from "vitest";
import { addAfter, takeOverChange } from "@/lib/features/practice/rules/from-story";
import { BLANK, PART_NAMES } from "@/lib/features/stories/rules/parts";
import type { Parts } from "@/lib/features/stories/types";

const parts: fc.Arbitrary<Parts> = fc.record({
  situation: fc.string(),
  task: fc.string(),
  action: fc.string(),
  result: fc.string(),
  reflection: fc.string(),
});

test("a story's text comes after what is written, and fills what is empty", () => {
  const written = { ...BLANK, action: "Mine.", result: "Same" };
  const story = { ...BLANK, task: "A task", action: "Its own", result: "Same" };
  expect(addAfter(written, story)).toEqual({
    ...BLANK,
    task: "A task",
    action: "Mine.\n\nIts own",
    result: "Same",
  });
});

test("a change replaces what was only taken over, and keeps what was written on", () => {
  const taken = { ...BLANK, situation: "Then", task: "A task", action: "I did" };
  const now = { ...taken, situation: "Then, later", action: "I did it" };
  const written = { ...taken, action: "I did, and said why" };
  expect(takeOverChange(written, taken, now)).toEqual({
    ...taken,
    situation: "Then, later",
    action: "I did, and said why\n\nI did it",
  });
});

test("no word of the answer's own is lost by either", () => {
  fc.assert(
    fc.property(parts, parts, parts, (written, taken, now) => {
      const added = addAfter(written, now);
      const over = takeOverChange(written, taken, now);
      for (const part of PART_NAMES) {
        expect(added[part]).toContain(written[part].trimEnd());
        const isOnlyTaken = written[part].trim() === taken[part].trim();
        if (!isOnlyTaken) expect(over[part]).toContain(written[part].trimEnd());
      }
    }),
  );
});
