/**
 * `npm run bench -- [--json] [NAME…]`: all benches, or those that are named. With --json the results, and nothing else,
 * are on the standard output. Ends with 1 where a limit is broken.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { explainFailure } from "../support/explain-failure.ts";
import { generateClient } from "../support/generate-client.ts";
import { SCRIPT_FLAGS } from "../support/run-script.ts";
import { seconds } from "../support/steps.ts";
import type { Bench, BenchResult } from "./bench.ts";

type Named = { name: string } & BenchResult;

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
  const results: Named[] = [];
  for (const { name, run } of chosen) {
    const began = performance.now();
    const result = chosen.length === 1 ? { name, ...(await run()) } : await runApart(name);
    results.push(result);
    if (chosen.length > 1 || !json) {
      console.error(`${result.ok ? "✓" : "✗"} ${name} (${seconds(began)})`);
    }
    if (!json) show(result);
  }
  if (json) console.log(JSON.stringify(results, null, 2));
  process.exit(results.every(({ ok }) => ok) ? 0 : 1);
} catch (error) {
  console.error(explainFailure(error));
  process.exit(1);
}

/** In a process of its own: the connections and the settings that one bench leaves are nothing to the next. */
async function runApart(name: string): Promise<Named> {
  const child = spawn(
    process.execPath,
    [...SCRIPT_FLAGS, "scripts/bench/main.ts", "--json", name],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  let out = "";
  child.stdout.on("data", (chunk) => {
    out += chunk;
  });
  await once(child, "close");
  const [result] = JSON.parse(out || "[]") as Named[];
  if (!result) throw new Error(`the bench ${name} gave no result`);
  return result;
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
