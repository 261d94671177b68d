/**
 * The crash schedule at length: the server, its database or both are killed a thousand times while people write. What is
 * counted is words, not time. A run that is stopped goes on where it was when it is started again.
 */
import { rmSync } from "node:fs";
import type { Bench, BenchResult } from "@/scripts/bench/bench";
import { runCrashSchedule } from "../support/crash-schedule";

const KILLS = 1000;
const LEAST_ACKNOWLEDGED = 100_000;
const FOLDER = ".data/bench-crashes";

const bench: Bench = { name: "crashes", run: measure };
export default bench;

async function measure(): Promise<BenchResult> {
  const result = await runCrashSchedule({
    folder: FOLDER,
    seed: 20_261_125,
    kills: KILLS,
    writers: 12,
    savesBetween: [75, 145],
    onKill: ({ kills, acknowledged }) => {
      if (kills % 50 === 0) console.error(`  ${kills} kills, ${acknowledged} acknowledged saves`);
    },
  });
  for (const line of result.wrong) console.error(`  ${line}`);
  const { lost, doubled, kills, acknowledged, wrong } = result;
  // What was not as it should be is left to be looked at; the next run then needs the folder gone.
  if (wrong.length === 0) rmSync(FOLDER, { recursive: true, force: true });
  return {
    figures: {
      kills,
      "of the server": result.ofServer,
      "of the database": result.ofDatabase,
      "acknowledged saves": acknowledged,
      "revisions handed in": result.revisions,
      "words lost": lost,
      "words, versions or revisions doubled": doubled,
    },
    ok:
      wrong.length === 0 &&
      lost === 0 &&
      doubled === 0 &&
      kills >= KILLS &&
      acknowledged >= LEAST_ACKNOWLEDGED,
  };
}
