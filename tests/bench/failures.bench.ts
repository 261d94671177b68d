/** Every failure of tests/e2e/practice-failures*.spec.ts with twenty seeds, in a real browser against a real server. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Bench, BenchResult } from "@/scripts/bench/bench";
import { ensureChromium } from "@/scripts/support/chromium";
import { runCommand } from "@/scripts/support/run-command";
import { withTestServer } from "@/scripts/support/test-server";

const SEEDS = 20;

const bench: Bench = { name: "failures", run: measure };
export default bench;

async function measure(): Promise<BenchResult> {
  const chromium = await ensureChromium();
  const folder = mkdtempSync(path.join(tmpdir(), "starboard-"));
  const report = path.join(folder, "report.json");
  try {
    return await withTestServer("bench_failures", async ({ origin, databaseUrl }) => {
      await runCommand(
        [
          "node_modules/@playwright/test/cli.js",
          "test",
          "--project=desktop",
          "--reporter=json",
          "practice-failures",
        ],
        {
          output: "show",
          env: {
            FAILURE_SEEDS: String(SEEDS),
            E2E_URL: origin,
            DATABASE_URL: databaseUrl,
            CHROMIUM_PATH: chromium,
            PLAYWRIGHT_JSON_OUTPUT_NAME: report,
            PLAYWRIGHT_HTML_OPEN: "never",
          },
        },
      );
      const { stats, errors } = JSON.parse(readFileSync(report, "utf8"));
      const failed: number = stats.unexpected + stats.flaky + errors.length;
      return {
        figures: { seeds: SEEDS, "failures survived": stats.expected, "not survived": failed },
        ok: failed === 0 && stats.expected >= SEEDS,
      };
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
