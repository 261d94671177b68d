/** Boards on real rows: what counts, whose it is, and what never does. */
import { beforeEach, describe, expect, it } from "vitest";
import type { Person } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { deleteAnswer, restoreAnswer } from "@/lib/features/practice/commands/bin";
import { chooseBoard } from "@/lib/features/progress/commands/choose-board";
import {
  getBoard,
  getBoardChoice,
  getBoardPage,
  listBoards,
} from "@/lib/features/progress/queries/boards";
import { getCell } from "@/lib/features/progress/queries/cell";
import { getToday } from "@/lib/features/progress/queries/today";
import type { BoardCell } from "@/lib/features/progress/types";
import { rateOwnRevision } from "@/lib/features/review/commands/rate-own-revision";
import { handedIn, newPerson, QUESTION, save, saved } from "./practice-fixtures";

const ROLE = "it-manager";
/** What QUESTION is about. */
const MAIN = "technical-expertise";
const FURTHER = "communication-collaboration";

let person: Person;
beforeEach(async () => {
  person = await newPerson();
});

async function cellOf(who: Person, competency = MAIN): Promise<BoardCell> {
  const board = await getBoard(who, ROLE);
  const cell = board?.cells.find((one) => one.slug === competency);
  if (!cell) throw new Error(`no cell ${competency}`);
  return cell;
}

async function rated(who: Person, level: number | null, question = QUESTION) {
  const revision = await handedIn(who, "I measured first.", {}, question);
  await rate(who, revision.revisionId, level);
  return revision;
}

async function rate(who: Person, revisionId: string, level: number | null, competency = MAIN) {
  const outcome = await rateOwnRevision(who, revisionId, {
    role: ROLE,
    ratings: [{ competency, level }],
  } as Parameters<typeof rateOwnRevision>[2]);
  if (!outcome.ok) throw new Error(outcome.message);
}

async function coachRates(coach: Person, revisionId: string, level: number): Promise<void> {
  await db().rating.create({
    data: {
      revisionId,
      roleSlug: ROLE,
      competencySlug: MAIN,
      raterId: coach.accountId,
      rater: "coach",
      level,
    },
    select: { id: true },
  });
}

describe("a board", () => {
  it("shows every competency of the role with nothing on it for a new account", async () => {
    const board = await getBoard(person, ROLE);
    expect(board?.cells).toHaveLength(6);
    expect(board?.cells.every((cell) => cell.state === "no-answers" && cell.answers === 0)).toBe(
      true,
    );
    expect(board?.firstQuestion).toBeTruthy();
    expect(await getBoard(person, "no-such-role")).toBeNull();
    expect(await getBoard(person, "../it-manager")).toBeNull();
  });

  it("shows the candidate's own mark as unconfirmed", async () => {
    await rated(person, 5);
    expect(await cellOf(person)).toMatchObject({
      level: 5,
      basis: "self",
      state: "unconfirmed",
      answers: 1,
      gap: 0,
    });
    expect(await cellOf(person, FURTHER)).toMatchObject({ level: null, answers: 1 });
  });

  it("counts an answer that is not rated, and gives it no level", async () => {
    await handedIn(person, "I measured first.");
    expect(await cellOf(person)).toMatchObject({ answers: 1, level: null, state: "no-answers" });
  });

  it("does not count a draft", async () => {
    await saved(person, save("Only begun."));
    expect(await cellOf(person)).toMatchObject({ answers: 0, lastPractised: null });
    expect((await getToday(person, ROLE, new Date()))?.recent).toEqual([]);
  });

  it("takes the newest rated revision, though a newer one waits for its rating", async () => {
    const first = await rated(person, 2);
    const second = await handedIn(person, "Better.", { take: 2 });
    expect(await cellOf(person)).toMatchObject({ level: 2, rated: 1 });
    await rate(person, second.revisionId, 4);
    expect(await cellOf(person)).toMatchObject({ level: 4, rated: 1, answers: 1 });
    await rate(person, first.revisionId, 1);
    expect(await cellOf(person)).toMatchObject({ level: 4 });
  });

  it("takes a mark that replaced another, and none that was taken back", async () => {
    const { revisionId } = await rated(person, 2);
    await rate(person, revisionId, 3);
    expect(await cellOf(person)).toMatchObject({ level: 3, rated: 1 });
    await rate(person, revisionId, null);
    expect(await cellOf(person)).toMatchObject({ level: null, answers: 1 });
  });

  it("lets a coach's mark stand above the candidate's own, and names the coach", async () => {
    const coach = await newPerson("Coach Carla");
    const { revisionId } = await rated(person, 3);
    await coachRates(coach, revisionId, 5);
    expect(await cellOf(person)).toMatchObject({ level: 5, basis: "coach", state: "ready" });
    const cell = await getCell(person, ROLE, MAIN);
    expect(cell?.evidence[0]?.marks.map(({ rater, by, level }) => [rater, by, level])).toEqual([
      ["coach", "Coach Carla", 5],
      ["self", null, 3],
    ]);
  });

  it("never counts a mark of one's own that somebody else has made", async () => {
    const stranger = await newPerson("Stranger");
    const { revisionId } = await handedIn(person, "I measured first.");
    await db().rating.create({
      data: {
        revisionId,
        roleSlug: ROLE,
        competencySlug: MAIN,
        raterId: stranger.accountId,
        rater: "self",
        level: 5,
      },
      select: { id: true },
    });
    await db().answer.updateMany({
      where: { accountId: person.accountId },
      data: { ratedRevisionId: revisionId },
    });
    expect(await cellOf(person)).toMatchObject({ level: null, answers: 1 });
    expect((await getCell(person, ROLE, MAIN))?.evidence[0]?.marks).toEqual([]);
  });

  it("never counts another's answers", async () => {
    const other = await newPerson("Other");
    await rated(other, 4);
    expect(await cellOf(person)).toMatchObject({ answers: 0, level: null });
    expect((await getCell(person, ROLE, MAIN))?.evidence).toEqual([]);
    expect((await getToday(person, ROLE, new Date()))?.recent).toEqual([]);
    expect((await listBoards(person)).map((board) => board.answers)).toEqual([0, 0, 0, 0]);
    expect(await cellOf(other)).toMatchObject({ answers: 1, level: 4 });
  });

  it("leaves out what is in the bin, until it is brought back", async () => {
    const { answerId } = await rated(person, 4);
    await deleteAnswer(person, answerId);
    expect(await cellOf(person)).toMatchObject({ answers: 0, level: null });
    expect((await getCell(person, ROLE, MAIN))?.evidence).toEqual([]);
    await restoreAnswer(person, answerId);
    expect(await cellOf(person)).toMatchObject({ answers: 1, level: 4 });
  });

  it("keeps the evidence of a question that is retired, and offers it no more", async () => {
    await rated(person, 4);
    await db().question.update({
      where: { slug: QUESTION },
      data: { retiredAt: new Date() },
      select: { slug: true },
    });
    try {
      expect(await cellOf(person)).toMatchObject({ answers: 1, level: 4 });
      const cell = await getCell(person, ROLE, MAIN);
      expect(cell?.evidence).toHaveLength(1);
      expect(cell?.next.map((one) => one.slug)).not.toContain(QUESTION);
    } finally {
      await db().question.update({
        where: { slug: QUESTION },
        data: { retiredAt: null },
        select: { slug: true },
      });
    }
  });
});

