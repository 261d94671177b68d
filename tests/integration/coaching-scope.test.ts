import { beforeEach, describe, expect, test } from "vitest";
import type { Person } from "@/lib/auth/actor";
import { db, transaction } from "@/lib/db/client";
import { pool } from "@/lib/db/pool";
import { openSharedAnswer } from "@/lib/features/coaching/writes/open-answer";
import { deleteAnswer, restoreAnswer } from "@/lib/features/practice/commands/bin";
import { linked, logOf, opens, readable } from "./coaching-fixtures";
import { handedIn, newPerson, OTHER_QUESTION, QUESTION } from "./practice-fixtures";

let candidate: Person;
let coach: Person;
let first: string;
let second: string;

beforeEach(async () => {
  [candidate, coach] = await Promise.all([newPerson("Linh"), newPerson("Minh")]);
  first = (await handedIn(candidate, "First.")).answerId;
  second = (await handedIn(candidate, "Second.", {}, OTHER_QUESTION)).answerId;
});

const end = (id: string) =>
  db().coachingRelationship.update({
    where: { id },
    data: { endedAt: new Date(), endedBy: "candidate" },
    select: { id: true },
  });

describe("what a coach may read", () => {
  test("nobody reads anything of a candidate who let nobody in", async () => {
    expect(await readable(coach)).toEqual([]);
    expect(await opens(coach, first)).toBe(false);
    expect(await logOf(candidate)).toEqual([]);
  });

  test("one answer shares that one, and no other person", async () => {
    await linked(candidate, coach, { scope: "answers", answers: [first] });
    expect(await readable(coach)).toEqual([first]);
    expect(await opens(coach, first)).toBe(true);
    expect(await opens(coach, second)).toBe(false);
    expect(await readable(await newPerson())).toEqual([]);
  });

  test("a role shares the answers to its bank's questions", async () => {
    const asked = await db().questionRole.findMany({
      where: { questionSlug: { in: [QUESTION, OTHER_QUESTION] } },
      select: { questionSlug: true, roleSlug: true },
    });
    for (const role of ["it-manager", "it-operations-manager", "it-director", "cto"]) {
      const other = await newPerson();
      await linked(candidate, other, { scope: "role", role });
      const expected = [
        [QUESTION, first],
        [OTHER_QUESTION, second],
      ]
        .filter(([slug]) => asked.some((one) => one.questionSlug === slug && one.roleSlug === role))
        .map(([, id]) => id);
      expect(await readable(other), role).toEqual(expected.sort());
    }
  });

  test("a role that is in the catalog no more shares nothing", async () => {
    await linked(candidate, coach, { scope: "role" });
    expect(await readable(coach)).toEqual([]);
  });

  test("everything shares what is there and what comes later", async () => {
    await linked(candidate, coach);
    expect(await readable(coach)).toEqual([first, second].sort());
    const later = await handedIn(candidate, "Later.", {}, "first-year-leading-managers");
    expect(await readable(coach)).toContain(later.answerId);
  });

  test("an answer in the bin is shared with nobody, and again when it is brought back", async () => {
    await linked(candidate, coach, { scope: "answers", answers: [first] });
    await deleteAnswer(candidate, first);
    expect(await readable(coach)).toEqual([]);
    expect(await opens(coach, first)).toBe(false);
    await restoreAnswer(candidate, first);
    expect(await opens(coach, first)).toBe(true);
  });

  test("an ended relationship shares nothing with the next query", async () => {
    const id = await linked(candidate, coach);
    expect(await opens(coach, first)).toBe(true);
    await end(id);
    expect(await readable(coach)).toEqual([]);
    expect(await opens(coach, first)).toBe(false);
    expect(await logOf(candidate)).toHaveLength(1);
  });

  test("being a coach of somebody opens nothing of one's own coach", async () => {
    await linked(candidate, coach);
    const own = await handedIn(coach, "The coach's own.");
    expect(await readable(candidate)).toEqual([]);
    expect(await opens(candidate, own.answerId)).toBe(false);
  });
});

describe("the access log", () => {
  test("is written with the read or not at all", async () => {
    await linked(candidate, coach);
    await expect(
      transaction(async (tx) => {
        expect(await openSharedAnswer(tx, coach, first)).not.toBeNull();
        throw new Error("the read failed");
      }),
    ).rejects.toThrow("the read failed");
    expect(await logOf(candidate)).toEqual([]);
  });

  test("counts the same coach's reads of one answer within five minutes in one line", async () => {
    await linked(candidate, coach);
    await Promise.all([opens(coach, first), opens(coach, first), opens(coach, second)]);
    const log = await logOf(candidate);
    const reads = (id: string) =>
      log.filter((line) => line.answer_id === id).reduce((sum, line) => sum + line.reads, 0);
    expect(reads(first)).toBe(2);
    expect(reads(second)).toBe(1);
  });

  test("an end waits for a read that is under way, and a read for an end", async () => {
    const id = await linked(candidate, coach);
    let endedAt = 0;
    let order = 0;
    let ending: Promise<unknown> = Promise.resolve();
    await transaction(async (tx) => {
      await openSharedAnswer(tx, coach, first);
      ending = end(id).then(() => {
        order += 1;
        endedAt = order;
      });
      await waitsForLock();
      order += 1;
    });
    await ending;
    expect(endedAt).toBe(2);

    const again = await linked(candidate, coach);
    let read: Promise<boolean> = Promise.resolve(true);
    await transaction(async (tx) => {
      await tx.coachingRelationship.update({
        where: { id: again },
        data: { endedAt: new Date(), endedBy: "candidate" },
        select: { id: true },
      });
      read = opens(coach, first);
      await waitsForLock();
    });
    expect(await read).toBe(false);
    expect(await logOf(candidate)).toHaveLength(1);
  });
});

/** Until some statement of this database waits for a lock: what another one does first is then known. */
async function waitsForLock(): Promise<void> {
  for (;;) {
    const { rows } = await pool().query(
      "SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'",
    );
    if (rows.length > 0) return;
  }
}
