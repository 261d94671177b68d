/** Own questions on real rows: changed, removed, brought back, deleted. */
import { describe, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import {
  changeQuestion,
  removeQuestion,
  restoreQuestion,
} from "@/lib/features/catalog/commands/own-questions";
import { getBank } from "@/lib/features/catalog/queries/bank";
import { listOwnQuestions } from "@/lib/features/catalog/queries/own-questions";
import { getCurrentVersion, getQuestion } from "@/lib/features/catalog/queries/questions";
import { ownGuidance } from "@/lib/features/catalog/rules/own-guidance";
import { deleteAnswer } from "@/lib/features/practice/commands/bin";
import { deleteQuestionForGood } from "@/lib/features/practice/commands/delete-own-question";
import { saveDraft } from "@/lib/features/practice/commands/save-draft";
import { listQuestionWork } from "@/lib/features/practice/queries/question-work";
import { ALL, added, changeOf, FURTHER, find, MAIN, ROLE } from "./own-questions-fixtures";
import { handedIn, newPerson, save, saved, text } from "./practice-fixtures";

describe("changing", () => {
  test("other words are another version: what was answered keeps its own", async () => {
    const person = await newPerson();
    const slug = await added(person, "Worded at first?");
    const before = await getCurrentVersion(slug);
    const { revisionId } = await handedIn(person, "one", {}, slug);
    expect(await changeQuestion(person, slug, changeOf("Worded anew?"))).toMatchObject({
      ok: true,
    });
    const after = await getCurrentVersion(slug);
    expect(after?.prompt).toBe("Worded anew?");
    const revision = await db().revision.findUniqueOrThrow({
      where: { id: revisionId },
      select: { questionVersion: { select: { id: true, prompt: true } } },
    });
    expect(revision.questionVersion).toEqual({ id: before?.id, prompt: "Worded at first?" });
    expect(await find(person, "anew worded")).toEqual([slug]);
    // The same words again are the same version again.
    await changeQuestion(person, slug, changeOf("Worded at first?"));
    expect(await getCurrentVersion(slug)).toEqual(before);
    expect(await db().questionVersion.count({ where: { questionSlug: slug } })).toBe(2);
  });

  test("other competencies are another version, another order too", async () => {
    const person = await newPerson();
    const slug = await added(person, "About what?");
    await changeQuestion(person, slug, changeOf("About what?", { competencies: [FURTHER, MAIN] }));
    const version = await getCurrentVersion(slug);
    expect(version?.anchors[ROLE]?.map((one) => one.competency)).toEqual([FURTHER, MAIN]);
    expect(version?.anchors[ROLE]?.[0]?.anchors[4]).toBeTruthy();
    await changeQuestion(person, slug, changeOf("About what?", { competencies: [FURTHER] }));
    expect((await getQuestion(slug, person))?.roles[0]?.competencies).toHaveLength(1);
    expect(await db().questionVersion.count({ where: { questionSlug: slug } })).toBe(3);
    const bank = await getBank(
      ROLE,
      { text: "about", competency: MAIN },
      { person, practised: [] },
    );
    expect(bank?.questions.map((one) => one.slug)).not.toContain(slug);
  });

  test("all else is no other version", async () => {
    const person = await newPerson();
    const slug = await added(person, "With a note?");
    const before = await getCurrentVersion(slug);
    await changeQuestion(
      person,
      slug,
      changeOf("With a note?", {
        category: "strategic",
        difficulty: 1,
        rounds: ["strategy-interview"],
        note: "A quincunx of them.",
      }),
    );
    expect(await getCurrentVersion(slug)).toEqual(before);
    expect(await getQuestion(slug, person)).toMatchObject({
      category: "strategic",
      own: { note: "A quincunx of them." },
      ...ownGuidance("strategic"),
      roles: [{ difficulty: 1, rounds: [{ slug: "strategy-interview" }] }],
    });
    expect(await find(person, "quincunx")).toEqual([slug]);
  });

  test("into the words of another one is refused", async () => {
    const person = await newPerson();
    const other = await added(person, "The one?");
    const slug = await added(person, "The other?");
    expect(await changeQuestion(person, slug, changeOf("The ONE?"))).toMatchObject({
      reason: "duplicate",
      link: { href: `/own-questions/${other}` },
    });
    expect(await changeQuestion(person, slug, changeOf("The OTHER?"))).toMatchObject({ ok: true });
  });
});

describe("removing", () => {
  test("takes it out of every list, with a way back", async () => {
    const person = await newPerson();
    const slug = await added(person, "Is this a gazebo?");
    await removeQuestion(person, slug);
    await removeQuestion(person, slug);
    expect(await find(person, "gazebo")).toEqual([]);
    expect((await listOwnQuestions(person, ALL)).lines).toEqual([]);
    const bin = await listOwnQuestions(person, { ...ALL, state: "removed" });
    expect(bin).toMatchObject({ removed: 1, lines: [{ slug, removedAt: expect.any(Date) }] });
    expect(await getQuestion(slug, person)).toMatchObject({ retired: true });
    expect(await saveDraft(person, slug, save("new"))).toMatchObject({ reason: "retired" });
    expect(await changeQuestion(person, slug, changeOf("Other words?"))).toMatchObject({
      reason: "removed",
    });

    expect(await restoreQuestion(person, slug)).toMatchObject({ ok: true });
    expect(await restoreQuestion(person, slug)).toMatchObject({ ok: true });
    expect(await find(person, "gazebo")).toEqual([slug]);
    await saved(person, save("new"), slug);
  });

  test("does not stand in the way of the same words, but what took its place does", async () => {
    const person = await newPerson();
    const first = await added(person, "Once or twice?");
    await removeQuestion(person, first);
    const second = await added(person, "Once or twice?");
    expect(await restoreQuestion(person, first)).toMatchObject({
      reason: "duplicate",
      link: { href: `/own-questions/${second}` },
    });
  });

  test("leaves a draft to be finished and handed in", async () => {
    const person = await newPerson();
    const slug = await added(person, "Half written?");
    const draft = await saved(person, save("half"), slug);
    await removeQuestion(person, slug);
    const again = await saved(person, save("whole", { baseVersion: draft.version }), slug);
    expect(again.answerId).toBe(draft.answerId);
  });
});

describe("deleting for good", () => {
  test("is for what is removed and unanswered", async () => {
    const person = await newPerson();
    const slug = await added(person, "To be gone?");
    expect(await deleteQuestionForGood(person, slug)).toMatchObject({ reason: "not_removed" });
    await removeQuestion(person, slug);
    expect(await deleteQuestionForGood(person, slug)).toMatchObject({ ok: true });
    expect(await getQuestion(slug, person)).toBeNull();
    expect(await db().questionVersion.count({ where: { questionSlug: slug } })).toBe(0);
    await expect(deleteQuestionForGood(person, slug)).rejects.toMatchObject({ code: "not_found" });
  });

  test("a draft or an answer keeps it, one in the bin as long as it can come back", async () => {
    const person = await newPerson();
    const drafted = await added(person, "With a draft?");
    await saved(person, save("something"), drafted);
    const answered = await added(person, "With an answer?");
    const { answerId } = await handedIn(person, "one", {}, answered);
    for (const slug of [drafted, answered]) {
      await removeQuestion(person, slug);
      expect(await deleteQuestionForGood(person, slug)).toMatchObject({ reason: "answered" });
    }
    await deleteAnswer(person, answerId);
    expect(await deleteQuestionForGood(person, answered)).toMatchObject({ reason: "answered" });
    await db().answer.update({
      where: { id: answerId },
      data: { deletedAt: new Date(Date.now() - 31 * 86_400_000) },
    });
    expect(await deleteQuestionForGood(person, answered)).toMatchObject({ ok: true });
  });

  test("an answer without a word keeps nothing", async () => {
    const person = await newPerson();
    const slug = await added(person, "Typed and taken back?");
    const draft = await saved(person, save("x"), slug);
    await saved(person, save("", { baseVersion: draft.version, parts: text(" \n") }), slug);
    expect(await listQuestionWork(person, [slug])).toEqual(new Map());
    await removeQuestion(person, slug);
    expect(await deleteQuestionForGood(person, slug)).toMatchObject({ ok: true });
    expect(await db().answer.count({ where: { accountId: person.accountId } })).toBe(0);
  });
});