describe("a cell", () => {
  it("opens with its levels, its source, its answers and what to practise", async () => {
    const { answerId } = await rated(person, 3);
    const cell = await getCell(person, ROLE, MAIN);
    expect(cell).toMatchObject({
      role: { slug: ROLE },
      cell: { slug: MAIN, level: 3, required: 5 },
      requiredSource: { basis: "stated", section: "Competency Matrix for IT Managers" },
      previous: null,
    });
    expect(cell?.evidence).toMatchObject([
      { answerId, isMain: true, counts: true, revisions: 1, revision: { number: 1, take: 1 } },
    ]);
    expect(Object.keys(cell?.levels ?? {})).toEqual(["1", "2", "3", "4", "5"]);
    expect(cell?.next).toHaveLength(4);
    expect(cell?.next.map((one) => one.slug)).not.toContain(QUESTION);
  });

  it("is not found where the role has no such competency", async () => {
    expect(await getCell(person, ROLE, "strategic-vision")).toBeNull();
    expect(await getCell(person, "cto", MAIN)).toBeNull();
    expect(await getCell(person, "nobody", MAIN)).toBeNull();
  });
});

describe("Today", () => {
  it("offers six questions, none of them practised today, the largest need first", async () => {
    await rated(person, 5);
    const today = await getToday(person, ROLE, new Date());
    expect(today?.suggestions).toHaveLength(6);
    expect(today?.suggestions.map((one) => one.slug)).not.toContain(QUESTION);
    const needs = today?.suggestions.map(({ competency: { gap, required } }) => gap * required);
    expect(needs).toEqual([...(needs ?? [])].sort((a, b) => b - a));
    expect(today?.recent).toMatchObject([
      { questionSlug: QUESTION, revisions: 1, newestIsRated: true },
    ]);
  });

  it("says when the newest revision waits for its rating", async () => {
    await rated(person, 3);
    await handedIn(person, "Better.", { take: 2 });
    const today = await getToday(person, ROLE, new Date());
    expect(today?.recent).toMatchObject([{ revisions: 2, newestIsRated: false }]);
  });
});

describe("the choice of a board", () => {
  it("is remembered, replaced, and one's own", async () => {
    const other = await newPerson("Other");
    expect(await getBoardChoice(person)).toBeNull();
    await chooseBoard(person, "cto");
    await chooseBoard(person, "it-director");
    expect(await getBoardChoice(person)).toBe("it-director");
    expect(await getBoardChoice(other)).toBeNull();
    expect(await getBoardPage(person, "it-director")).toMatchObject({ isChosen: true });
    expect(await getBoardPage(person, "cto")).toMatchObject({ isChosen: false });
  });

  it("takes many clicks at once", async () => {
    const outcomes = await Promise.all(
      (["cto", "it-manager", "cto", "it-director", "cto"] as const).map((role) =>
        chooseBoard(person, role),
      ),
    );
    expect(outcomes.every((outcome) => outcome.ok)).toBe(true);
    expect(await db().boardChoice.count({ where: { accountId: person.accountId } })).toBe(1);
  });

  it("goes with the account", async () => {
    const accountId = person.accountId;
    await chooseBoard(person, "cto");
    await db().account.delete({ where: { id: accountId }, select: { id: true } });
    expect(await db().boardChoice.count({ where: { accountId } })).toBe(0);
  });
});
