/** The journeys: a real Chromium against a production build over a database of its own. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import {
  OPINION_KEY,
  OPINION_MODEL,
  startOpinionEndpoint,
} from "../../tests/support/opinion-endpoint.ts";
import { ensureChromium } from "../support/chromium.ts";
import { runCommand } from "../support/run-command.ts";
import { seconds } from "../support/steps.ts";
import { type TestServer, withTestServer } from "../support/test-server.ts";
import type { Outcome } from "./outcome.ts";
import { withExitCode } from "./vitest-part.ts";

/** @param filters names of files to run, in Playwright's way; all where there are none */
export async function runJourneys(filters: string[]): Promise<Outcome> {
  const chromium = await ensureChromium();
  const folder = mkdtempSync(path.join(tmpdir(), "starboard-"));
  const report = path.join(folder, "report.json");
  const began = performance.now();
  const endpoint = await startOpinionEndpoint();
  const ai = {
    AI_BASE_URL: endpoint.baseUrl,
    AI_MODEL: OPINION_MODEL,
    AI_API_KEY: OPINION_KEY,
    AI_TIMEOUT_MS: "10000",
  };
  const journeys = async ({ origin, databaseUrl }: TestServer) => {
    console.log(`  Production server over a database of its own (${seconds(began)})`);
    const { code } = await runCommand(
      ["node_modules/@playwright/test/cli.js", "test", "--reporter=dot,json", ...filters],
      {
        output: "show",
        env: {
          E2E_URL: origin,
          DATABASE_URL: databaseUrl,
          CHROMIUM_PATH: chromium,
          PLAYWRIGHT_JSON_OUTPUT_NAME: report,
          PLAYWRIGHT_HTML_OPEN: "never",
          E2E_OPINION_HOST: endpoint.host,
        },
      },
    );
    return withExitCode(readReport(report), code);
  };
  try {
    return await withTestServer("journeys", journeys, ai);
  } finally {
    await endpoint.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

function readReport(file: string): Outcome {
  try {
    const { stats, errors } = JSON.parse(readFileSync(file, "utf8"));
    return {
      passed: stats.expected + stats.flaky,
      failed: stats.unexpected + errors.length,
    };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
