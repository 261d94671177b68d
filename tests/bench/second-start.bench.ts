import { rmSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { type Bench, percentile } from "@/scripts/bench/bench";
import { freePort } from "@/scripts/support/free-port";
import { temporaryFolder } from "@/scripts/support/temporary-folder";
import { runStart } from "../support/starboard-process";

const LIMIT_S = 5;
const ROUNDS = 3;

/** From the command to the first 200 of the front page, in seconds. */
async function timedStart(data: string): Promise<number> {
  const port = await freePort();
  const began = performance.now();
  const run = runStart({ STARBOARD_DATA: data, PORT: String(port) });
  const printed = run.address();
  let took = 0;
  while (took === 0) {
    const answer = await fetch(`http://localhost:${port}/`).catch(() => undefined);
    if (answer?.ok) took = (performance.now() - began) / 1000;
    else await Promise.race([sleep(20), printed]);
  }
  await printed;
  run.child.kill("SIGTERM");
  await run.ended;
  return took;
}

const bench: Bench = {
  name: "second-start",
  run: async () => {
    const data = temporaryFolder("bench");
    try {
      const first = await timedStart(data);
      const later: number[] = [];
      for (let round = 0; round < ROUNDS; round++) later.push(await timedStart(data));
      const median = percentile(later, 0.5);
      return {
        figures: {
          "first start, s": first,
          "second start to the first 200, s (median)": median,
          "limit, s": LIMIT_S,
        },
        ok: median <= LIMIT_S,
      };
    } finally {
      rmSync(data, { recursive: true, force: true });
    }
  },
};

export default bench;
