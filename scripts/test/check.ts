/** The fast part: what can be told without running the app. Each check counts as one test. */
import { findMisnamed } from "../boundaries/feature-names.ts";
import { type Ended, runCommand } from "../support/run-command.ts";
import { seconds } from "../support/steps.ts";
import type { Outcome } from "./outcome.ts";

const SOURCES = ["app", "components", "lib", "proxy.ts", "instrumentation.ts"];
const DEPCRUISE = "node_modules/dependency-cruiser/bin/dependency-cruiser.mjs";

interface Check {
  name: string;
  run(): Promise<Ended>;
}

const quiet = (...args: string[]) => runCommand(args, { output: "keep" });

const CHECKS: Check[] = [
  { name: "types", run: checkTypes },
  {
    name: "lint and format",
    run: () =>
      quiet(
        "node_modules/@biomejs/biome/bin/biome",
        "check",
        "--error-on-warnings",
        "--colors=off",
      ),
  },
  {
    name: "import boundaries",
    run: () => quiet(DEPCRUISE, "--config", ".dependency-cruiser.cjs", ...SOURCES),
  },
  {
    name: "import boundaries, indirect",
    run: () => quiet(DEPCRUISE, "--config", "scripts/boundaries/indirect.cjs", ...SOURCES),
  },
  { name: "dead code", run: () => quiet("node_modules/knip/bin/knip.js", "--no-progress") },
  { name: "file names", run: checkNames },
];

/** Two at a time, the longest first. */
export async function runChecks(): Promise<Outcome> {
  const outcome: Outcome = { passed: 0, failed: 0 };
  const waiting = [...CHECKS];
  const worker = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      const began = performance.now();
      const { code, said } = await check.run();
      console.log(`  ${code === 0 ? "✓" : "✗"} ${check.name} (${seconds(began)})`);
      if (code !== 0) console.log(`${said.trim()}\n`);
      outcome[code === 0 ? "passed" : "failed"]++;
    }
  };
  await Promise.all([worker(), worker()]);
  return outcome;
}

/** Next's own types of routes and images are written first: a fresh clone has none. */
async function checkTypes(): Promise<Ended> {
  const written = await quiet("node_modules/next/dist/bin/next", "typegen");
  if (written.code !== 0) return written;
  return quiet("node_modules/typescript/bin/tsc", "--project", "tsconfig.check.json");
}

async function checkNames(): Promise<Ended> {
  const problems = findMisnamed(".");
  return { code: problems.length, said: problems.join("\n") };
}
