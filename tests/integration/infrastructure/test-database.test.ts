import { expect, test } from "vitest";
import { pool } from "@/lib/db/pool";

test("a test file has a migrated database of its own", async () => {
  const { rows } = await pool().query<{ name: string; accounts: string }>(
    "SELECT current_database() AS name, (SELECT count(*) FROM accounts) AS accounts",
  );
  expect(rows[0]?.name).toMatch(/^run_\d+_worker\d+$/);
  expect(rows[0]?.accounts).toBe("0");
});

test("the time zone is an awkward one", () => {
  expect(new Date("2026-01-01T00:00:00Z").getTimezoneOffset()).toBe(-825);
});
