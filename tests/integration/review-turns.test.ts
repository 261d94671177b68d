import { beforeEach, describe, expect, test } from "vitest";
import type { Person } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { claimSlot } from "@/lib/features/review/commands/claim";
import {
  askAgain,
  finishRequest,
  withdrawRequest,
} from "@/lib/features/review/commands/close-request";
import { openReview } from "@/lib/features/review/commands/open-review";
import { closeReport, report } from "@/lib/features/review/commands/report";
import { getCoachQueue } from "@/lib/features/review/queries/coach-queue";
import { listReports } from "@/lib/features/review/queries/reports";
import { linked } from "./coaching-fixtures";
import { handedIn, newPerson } from "./practice-fixtures";
import { asked, reviewed, reviewsOf, value } from "./review-fixtures";

const DAY = 86_400_000;
const later = (days: number, from = new Date()) => new Date(from.getTime() + days * DAY);

let candidate: Person;
let coach: Person;
let other: Person;
let relationship: string;
let answerId: string;
let revisionId: string;

beforeEach(async () => {
  [candidate, coach, other] = await Promise.all([
    newPerson("Linh"),
    newPerson("Minh"),
    newPerson("Ana"),
  ]);
  const handed = await handedIn(candidate, "I restored the backup in two hours.");
  ({ answerId, revisionId } = handed);
  relationship = await linked(candidate, coach);
  await linked(candidate, other, { scope: "answers" });
});

const revise = (action: string, basedOnRevisionId = revisionId) =>
  handedIn(candidate, action, { basedOnRevisionId });
const queue = async (person: Person, now = new Date()) => {
  const tabs = { "needs-me": [] as string[], waiting: [] as string[], done: [] as string[] };
  for (const tab of ["needs-me", "waiting", "done"] as const) {
    tabs[tab] = (await getCoachQueue(person, tab, 1, now)).lines.map((line) => line.slotId);
  }
  return tabs;
};

describe("whose turn it is", () => {
  test("goes to and fro, by asking again on a new revision, and ends with thanks", async () => {
    const { id, slots } = await asked(candidate, answerId, [relationship]);
    const slot = slots[0]?.id ?? "";
    expect(await finishRequest(candidate, id, { thanks: "" })).toMatchObject({
      reason: "nothing_sent",
    });
    await reviewed(coach, slot);
    expect((await reviewsOf(candidate, answerId)).request).toMatchObject({
      standing: "candidate",
      reviewed: 1,
    });
    expect(await withdrawRequest(candidate, id)).toMatchObject({ reason: "use_finish" });
    expect(await askAgain(candidate, id)).toMatchObject({ reason: "nothing_new" });
    await revise("I restored it in one hour.");
    await value(askAgain(candidate, id));
    expect((await queue(coach))["needs-me"]).toEqual([slot]);
    await reviewed(coach, slot, {}, "ready");
    await value(finishRequest(candidate, id, { thanks: "That helped." }));
    expect(await openReview(coach, slot, {})).toMatchObject({
      request: { state: "finished", thanks: "That helped." },
    });
    expect((await queue(coach)).done).toEqual([slot]);
    expect(await askAgain(candidate, id)).toMatchObject({ reason: "closed" });
  });

  test("is reminded at 7, 14 and 21 days and over at 28, told from the date alone", async () => {
    const now = new Date();
    const { slots } = await asked(candidate, answerId, [relationship], now);
    const turn = async (days: number) =>
      (await reviewsOf(candidate, answerId, later(days, now))).request?.slots[0]?.turn;
    expect(await turn(6)).toMatchObject({ whose: "coach", nudge: 0 });
    for (const days of [7, 14, 21])
      expect(await turn(days)).toMatchObject({ whose: "coach", nudge: days });
    expect(await turn(28)).toEqual({ whose: "nobody", why: "timed_out" });
    expect((await queue(coach, later(27, now)))["needs-me"]).toHaveLength(1);
    expect((await queue(coach, later(28, now))).done).toHaveLength(1);
    expect(await claimSlot(coach, slots[0]?.id ?? "", later(28, now))).toMatchObject({
      reason: "timed_out",
    });
    await asked(candidate, answerId, [relationship], later(29, now));
    expect(
      await db().reviewRequest.findMany({
        where: { answerId },
        orderBy: { createdAt: "asc" },
        select: { state: true },
      }),
    ).toEqual([{ state: "timed_out" }, { state: "open" }]);
  });
});

test("either side can report the other, and only the administrator reads it", async () => {
  const { id, slots } = await asked(candidate, answerId, [relationship]);
  await value(report(candidate, id, { text: "Rude.", slot: slots[0]?.id ?? "" }));
  expect(await report(candidate, id, { text: "Again.", slot: slots[0]?.id ?? "" })).toMatchObject({
    reason: "reported_before",
  });
  await value(report(coach, id, { text: "Not theirs." }));
  await expect(report(other, id, { text: "Hm." })).rejects.toMatchObject({ code: "not_found" });
  await expect(listReports(candidate, 1)).rejects.toMatchObject({ code: "not_found" });
  const administrator = { ...(await newPerson("Root")), isAdministrator: true } as Person;
  const mine = (await listReports(administrator, 1)).reports.filter((one) =>
    [candidate.accountId, coach.accountId].includes(one.reporter.id),
  );
  expect(mine.map((one) => [one.reporter.name, one.reported?.name, one.text])).toEqual(
    expect.arrayContaining([
      ["Linh", "Minh", "Rude."],
      ["Minh", "Linh", "Not theirs."],
    ]),
  );
  await value(closeReport(administrator, mine[0]?.id ?? ""));
  await expect(closeReport(candidate, mine[0]?.id ?? "")).rejects.toMatchObject({
    code: "not_found",
  });
});
