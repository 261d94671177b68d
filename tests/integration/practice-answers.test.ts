import { describe, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { listQuestionSlugs } from "@/lib/features/catalog/queries/questions";
import { deleteAnswer, restoreAnswer } from "@/lib/features/practice/commands/bin";
import { handIn } from "@/lib/features/practice/commands/hand-in";
import { saveDraft } from "@/lib/features/practice/commands/save-draft";
import { getAnswer, getRevisionPair } from "@/lib/features/practice/queries/answer";
import { listAnswers, PAGE_SIZE } from "@/lib/features/practice/queries/answer-log";
import {
  handedIn,
  newPerson,
  OTHER_QUESTION,
  QUESTION,
  save,
  saved,
  text,
} from "./practice-fixtures";

const now = () => new Date();

describe("handing in", () => {
  test("makes a revision that pins the question, and removes the draft", async () => {
    const person = await newPerson();
    const { answerId, revisionId, number, take } = await handedIn(person, "I did it");
    expect([number, take]).toEqual([1, 1]);
    const answer = await getAnswer(person, answerId);
    const question = await db().question.findUniqueOrThrow({ where: { slug: QUESTION } });
    const version = await db().revision.findUniqueOrThrow({
      where: { id: revisionId },
      select: { questionVersion: { select: { contentHash: true } } },
    });
    expect(version.questionVersion.contentHash).toBe(question.contentHash);
    expect(answer).toMatchObject({
      draft: null,
      ratedRevisionId: null,
      revisions: [{ number: 1, take: 1 }],
      revision: { number: 1, prompt: question.prompt, parts: text("I did it") },
    });
    const row = await db().answer.findUniqueOrThrow({ where: { id: answerId } });
    expect(row.revisionCount).toBe(1);
    expect(row.lastHandedInAt).toEqual(answer?.revision?.handedInAt);
  });

  test("at once from two tabs makes one revision", async () => {
    const person = await newPerson();
    const { answerId, version } = await saved(person, save("I did it"));
    const outcomes = await Promise.all([1, 2, 3].map(() => handIn(person, answerId, { version })));
    expect(outcomes.map((outcome) => outcome.ok && outcome.value.number)).toEqual([1, 1, 1]);
    expect(await db().revision.count({ where: { answerId } })).toBe(1);
    expect((await getAnswer(person, answerId))?.revisions).toHaveLength(1);
  });

  test("while a save is under way loses no text", async () => {
    for (let round = 0; round < 10; round += 1) {
      const person = await newPerson();
      const { answerId, version } = await saved(person, save("seen"));
      const [kept, handed] = await Promise.all([
        saveDraft(person, QUESTION, save("newer", { baseVersion: version })),
        handIn(person, answerId, { version }),
      ]);
      const answer = await getAnswer(person, answerId);
      if (kept.ok) {
        expect(handed).toMatchObject({ ok: false, reason: "conflict" });
        expect(answer?.draft?.parts.action).toBe("newer");
      } else {
        expect(kept).toMatchObject({ reason: "conflict", theirs: { draft: null } });
        expect(answer?.revision?.parts.action).toBe("seen");
      }
    }
  });

  test("needs a word, and the version that the page shows", async () => {
    const person = await newPerson();
    const { answerId, version } = await saved(person, save(" \n"));
    expect(await handIn(person, answerId, { version })).toMatchObject({ reason: "empty" });
    await saved(person, save("x", { baseVersion: version }));
    expect(await handIn(person, answerId, { version })).toMatchObject({ reason: "conflict" });
  });

  test("counts revisions and takes, and any two can be compared", async () => {
    const person = await newPerson();
    const first = await handedIn(person, "one");
    const second = await handedIn(person, "two", { basedOnRevisionId: first.revisionId });
    const third = await handedIn(person, "three", { take: 2 });
    expect([second, third]).toMatchObject([
      { number: 2, take: 1 },
      { number: 3, take: 2 },
    ]);
    const pair = await getRevisionPair(person, first.answerId, 1, 3);
    expect(pair?.map((revision) => revision.parts.action)).toEqual(["one", "three"]);
    expect(await getRevisionPair(person, first.answerId, 1, 4)).toBeNull();
    expect((await getAnswer(person, first.answerId, 2))?.revision?.parts.action).toBe("two");
    expect(await getAnswer(person, first.answerId, 9)).toBeNull();
  });
});

describe("the bin", () => {
  test("hides an answer everywhere, and gives it back whole", async () => {
    const person = await newPerson();
    const { answerId } = await handedIn(person, "one");
    await saved(person, save("going on", { take: 2 }));
    await deleteAnswer(person, answerId);
    await deleteAnswer(person, answerId);
    expect(await getAnswer(person, answerId)).toBeNull();
    expect(await getRevisionPair(person, answerId, 1, 1)).toBeNull();
    const log = await listAnswers(person, {}, now());
    expect(log).toMatchObject({ lines: [], total: 0, all: 0, deleted: 1 });
    expect((await listAnswers(person, { state: "deleted" }, now())).lines).toHaveLength(1);
    await expect(handIn(person, answerId, { version: 1 })).rejects.toMatchObject({
      code: "not_found",
    });

    expect(await restoreAnswer(person, answerId)).toMatchObject({
      ok: true,
      value: { questionSlug: QUESTION },
    });
    await restoreAnswer(person, answerId);
    expect(await getAnswer(person, answerId)).toMatchObject({
      revisions: [{ number: 1 }],
      draft: { parts: text("going on") },
    });
  });

  test("is emptied of what lay there for thirty days, one's own only", async () => {
    const [person, other] = [await newPerson(), await newPerson("Grace")];
    const longAgo = { deletedAt: new Date(Date.now() - 31 * 86_400_000) };
    const old = await handedIn(person, "old");
    const theirs = await handedIn(other, "theirs");
    await db().answer.updateMany({
      where: { id: { in: [old.answerId, theirs.answerId] } },
      data: longAgo,
    });
    await expect(restoreAnswer(person, old.answerId)).rejects.toMatchObject({ code: "not_found" });
    const { answerId } = await handedIn(person, "new", {}, OTHER_QUESTION);
    await deleteAnswer(person, answerId);
    expect(await db().answer.findUnique({ where: { id: old.answerId } })).toBeNull();
    expect(await db().revision.count({ where: { answerId: old.answerId } })).toBe(0);
    expect(await db().answer.findUnique({ where: { id: theirs.answerId } })).not.toBeNull();
  });
});

describe("somebody else's answer", () => {
  test("is not found by anything", async () => {
    const [person, other] = [await newPerson(), await newPerson("Grace")];
    const { answerId } = await handedIn(other, "theirs");
    const draft = await saved(other, save("more", { take: 2 }));
    const notFound = { code: "not_found" };
    expect(await getAnswer(person, answerId)).toBeNull();
    expect(await getRevisionPair(person, answerId, 1, 1)).toBeNull();
    await expect(handIn(person, answerId, draft)).rejects.toMatchObject(notFound);
    await expect(deleteAnswer(person, answerId)).rejects.toMatchObject(notFound);
    await expect(restoreAnswer(person, answerId)).rejects.toMatchObject(notFound);
    expect((await listAnswers(person, {}, now())).all).toBe(0);
    expect(await getAnswer(other, answerId)).toMatchObject({ draft: { parts: text("more") } });
    expect(await getAnswer(person, "not-an-id")).toBeNull();
  });
});

describe("the log", () => {
  test("is newest first, a page at a time, without gaps or repeats", async () => {
    const person = await newPerson();
    const questions = (await listQuestionSlugs()).slice(0, PAGE_SIZE + 5);
    for (const question of questions) await saved(person, save("x"), question);
    // Several of the same millisecond: the order must still be one.
    const moment = new Date("2026-11-01T10:00:00Z");
    await db().draft.updateMany({
      where: { answer: { is: { accountId: person.accountId } } },
      data: { savedAt: moment },
    });
    await db().answer.updateMany({
      where: { accountId: person.accountId },
      data: { createdAt: moment },
    });
    const [first] = questions;
    if (first) await saved(person, save("newest", { baseVersion: 1 }), first);

    const page = await listAnswers(person, {}, now());
    expect(page.lines).toHaveLength(PAGE_SIZE);
    expect(page.lines[0]?.questionSlug).toBe(first);
    expect(page.total).toBe(questions.length);
    const rest = await listAnswers(person, { after: page.next ?? "" }, now());
    expect(rest.next).toBeNull();
    const seen = [...page.lines, ...rest.lines].map((line) => line.questionSlug);
    expect(new Set(seen)).toEqual(new Set(questions));
    expect(seen).toHaveLength(questions.length);
  });

  test("is filtered by role, area, category and state", async () => {
    const person = await newPerson();
    await handedIn(person, "one");
    await saved(person, save("draft"), OTHER_QUESTION);
    await saved(person, save(" "), "dispute-with-another-department");
    const count = async (filter: Parameters<typeof listAnswers>[1]) =>
      (await listAnswers(person, filter, now())).total;
    const area = await db().questionCompetency.findFirstOrThrow({
      where: { questionSlug: QUESTION, roleSlug: "it-manager", position: 0 },
    });
    expect(await count({})).toBe(2);
    expect(await count({ role: "it-manager" })).toBe(2);
    expect(await count({ role: "cto" })).toBe(0);
    expect(await count({ role: "it-manager", competency: area.competencySlug })).toBeGreaterThan(0);
    expect(await count({ role: "it-manager", competency: "no-such-area" })).toBe(0);
    expect(await count({ category: "technical" })).toBe(1);
    expect(await count({ state: "draft" })).toBe(1);
    expect(await count({ state: "handed-in" })).toBe(1);
    expect(await count({ state: "rated" })).toBe(0);
  });
});
