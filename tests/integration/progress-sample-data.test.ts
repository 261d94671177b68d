/** Sample data on real rows: once, never over what is the person's own, and gone without a trace. */
import { beforeEach, describe, expect, it } from "vitest";
import type { Person } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { loadSampleData } from "@/lib/features/portability/commands/sample-load";
import { removeSampleData } from "@/lib/features/portability/commands/sample-remove";
import { hasSampleData } from "@/lib/features/portability/queries/sample-state";
import { deleteAnswer, restoreAnswer } from "@/lib/features/practice/commands/bin";
import { handIn } from "@/lib/features/practice/commands/hand-in";
import { saveDraft } from "@/lib/features/practice/commands/save-draft";
import { getBoard } from "@/lib/features/progress/queries/boards";
import { getToday } from "@/lib/features/progress/queries/today";
import { makeDemo } from "@/scripts/prepare/demo-account";
import { handedIn, newPerson, QUESTION, save, saved } from "./practice-fixtures";

const ROLE = "it-manager";
const ANSWERS = 14;
const REVISIONS = 24;

let person: Person;
beforeEach(async () => {
  person = await newPerson();
});

async function load(who = person): Promise<number> {
  const outcome = await loadSampleData(who, ROLE);
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.value.loaded;
}

async function remove(who = person) {
  const outcome = await removeSampleData(who);
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.value;
}

async function counts(who = person) {
  const of = { answer: { is: { accountId: who.accountId } } };
  return {
    answers: await db().answer.count({ where: { accountId: who.accountId } }),
    revisions: await db().revision.count({ where: of }),
    ratings: await db().rating.count({ where: { raterId: who.accountId } }),
  };
}

function answerTo(questionSlug: string, who = person) {
  return db().answer.findUniqueOrThrow({
    where: { accountId_questionSlug: { accountId: who.accountId, questionSlug } },
    select: {
      id: true,
      revisionCount: true,
      lastHandedInAt: true,
      ratedRevisionId: true,
      draft: { select: { take: true, basedOnRevisionId: true, action: true } },
      revisions: {
        orderBy: { number: "asc" },
        select: { id: true, number: true, isSample: true, action: true, createdAt: true },
      },
    },
  });
}

/** Whether what an answer keeps about its revisions is what its revisions say. */
async function expectConsistent(who = person): Promise<void> {
  const rows = await db().answer.findMany({
    where: { accountId: who.accountId },
    select: {
      revisionCount: true,
      lastHandedInAt: true,
      ratedRevisionId: true,
      revisions: {
        orderBy: { number: "desc" },
        select: { id: true, createdAt: true, _count: { select: { ratings: true } } },
      },
    },
  });
  for (const row of rows) {
    expect(row.revisionCount).toBe(row.revisions.length);
    expect(row.lastHandedInAt).toEqual(row.revisions[0]?.createdAt ?? null);
    const newest = row.revisions.find((revision) => revision._count.ratings > 0);
    expect(row.ratedRevisionId).toBe(newest?.id ?? null);
  }
}

describe("loading", () => {
  it("fills a fresh account with answers, revisions and marks of the last six months", async () => {
    expect(await load()).toBe(ANSWERS);
    expect(await counts()).toMatchObject({ answers: ANSWERS, revisions: REVISIONS });
    await expectConsistent();
    const board = await getBoard(person, ROLE);
    expect(board?.cells.map((cell) => cell.state)).toEqual(Array(6).fill("unconfirmed"));
    expect(board?.summary.missing).toBeGreaterThan(0);
    const { recent } = (await getToday(person, ROLE, new Date())) ?? { recent: [] };
    expect(recent).toHaveLength(5);
    expect(recent.every((answer) => answer.newestIsRated)).toBe(true);
    const [oldest] = await db().revision.findMany({
      where: { answer: { is: { accountId: person.accountId } } },
      orderBy: { createdAt: "asc" },
      take: 1,
      select: { createdAt: true },
    });
    const days = (Date.now() - (oldest?.createdAt.getTime() ?? 0)) / 86_400_000;
    expect(days).toBeGreaterThan(165);
    expect(days).toBeLessThan(185);
  });

  it("loads once, however often and at once it is asked", async () => {
    const loaded = await Promise.all([load(), load(), load(), load()]);
    expect(loaded.sort((a, b) => a - b)).toEqual([0, 0, 0, ANSWERS]);
    expect(await load()).toBe(0);
    expect(await counts()).toMatchObject({ answers: ANSWERS, revisions: REVISIONS });
  });

  it("leaves a question that has an answer, a draft or something in the bin as it is", async () => {
    const own = await handedIn(person, "My own words.");
    await saved(person, save("Only begun."), "engineer-falling-short");
    const binned = await handedIn(person, "Thrown away.", {}, "untangle-active-directory");
    await deleteAnswer(person, binned.answerId);
    expect(await load()).toBe(ANSWERS - 3);
    expect((await answerTo(QUESTION)).revisions).toMatchObject([
      { id: own.revisionId, isSample: false, action: "My own words." },
    ]);
    expect((await answerTo("engineer-falling-short")).revisions).toEqual([]);
    await restoreAnswer(person, binned.answerId);
    expect((await answerTo("untangle-active-directory")).revisions).toHaveLength(1);
  });

  it("touches nobody else", async () => {
    const other = await newPerson("Other");
    await load();
    expect(await counts(other)).toEqual({ answers: 0, revisions: 0, ratings: 0 });
    expect(await hasSampleData(other)).toBe(false);
    expect(await hasSampleData(person)).toBe(true);
  });

  it("has one answer to each question where a first save comes at the same moment", async () => {
    const [, draft] = await Promise.all([load(), saveDraft(person, QUESTION, save("Mine."))]);
    await expectConsistent();
    const answer = await answerTo(QUESTION);
    // Whichever was first: either the draft is there alone, or it was told that there is an answer by now.
    if (draft.ok) expect(answer.draft?.action).toBe("Mine.");
    else expect(answer.revisions.length).toBeGreaterThan(0);
  });
});

