import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { runCommand } from "../support/run-command.ts";
import type { Outcome } from "./outcome.ts";

/** @param filters names of files to run, in vitest's way; all where there are none */
export async function runVitest(project: string, filters: string[]): Promise<Outcome> {
  const folder = mkdtempSync(path.join(tmpdir(), "starboard-"));
  const report = path.join(folder, "report.json");
  try {
    const { code } = await runCommand(
      [
        "node_modules/vitest/vitest.mjs",
        "run",
        `--project=${project}`,
        "--reporter=dot",
        "--reporter=json",
        `--outputFile.json=${report}`,
        ...filters,
      ],
      { output: "show" },
    );
    return withExitCode(readVitestReport(report), code);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

function readVitestReport(file: string): Outcome {
  try {
    const report: VitestReport = JSON.parse(readFileSync(file, "utf8"));
    // A file that fails before its first test has none to count.
    const broken = report.testResults.filter(
      ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
    ).length;
    return { passed: report.numPassedTests, failed: report.numFailedTests + broken };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/** A run that ends badly has failed, whatever its report counts. */
export function withExitCode(outcome: Outcome, code: number): Outcome {
  return code === 0 || outcome.failed > 0 ? outcome : { ...outcome, failed: 1 };
}
