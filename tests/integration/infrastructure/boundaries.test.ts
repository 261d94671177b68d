/** The boundary check proves itself: violations planted in a small copy of the tree are found, each by its rule. */

import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const PROJECT = path.resolve(".");
let tree: string;

/** A tree of every layer that keeps the rules. */
const CLEAN: Record<string, string> = {
  "lib/shared/result.ts": "export const ok = 1;",
  "lib/env/env.ts": "export const env = 1;",
  "lib/db/client.ts": 'import { env } from "@/lib/env/env"; export const db = env;',
  "lib/db/generated/enums.ts": "export const Category = 1;",
  "lib/auth/actor.ts": "export interface Actor { kind: string }",
  "lib/auth/current-actor.ts":
    'import { db } from "@/lib/db/client"; export const currentActor = db;',
  "lib/transport/route.ts":
    'import { currentActor } from "@/lib/auth/current-actor"; export const route = currentActor;',
  "lib/transport/client.ts": "export const callApi = 1;",
  "lib/features/catalog/types.ts": "export interface Question { slug: string }",
  "lib/features/catalog/rules.ts":
    'import { ok } from "@/lib/shared/result"; export const rule = ok;',
  "lib/features/catalog/queries.ts":
    'import { db } from "@/lib/db/client"; export const read = db;',
  "lib/features/catalog/writes.ts":
    'import { db } from "@/lib/db/client"; export const write = db;',
  "lib/features/catalog/commands.ts":
    'import { write } from "./writes"; export const command = write;',
  "lib/features/practice/rules.ts":
    'import { rule } from "../catalog/rules"; export const practiceRule = rule;',
  "lib/features/practice/commands.ts":
    'import { write } from "../catalog/writes"; import type { Actor } from "@/lib/auth/actor"; export const handIn = (actor: Actor) => [actor, write];',
  "components/ui/button.tsx": 'import { ok } from "@/lib/shared/result"; export const Button = ok;',
  "components/practice/editor.tsx":
    'import { Button } from "../ui/button"; import { practiceRule } from "@/lib/features/practice/rules"; import { callApi } from "@/lib/transport/client"; export const Editor = [Button, practiceRule, callApi];',
  "app/api/v1/answers/route.ts":
    'import { route } from "@/lib/transport/route"; import { handIn } from "@/lib/features/practice/commands"; export const GET = [route, handIn];',
  "app/(candidate)/today/page.tsx":
    'import { currentActor } from "@/lib/auth/current-actor"; export default currentActor;',
};

/** Each breaks the rule that stands beside it; where none does, it only helps another to. */
const PLANTED: [file: string, content: string, rule: string][] = [
  ["app/(site)/page.tsx", 'import "@/lib/db/client";', "app"],
  ["app/(site)/env.tsx", 'import "@/lib/env/env";', "app"],
  ["components/practice/a.tsx", 'import "@/lib/features/practice/queries";', "components"],
  ["components/practice/b.tsx", 'import "@/lib/transport/route";', "components"],
  ["components/layout/c.tsx", 'import "@/lib/auth/current-actor";', "components"],
  ["components/ui/d.tsx", 'import "@/components/practice/editor";', "components-ui"],
  ["components/ui/e.tsx", 'import "@/lib/features/catalog/rules";', "components-ui"],
  ["lib/features/catalog/rules/f.ts", 'import "@/lib/features/practice/rules";', "catalog-pure"],
  ["lib/features/catalog/types/g.ts", 'import type { x } from "@/lib/db/client";', "catalog-pure"],
  ["lib/features/catalog/schema/h.ts", 'import "node:fs";', "pure-means-pure"],
  [
    "lib/features/practice/queries.ts",
    'import "@/lib/features/catalog/writes";',
    "practice-queries",
  ],
  ["lib/features/practice/queries/i.ts", 'import "@/lib/transport/route";', "practice-queries"],
  ["lib/features/practice/writes.ts", 'import "./commands";', "practice-writes"],
  [
    "lib/features/practice/commands/j.ts",
    'import "@/lib/features/catalog/commands";',
    "practice-commands",
  ],
  [
    "lib/features/practice/commands/k.ts",
    'import "@/lib/auth/current-actor";',
    "practice-commands",
  ],
  [
    "lib/features/catalog/queries/l.ts",
    'import "@/lib/features/practice/queries";',
    "catalog-queries",
  ],
  ["lib/transport/m.ts", 'import "@/lib/features/catalog/queries";', "lib-transport"],
  ["lib/auth/n.ts", 'import "@/lib/transport/route";', "lib-auth"],
  ["lib/db/o.ts", 'import "@/lib/auth/actor";', "lib-db"],
  ["lib/env/p.ts", 'import "@/lib/shared/result";', "lib-env"],
  ["lib/shared/q.ts", 'import "@/lib/env/env";', "lib-shared"],
  ["app/api/auth/route.ts", 'import "next-auth";', "next-auth"],
  ["lib/features/accounts/commands.ts", 'import "next-auth/next";', "next-auth"],
  ["app/api/v1/unguarded/route.ts", "export const GET = 1;", "routes-by-transport"],
  ["app/(candidate)/board/page.tsx", "export default 1;", "pages-name-their-actor"],
  ["app/(coach)/queue/page.tsx", "export default 1;", "pages-name-their-actor"],
  ["app/(admin)/people/page.tsx", "export default 1;", "pages-name-their-actor"],
  ["lib/shared/r.ts", 'import "./s"; export const r = 1;', "no-circle"],
  ["lib/shared/s.ts", 'import "./r"; export const s = 1;', ""],
  ["lib/shared/t.ts", 'import "./nowhere";', "no-unknown"],
  ["lib/shared/u.ts", 'import "vitest";', "not-to-dev-dependency"],
];

