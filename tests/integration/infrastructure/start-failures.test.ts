/** What can go wrong at the start is told in one sentence that says what to do, without a stack. */
import { mkdirSync, rmSync, symlinkSync } from "node:fs";
import { createServer, type Server } from "node:net";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { env } from "@/lib/env/env";
import { freePort } from "@/scripts/support/free-port";
import { temporaryFolder } from "@/scripts/support/temporary-folder";
import { runStart, stopAll } from "../../support/starboard-process";

const data = temporaryFolder("start");

afterAll(async () => {
  await stopAll();
  rmSync(data, { recursive: true, force: true });
});

/** The sentence that a start ends with. */
async function complaintOf(given: Record<string, string>): Promise<string> {
  const run = runStart({ STARBOARD_DATA: data, PORT: String(await freePort()), ...given });
  expect(await run.ended, run.said()).toBe(1);
  expect(run.said()).not.toMatch(/^\s+at /m);
  const complaint = run
    .said()
    .split("\n")
    .filter((line) => line !== "" && !/^[✓✗…]/.test(line));
  expect(complaint).toHaveLength(1);
  return complaint[0] ?? "";
}

test("a port that is taken", async () => {
  const server: Server = createServer();
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address();
  const port = address !== null && typeof address === "object" ? address.port : 0;
  try {
    expect(await complaintOf({ PORT: String(port) })).toBe(
      `Port ${port} is taken by another program: stop that program, or choose another port with PORT=${port + 1} npm start.`,
    );
  } finally {
    server.close();
  }
});

test("a port that is none", async () => {
  expect(await complaintOf({ PORT: "http" })).toContain('PORT is "http": set it to a number');
});

test("a DATABASE_URL that is no address of a Postgres", async () => {
  for (const url of ["nonsense", "mysql://root@localhost/starboard"]) {
    expect(await complaintOf({ DATABASE_URL: url })).toContain(
      "DATABASE_URL is not the address of a Postgres: write it as postgresql://",
    );
  }
});

test("a DATABASE_URL where nothing answers", async () => {
  const port = await freePort();
  const url = `postgresql://someone:very-secret@127.0.0.1:${port}/starboard`;
  const complaint = await complaintOf({ DATABASE_URL: url });
  expect(complaint).toContain(`No database answers at 127.0.0.1:${port}`);
  expect(complaint).not.toContain("very-secret");
});

test("a DATABASE_URL with a wrong password, or for a database that is not there", async () => {
  const wrong = new URL(env().DATABASE_URL);
  wrong.password = "wrong";
  const complaint = await complaintOf({ DATABASE_URL: wrong.href });
  expect(complaint).toContain("refuses the user or the password of DATABASE_URL");
  const missing = new URL(env().DATABASE_URL);
  missing.pathname = "/nowhere";
  expect(await complaintOf({ DATABASE_URL: missing.href })).toContain('has no database "nowhere"');
});

test("a full disk", async () => {
  // The first file that the embedded database needs lies on a device that is always full.
  mkdirSync(path.join(data, "full/postgres"), { recursive: true });
  symlinkSync("/dev/full", path.join(data, "full/postgres/password"));
  const complaint = await complaintOf({ STARBOARD_DATA: path.join(data, "full") });
  expect(complaint).toContain("The disk is full");
  expect(complaint).toContain("free some space and start again; nothing was lost.");
});

test("a secret that is too short", async () => {
  expect(await complaintOf({ AUTH_SECRET: "short" })).toContain("AUTH_SECRET is too short");
});