describe("removing", () => {
  it("leaves nothing behind, and can be done twice and at once", async () => {
    await load();
    const outcomes = await Promise.all([remove(), remove(), remove()]);
    expect(outcomes.map((outcome) => outcome.removed).sort((a, b) => a - b)).toEqual([
      0,
      0,
      ANSWERS,
    ]);
    expect(await remove()).toEqual({ removed: 0, kept: 0 });
    expect(await counts()).toEqual({ answers: 0, revisions: 0, ratings: 0 });
    expect(await hasSampleData(person)).toBe(false);
  });

  it("touches nobody else's", async () => {
    const other = await newPerson("Other");
    await load(other);
    await remove();
    expect(await counts(other)).toMatchObject({ answers: ANSWERS });
  });

  it("leaves answers of the person's own", async () => {
    const own = await handedIn(person, "My own words.");
    await load();
    expect(await remove()).toEqual({ removed: ANSWERS - 1, kept: 0 });
    expect((await answerTo(QUESTION)).revisions).toMatchObject([{ id: own.revisionId }]);
  });

  it("keeps a revision of one's own that was made of a sample, without the sample", async () => {
    await load();
    const sample = (await answerTo(QUESTION)).revisions.at(-1);
    const own = await handedIn(person, "Made my own.", {
      take: 1,
      basedOnRevisionId: sample?.id ?? null,
    });
    expect(await remove()).toEqual({ removed: ANSWERS - 1, kept: 1 });
    const answer = await answerTo(QUESTION);
    expect(answer.revisions).toMatchObject([{ id: own.revisionId, action: "Made my own." }]);
    expect(answer).toMatchObject({ revisionCount: 1, ratedRevisionId: null });
    await expectConsistent();
    expect(await hasSampleData(person)).toBe(false);
  });

  it("keeps a draft that follows a sample, as a first take that can be handed in", async () => {
    await load();
    const sample = (await answerTo(QUESTION)).revisions.at(-1);
    const draft = await saved(
      person,
      save("Revising.", { take: 1, basedOnRevisionId: sample?.id ?? null }),
    );
    const further = await saved(person, save("Anew.", { take: 3 }), "untangle-active-directory");
    expect(await remove()).toEqual({ removed: ANSWERS - 2, kept: 2 });
    await expectConsistent();
    expect(await answerTo("untangle-active-directory")).toMatchObject({
      draft: { take: 1, basedOnRevisionId: null, action: "Anew." },
      lastHandedInAt: null,
    });
    for (const { answerId, version } of [draft, further]) {
      expect(await handIn(person, answerId, { version })).toMatchObject({
        ok: true,
        value: { number: 1, take: 1 },
      });
    }
    expect(await load()).toBe(ANSWERS - 2);
  });

  it("takes samples out of the bin too", async () => {
    await load();
    await deleteAnswer(person, (await answerTo(QUESTION)).id);
    await remove();
    expect(await counts()).toEqual({ answers: 0, revisions: 0, ratings: 0 });
  });

  it("loses no hand-in that comes at the same moment", async () => {
    for (let round = 0; round < 5; round += 1) {
      const who = await newPerson(`Racer ${round}`);
      await load(who);
      const draft = await saved(who, save("Mine.", { take: 2 }));
      const [handed] = await Promise.all([
        handIn(who, draft.answerId, { version: draft.version }),
        remove(who),
      ]);
      expect(handed.ok).toBe(true);
      const answer = await answerTo(QUESTION, who);
      expect(answer.revisions).toMatchObject([{ isSample: false, action: "Mine." }]);
      await expectConsistent(who);
    }
  });
});

describe("the demo", () => {
  it("is made once, with a board, and not doubled by a second run", async () => {
    const first = await makeDemo("abcd-efgh-ijkm-npqr");
    expect(first.added).toBe(ANSWERS);
    const again = await makeDemo("abcd-efgh-ijkm-npqr");
    expect(again).toEqual({ ...first, added: 0 });
    const account = await db().account.findUniqueOrThrow({
      where: { email: first.email },
      select: {
        boardChoice: { select: { roleSlug: true } },
        _count: { select: { answers: true, sessions: true } },
      },
    });
    expect(account).toEqual({
      boardChoice: { roleSlug: ROLE },
      _count: { answers: ANSWERS, sessions: 0 },
    });
  });

  it("is made anew where nobody knows its password any more", async () => {
    const demo = await makeDemo("zzzz-yyyy-xxxx-wwww");
    expect(demo.added).toBe(ANSWERS);
    expect(await db().account.count({ where: { email: demo.email } })).toBe(1);
  });
});
