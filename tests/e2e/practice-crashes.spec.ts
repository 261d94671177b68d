/** A short run of the crash schedule; `npm run bench -- crashes` is the long one. A cluster and a server of its own. */
import { rmSync } from "node:fs";
import { temporaryFolder } from "@/scripts/support/temporary-folder";
import { runCrashSchedule } from "../support/crash-schedule";
import { expect, test } from "../support/journey";

test("nothing is lost or doubled while the server and its database are killed", async () => {
  const folder = temporaryFolder("crashes");
  try {
    const result = await runCrashSchedule({
      folder,
      // Its first kills are of each kind.
      seed: 28,
      kills: 5,
      writers: 4,
      savesBetween: [10, 40],
    });
    expect(result.wrong).toEqual([]);
    expect(result).toMatchObject({ kills: 5, lost: 0, doubled: 0 });
    expect(result.ofServer).toBeGreaterThan(0);
    expect(result.ofDatabase).toBeGreaterThan(0);
    expect(result.acknowledged).toBeGreaterThanOrEqual(50);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
