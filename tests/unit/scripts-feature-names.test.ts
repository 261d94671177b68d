import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { findMisnamed } from "@/scripts/boundaries/feature-names";

let root: string;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "starboard-names-"));
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function put(...files: string[]): void {
  for (const file of files) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), "");
  }
}

test("the closed set of names passes, as files and as folders of topics", () => {
  put(
    "lib/features/practice/schema.ts",
    "lib/features/practice/types.ts",
    "lib/features/practice/rules/word-count.ts",
    "lib/features/practice/policy.ts",
    "lib/features/practice/queries/answers.ts",
    "lib/features/practice/commands/hand-in.ts",
    "lib/features/practice/writes.ts",
    "components/practice/editor.tsx",
    "components/ui/button.tsx",
    "lib/shared/result.ts",
  );
  expect(findMisnamed(root)).toEqual([]);
});

test.each([
  ["lib/features/practice/utils.ts", "utils.ts is none of schema"],
  ["lib/features/practice/rules.tsx", "rules.tsx is none of schema"],
  ["lib/features/practice/helpers/a.ts", "helpers is none of schema"],
  ["lib/features/practice/rules/index.ts", "is a barrel"],
  ["lib/features/practice/rules/wordCount.ts", "is not a lower-case .ts file"],
  ["lib/features/practice/rules/deep/a.ts", "is a folder in a folder"],
  ["lib/features/scoring/rules.ts", "lib/features/scoring is no noun"],
  ["lib/utils/a.ts", "lib/utils goes into"],
  ["components/widgets/a.tsx", "components/widgets is no noun"],
])("%s has no place", (file, told) => {
  put(file);
  expect(findMisnamed(root)).toEqual([expect.stringContaining(told)]);
});

test("a layer is a file or a folder, not both", () => {
  put("lib/features/practice/rules.ts", "lib/features/practice/rules/a.ts");
  expect(findMisnamed(root)).toEqual([expect.stringContaining("stands beside")]);
});