/** The way leads over a file that may import what its importer may not. */
const PLANTED_INDIRECT: [file: string, content: string, rule: string][] = [
  ["components/practice/v.tsx", 'import "@/lib/shared/over";', "browser-reaches-server"],
  ["lib/features/catalog/rules/w.ts", 'import "@/lib/shared/over";', "pure-reaches-world"],
  ["lib/shared/over.ts", 'import "@/lib/db/client";', ""],
  ["lib/db/x.ts", 'import "./over";', "feature-reaches-routes"],
  ["lib/db/over.ts", 'import "@/lib/transport/route";', ""],
];

beforeAll(() => {
  tree = mkdtempSync(path.join(tmpdir(), "starboard-boundaries-"));
  for (const file of [".dependency-cruiser.cjs", "tsconfig.json", "package.json"]) {
    cpSync(file, path.join(tree, file));
  }
  cpSync("scripts/boundaries", path.join(tree, "scripts/boundaries"), { recursive: true });
  symlinkSync(path.join(PROJECT, "node_modules"), path.join(tree, "node_modules"));
  for (const [file, content] of Object.entries(CLEAN)) put(file, content);
});

afterAll(() => rmSync(tree, { recursive: true, force: true }));

function put(file: string, content: string): void {
  mkdirSync(path.dirname(path.join(tree, file)), { recursive: true });
  writeFileSync(path.join(tree, file), content);
}

/** "rule: file" of each violation, by the very command that `npm run check` runs. */
function violations(config: string): string[] {
  const command = path.join(PROJECT, "node_modules/dependency-cruiser/bin/dependency-cruiser.mjs");
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [command, "--config", config, "--output-type", "json", "app", "components", "lib"],
    { cwd: tree, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 },
  );
  if (!stdout) throw new Error(stderr);
  const found: { rule: { name: string }; from: string }[] = JSON.parse(stdout).summary.violations;
  return found.map(({ rule, from }) => `${rule.name}: ${from}`);
}

/** What the check finds with `planted` in the tree; they are taken out again. */
function violationsWith(planted: typeof PLANTED, config: string): string[] {
  for (const [file, content] of planted) put(file, content);
  const found = violations(config);
  for (const [file] of planted) rmSync(path.join(tree, file));
  return found;
}

const expected = (planted: typeof PLANTED) =>
  planted.filter(([, , rule]) => rule).map(([file, , rule]) => `${rule}: ${file}`);

test("a clean tree passes, and each planted violation is found by its rule", () => {
  const config = ".dependency-cruiser.cjs";
  expect(violations(config)).toEqual([]);
  expect(violationsWith(PLANTED, config)).toEqual(expect.arrayContaining(expected(PLANTED)));
});

test("what is reached over another file is found too", () => {
  const config = "scripts/boundaries/indirect.cjs";
  expect(violations(config)).toEqual([]);
  expect(violationsWith(PLANTED_INDIRECT, config)).toEqual(
    expect.arrayContaining(expected(PLANTED_INDIRECT)),
  );
});

/** What lint guards: one reader of the environment, one shape of files, nothing inline. */
const PLANTED_LINT: typeof PLANTED = [
  ["lib/shared/a.ts", "export const url = process.env.DATABASE_URL;\n", "style/noProcessEnv"],
  ["lib/shared/b.ts", 'export * from "./result";\n', "performance/noReExportAll"],
  [
    "lib/shared/c.ts",
    "export const c = [\n".concat("  1,\n".repeat(300), "];\n"),
    "style/noExcessiveLinesPerFile",
  ],
  ["lib/shared/someHelper.ts", "export const a = 1;\n", "style/useFilenamingConvention"],
  [
    "components/ui/e.tsx",
    'export const E = () => <p style={{ color: "red" }}>e</p>;\n',
    "style/noInlineStyles",
  ],
  [
    "components/ui/f.tsx",
    'export const F = () => <p dangerouslySetInnerHTML={{ __html: "" }} />;\n',
    "security/noDangerouslySetInnerHtml",
  ],
];

test("lint finds what is planted, and lets the environment's own reader be", () => {
  for (const file of ["biome.json", ".gitignore"]) cpSync(file, path.join(tree, file));
  const lint = (...files: string[]) => {
    const biome = path.join(PROJECT, "node_modules/@biomejs/biome/bin/biome");
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [biome, "lint", "--colors=off", "--vcs-enabled=false", ...files],
      { cwd: tree, encoding: "utf8" },
    );
    return stdout + stderr;
  };
  for (const [file, content, rule] of PLANTED_LINT) {
    put(file, content);
    expect(lint(file), file).toContain(`lint/${rule}`);
  }
  put("lib/env/env.ts", "export const all = process.env;\n");
  expect(lint("lib/env/env.ts")).toContain("Checked 1 file");
  expect(lint("lib/env/env.ts")).not.toContain("noProcessEnv");
});
