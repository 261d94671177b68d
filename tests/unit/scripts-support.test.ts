import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { judged, percentile } from "@/scripts/bench/bench";
import { installedChromium } from "@/scripts/support/chromium";
import { explainFailure } from "@/scripts/support/explain-failure";
import { hashFiles } from "@/scripts/support/hash-files";
import { addUser, isAlive, removeUser, usersOf, withFolderLock } from "@/scripts/support/processes";
import { StartFailure } from "@/scripts/support/start-failure";
import { temporaryFolder } from "@/scripts/support/temporary-folder";
import { total } from "@/scripts/test/outcome";
import { withExitCode } from "@/scripts/test/vitest-part";

let folder: string;

beforeEach(() => {
  folder = temporaryFolder("unit");
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

/** No system gives out a number as high as this. */
const NOBODY = 2 ** 30;

test("a failure is told in one sentence, whatever it was", () => {
  const full = Object.assign(new Error("ENOSPC: no space left on device, write"), {
    code: "ENOSPC",
    path: "/data/secret",
  });
  expect(explainFailure(full)).toBe(
    "The disk is full (/data/secret could not be written): free some space and start again; nothing was lost.",
  );
  expect(explainFailure(Object.assign(new Error("could not extend file"), { code: "53100" }))).toBe(
    "The disk is full: free some space and start again; nothing was lost.",
  );
  expect(
    explainFailure(Object.assign(new Error("x"), { code: "EACCES", path: "/data" })),
  ).toContain("/data may not be written");
  expect(explainFailure(new StartFailure("Do this."))).toBe("Do this.");
  expect(explainFailure(new Error("odd"))).toBe("Starboard could not start: odd");
});

test("the hash of sources changes with a name, with content, and with nothing else", () => {
  const file = path.join(folder, "a/b.ts");
  mkdirSync(path.dirname(file));
  writeFileSync(file, "one");
  const first = hashFiles([folder, "/nowhere"]);
  expect(hashFiles([folder])).toBe(first);
  writeFileSync(file, "two");
  const second = hashFiles([folder]);
  expect(second).not.toBe(first);
  writeFileSync(path.join(folder, "left-out.ts"), "");
  expect(hashFiles([folder], (name) => name.endsWith("left-out.ts"))).toBe(second);
  expect(hashFiles([folder])).not.toBe(second);
});

test("who uses a folder is counted, and whoever has died is forgotten", () => {
  addUser(folder);
  writeFileSync(path.join(folder, "users", String(NOBODY)), "");
  // A living process that has the number of one that used the folder before it.
  writeFileSync(path.join(folder, "users", String(process.ppid)), "another beginning");
  expect(usersOf(folder)).toEqual([process.pid]);
  expect(readdirSync(path.join(folder, "users"))).toEqual([String(process.pid)]);
  removeUser(folder);
  expect(usersOf(folder)).toEqual([]);
  expect(isAlive(process.pid)).toBe(true);
  expect(isAlive(NOBODY)).toBe(false);
  expect(isAlive(Number.NaN)).toBe(false);
});

test("work on a folder takes turns, and a lock whose holder has died is taken over", async () => {
  mkdirSync(path.join(folder, "lock"));
  writeFileSync(path.join(folder, "lock/pid"), String(NOBODY));
  const order: string[] = [];
  const work = (name: string) =>
    withFolderLock(folder, async () => {
      order.push(`${name} in`);
      await new Promise((resolve) => setTimeout(resolve, 20));
      order.push(`${name} out`);
    });
  await Promise.all([work("a"), work("b")]);
  expect([order.slice(0, 2), order.slice(2)]).toEqual(
    expect.arrayContaining([
      ["a in", "a out"],
      ["b in", "b out"],
    ]),
  );
  expect(existsSync(path.join(folder, "lock"))).toBe(false);
});

test("a Chromium is taken from CHROMIUM_PATH first, then from the PATH", () => {
  const installed = path.join(folder, "chromium");
  writeFileSync(installed, "");
  vi.stubEnv("CHROMIUM_PATH", "");
  vi.stubEnv("PATH", folder);
  expect(installedChromium()).not.toBe(installed);
  chmodSync(installed, 0o755);
  expect(installedChromium()).toBe(installed);
  vi.stubEnv("CHROMIUM_PATH", "/my/chrome");
  expect(installedChromium()).toBe("/my/chrome");
});

test("the closing line adds up all parts, and a run that ends badly has failed", () => {
  expect(
    total([
      { passed: 2, failed: 0 },
      { passed: 3, failed: 1 },
    ]),
  ).toEqual({
    passed: 5,
    failed: 1,
  });
  expect(withExitCode({ passed: 2, failed: 0 }, 1)).toEqual({ passed: 2, failed: 1 });
  expect(withExitCode({ passed: 2, failed: 3 }, 1)).toEqual({ passed: 2, failed: 3 });
  expect(withExitCode({ passed: 2, failed: 0 }, 0)).toEqual({ passed: 2, failed: 0 });
});

test("a bench is judged by its limit", () => {
  expect(judged({}, 0.8, { atLeast: 0.8 }).ok).toBe(true);
  expect(judged({}, 0.79, { atLeast: 0.8 }).ok).toBe(false);
  expect(judged({}, 1.5, { atMost: 1.5 }).ok).toBe(true);
  expect(judged({}, 1.6, { atMost: 1.5 }).ok).toBe(false);
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
  expect(percentile(hundred, 0.95)).toBe(96);
  expect(percentile([7], 0.5)).toBe(7);
});
