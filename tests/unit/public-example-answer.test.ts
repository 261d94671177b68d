import { expect, test } from "vitest";
import { EXAMPLE_NOTES, EXAMPLE_PARTS, sharesOf } from "@/components/landing/example-answer";

test("the worked answer keeps to the targets that it illustrates", () => {
  const shares = sharesOf(EXAMPLE_PARTS);
  const words = shares.reduce((sum, part) => sum + part.words, 0);
  const [situation, task, action, result] = shares.map(({ share }) => share);
  expect(words).toBeGreaterThanOrEqual(225);
  expect(words).toBeLessThanOrEqual(330);
  expect((situation ?? 1) + (task ?? 1)).toBeLessThanOrEqual(0.3);
  expect(action).toBeGreaterThanOrEqual(0.5);
  expect(result).toBeGreaterThanOrEqual(0.1);
  expect(result).toBeLessThanOrEqual(0.25);
});

test("every remark has its passage, in order", () => {
  const marked = EXAMPLE_PARTS.flatMap(({ passages }) =>
    passages.flatMap(({ note }) => note ?? []),
  );
  expect(marked).toEqual(EXAMPLE_NOTES.map((_, index) => index + 1));
});
