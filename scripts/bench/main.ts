/**
 * `npm run bench -- [--json] [NAME…]`: all benches, or those that are named. With --json the results, and nothing else,
 * are on the standard output. Ends with 1 where a limit is broken.
 */
import { readdirSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { explainFailure } from "../support/explain-failure.ts";
import { generateClient } from "../support/generate-client.ts";
import { seconds } from "../support/steps.ts";
import type { Bench, BenchResult } from "./bench.ts";

const FOLDER = "tests/bench";

const json = process.argv.includes("--json");
const names = process.argv.slice(2).filter((word) => !word.startsWith("--"));

try {
  generateClient();
  const benches = await loadBenches();
  const chosen = names.length === 0 ? benches : benches.filter(({ name }) => names.includes(name));
  const unknown = names.filter((name) => !benches.some((bench) => bench.name === name));
  if (unknown.length > 0) {
    const known = benches.map(({ name }) => name).join(", ");
    throw new Error(`there is no bench ${unknown.join(", ")}; there are ${known}`);
  }
  const results: ({ name: string } & BenchResult)[] = [];
  for (const { name, run } of chosen) {
    const began = performance.now();
    const result = await run();
    results.push({ name, ...result });
    console.error(`${result.ok ? "✓" : "✗"} ${name} (${seconds(began)})`);
    if (!json) show(result);
  }
  if (json) console.log(JSON.stringify(results, null, 2));
  process.exit(results.every(({ ok }) => ok) ? 0 : 1);
} catch (error) {
  console.error(explainFailure(error));
  process.exit(1);
}

async function loadBenches(): Promise<Bench[]> {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith(".bench.ts"));
  return Promise.all(
    files.sort().map(async (file) => {
      const module = await import(pathToFileURL(path.resolve(FOLDER, file)).href);
      return module.default as Bench;
    }),
  );
}

function show({ figures, ratio, limit }: BenchResult): void {
  for (const [figure, value] of Object.entries(figures)) {
    console.log(`    ${figure}: ${rounded(value)}`);
  }
  if (ratio === undefined || limit === undefined) return;
  const words = "atLeast" in limit ? `at least ${limit.atLeast}` : `at most ${limit.atMost}`;
  console.log(`    ratio: ${rounded(ratio)} (${words})`);
}

function rounded(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toPrecision(3);
}
