/**
 * `npm test [-- PART… [FILTER…]]`: all parts, or those that are named; what names no part chooses among their files.
 * Closes with one line `N passed, N failed` over everything that ran.
 */
import { explainFailure } from "../support/explain-failure.ts";
import { generateClient } from "../support/generate-client.ts";
import { stopCommands } from "../support/run-command.ts";
import { seconds } from "../support/steps.ts";
import { type Outcome, total } from "./outcome.ts";

const PARTS: Record<string, (filters: string[]) => Promise<Outcome>> = {
  check: async () => (await import("./check.ts")).runChecks(),
  unit: async (filters) => (await import("./vitest-part.ts")).runVitest("unit", filters),
  integration: async (filters) =>
    (await import("./vitest-part.ts")).runVitest("integration", filters),
  e2e: async (filters) => (await import("./journeys.ts")).runJourneys(filters),
};

const given = process.argv.slice(2);
const named = Object.keys(PARTS).filter((name) => given.includes(name));
const parts = named.length > 0 ? named : Object.keys(PARTS);
const filters = given.filter((word) => !Object.hasOwn(PARTS, word));

/** Whoever runs the tests has seen enough: what runs is ended, and its servers and databases with it. */
let isInterrupted = false;
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP", "disconnect"]) {
  process.on(signal, () => {
    isInterrupted = true;
    stopCommands();
  });
}

const outcomes: Outcome[] = [];
try {
  generateClient();
  for (const name of parts) {
    if (!isInterrupted) outcomes.push(await runPart(name));
  }
  if (isInterrupted) await (await import("../../tests/support/database.ts")).stopTestCluster();
} catch (error) {
  console.error(explainFailure(error));
  outcomes.push({ passed: 0, failed: 1 });
}
const { passed, failed } = total(outcomes);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 || isInterrupted ? 1 : 0);

async function runPart(name: string): Promise<Outcome> {
  const began = performance.now();
  console.log(`\n${name}`);
  let outcome: Outcome = { passed: 0, failed: 1 };
  try {
    outcome = (await PARTS[name]?.(filters)) ?? outcome;
  } catch (error) {
    // The other parts may still have something to tell.
    console.error(explainFailure(error));
  }
  const { passed, failed } = outcome;
  console.log(
    `${failed > 0 ? "✗" : "✓"} ${name}: ${passed} of ${passed + failed} (${seconds(began)})`,
  );
  return outcome;
}
