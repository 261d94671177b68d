/** An own question practised: drafts, ratings, log, board, Today. Nothing of it is different from the catalog's but its page. */
import { describe, expect, test } from "vitest";
import type { Person } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import {
  addQuestion,
  changeQuestion,
  removeQuestion,
} from "@/lib/features/catalog/commands/own-questions";
import { storedLevels } from "@/lib/features/catalog/schema/stored-shapes";
import { getAnswer, getRevisionPair } from "@/lib/features/practice/queries/answer";
import { listAnswers } from "@/lib/features/practice/queries/answer-log";
import { getPracticeState } from "@/lib/features/practice/queries/practice-state";
import { listQuestionWork } from "@/lib/features/practice/queries/question-work";
import { getBoard } from "@/lib/features/progress/queries/boards";
import { getCell } from "@/lib/features/progress/queries/cell";
import { getToday } from "@/lib/features/progress/queries/today";
import { rateOwnRevision } from "@/lib/features/review/commands/rate-own-revision";
import { getRatingSheet } from "@/lib/features/review/queries/rating-sheet";
import { added, changeOf, FURTHER, given, MAIN, ROLE } from "./own-questions-fixtures";
import { handedIn, newPerson } from "./practice-fixtures";

async function rate(person: Person, revisionId: string, level: 1 | 2 | 3 | 4 | 5) {
  const outcome = await rateOwnRevision(person, revisionId, {
    role: ROLE,
    ratings: [{ competency: MAIN, level }],
  });
  if (!outcome.ok) throw new Error(outcome.message);
}

describe("practising an own question", () => {
  test("is rated by the five levels that the matrix describes", async () => {
    const person = await newPerson();
    const slug = await added(person, "Rated by what?");
    const { answerId } = await handedIn(person, "one", {}, slug);
    const sheet = await getRatingSheet(person, answerId, 1, undefined);
    const { levels } = await db().roleCompetency.findUniqueOrThrow({
      where: { roleSlug_slug: { roleSlug: ROLE, slug: MAIN } },
    });
    expect(sheet).toMatchObject({ prompt: "Rated by what?", role: { slug: ROLE } });
    expect(sheet?.rows.map((row) => row.competency.slug)).toEqual([MAIN, FURTHER]);
    expect(sheet?.rows[0]?.anchors).toEqual(storedLevels.parse(levels));
  });

  test("shows in the log, in the answer, on the board and in its cell", async () => {
    const person = await newPerson();
    const slug = await added(person, "Seen everywhere?");
    const first = await handedIn(person, "one", {}, slug);
    const second = await handedIn(person, "two", { basedOnRevisionId: first.revisionId }, slug);
    await rate(person, second.revisionId, 4);
    const { answerId } = second;
    expect((await listAnswers(person, { role: ROLE, competency: MAIN }, new Date())).lines).toEqual(
      [expect.objectContaining({ id: answerId, questionSlug: slug, isOwn: true, retired: false })],
    );
    expect(await getAnswer(person, answerId)).toMatchObject({
      question: { slug, isOwn: true },
      revisions: [{ number: 2 }, { number: 1 }],
    });
    expect(await getRevisionPair(person, answerId, 1, 2)).toHaveLength(2);
    expect(await getPracticeState(person, slug, new Date())).toMatchObject({ revisionCount: 2 });
    expect((await listQuestionWork(person, [slug])).get(slug)).toMatchObject({
      answerId,
      revisionCount: 2,
      isRated: true,
      draftSavedAt: null,
    });
    const board = await getBoard(person, ROLE);
    expect(board?.cells.find((cell) => cell.slug === MAIN)).toMatchObject({ level: 4, answers: 1 });
    expect((await getCell(person, ROLE, MAIN))?.evidence).toMatchObject([
      { answerId, question: { slug }, isMain: true, counts: true, marks: [{ level: 4 }] },
    ]);
  });

  test("goes on to show after it was changed and after it was removed", async () => {
    const person = await newPerson();
    const slug = await added(person, "Worded thus?");
    const { answerId, revisionId } = await handedIn(person, "one", {}, slug);
    await rate(person, revisionId, 3);
    await changeQuestion(person, slug, changeOf("Worded so?", { competencies: [FURTHER] }));
    expect(await getRatingSheet(person, answerId, 1, undefined)).toMatchObject({
      prompt: "Worded thus?",
      rows: [{ competency: { slug: MAIN }, standing: 3 }, { competency: { slug: FURTHER } }],
    });
    await removeQuestion(person, slug);
    const board = await getBoard(person, ROLE);
    expect(board?.cells.find((cell) => cell.slug === MAIN)).toMatchObject({ level: 3 });
    expect((await getCell(person, ROLE, MAIN))?.evidence).toHaveLength(1);
    expect((await listAnswers(person, {}, new Date())).lines).toMatchObject([
      { id: answerId, retired: true, isOwn: true, prompt: "Worded so?" },
    ]);
    expect(await getAnswer(person, answerId)).toMatchObject({
      question: { retired: true, isOwn: true },
      revision: { prompt: "Worded thus?" },
    });
    // Marks of what was handed in can still be changed.
    await rate(person, revisionId, 2);
  });

  test("is suggested like any other, to its owner alone", async () => {
    const [person, other] = [await newPerson(), await newPerson()];
    // The catalog's questions are out of the way when all have been practised today.
    const bank = await db().questionRole.findMany({
      where: { roleSlug: ROLE, question: { ownerId: null } },
      select: { questionSlug: true },
    });
    await db().answer.createMany({
      data: bank.map(({ questionSlug }) => ({
        accountId: person.accountId,
        questionSlug,
        lastHandedInAt: new Date(),
        revisionCount: 1,
      })),
    });
    const slug = await added(person, "Suggested at last?");
    expect((await getToday(person, ROLE, new Date()))?.suggestions).toMatchObject([
      { slug, isOwn: true, competency: { slug: MAIN } },
    ]);
    expect((await getCell(person, ROLE, MAIN))?.next[0]).toMatchObject({ slug, isOwn: true });
    const ofOther = await getToday(other, ROLE, new Date());
    expect(ofOther?.suggestions.some((one) => one.isOwn)).toBe(false);
    expect((await getBoard(person, ROLE))?.questions).toBe(bank.length + 1);
    expect((await getBoard(other, ROLE))?.questions).toBe(bank.length);
  });

  test("begins a board where nothing else is on it", async () => {
    const person = await newPerson();
    expect(await addQuestion(person, given("The first thing?"))).toMatchObject({ ok: true });
    const board = await getBoard(person, ROLE);
    expect(board?.answers).toBe(0);
    // The bank's first question is where somebody begins, not their own.
    expect(board?.firstQuestion).not.toMatch(/^own-/);
  });
});
