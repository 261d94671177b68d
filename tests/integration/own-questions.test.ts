/** Own questions on real rows: added, changed, removed, brought back, deleted, and nobody else's. */
import { describe, expect, test } from "vitest";
import type { Person } from "@/lib/auth/actor";
import { db, transaction } from "@/lib/db/client";
import {
  addQuestion,
  changeQuestion,
  removeQuestion,
  restoreQuestion,
} from "@/lib/features/catalog/commands/own-questions";
import { getBank } from "@/lib/features/catalog/queries/bank";
import { listOwnQuestions } from "@/lib/features/catalog/queries/own-questions";
import { getCurrentVersion, getQuestion } from "@/lib/features/catalog/queries/questions";
import { pageSize } from "@/lib/features/catalog/queries/search-statement";
import { ownGuidance } from "@/lib/features/catalog/rules/own-guidance";
import { MOST_OWN_QUESTIONS } from "@/lib/features/catalog/rules/own-question";
import { addOwnQuestions, findOwnPrompts } from "@/lib/features/catalog/writes/own-questions";
import { deleteQuestionForGood } from "@/lib/features/practice/commands/delete-own-question";
import { saveDraft } from "@/lib/features/practice/commands/save-draft";
import { ALL, added, changeOf, FURTHER, find, given, MAIN, ROLE } from "./own-questions-fixtures";
import { newPerson, save } from "./practice-fixtures";

describe("adding", () => {
  test("many at once, each with all that a question of the catalog has", async () => {
    const person = await newPerson();
    const questions = Array.from({ length: 500 }, (_, at) =>
      given(`Question number ${at} about zeppelins?`, {
        competencies: [FURTHER, MAIN],
        rounds: ["technical-assessment"],
        difficulty: 3,
        note: "Heard from a friend.",
      }),
    );
    const slugs = await transaction((tx) => addOwnQuestions(tx, person.accountId, questions));
    expect(new Set(slugs).size).toBe(500);
    expect(slugs[0]).toMatch(/^own-[a-z0-9]{12}$/);
    const levels = await db().roleCompetency.findMany({
      where: { roleSlug: ROLE, slug: { in: [FURTHER, MAIN] } },
      select: { slug: true, levels: true },
    });
    const levelsOf = (slug: string) => levels.find((one) => one.slug === slug)?.levels;
    const question = await getQuestion(slugs[7] ?? "", person);
    expect(question).toMatchObject({
      prompt: "Question number 7 about zeppelins?",
      own: { note: "Heard from a friend." },
      ...ownGuidance("behavioural"),
      sources: [],
      roles: [
        {
          role: { slug: ROLE },
          difficulty: 3,
          rounds: [{ slug: "technical-assessment" }],
          competencies: [
            { slug: FURTHER, anchors: levelsOf(FURTHER) },
            { slug: MAIN, anchors: levelsOf(MAIN) },
          ],
        },
      ],
    });
    expect(await getCurrentVersion(slugs[7] ?? "")).toMatchObject({
      prompt: question?.prompt,
      anchors: {
        [ROLE]: [{ competency: FURTHER, anchors: levelsOf(FURTHER) }, { competency: MAIN }],
      },
    });
    const bank = await getBank(ROLE, { text: "zeppelins" }, { person, practised: [] });
    expect(bank?.fitting).toBe(500);
    expect(bank?.questions.map((one) => one.slug)).toEqual(slugs.slice(0, pageSize("zeppelins")));
    expect(bank?.questions[0]?.isOwn).toBe(true);
    expect(await transaction((tx) => findOwnPrompts(tx, person.accountId, ROLE))).toContain(
      "question number 7 about zeppelins?",
    );
  });

  test("is found by the note, and not by the general guidance", async () => {
    const person = await newPerson();
    const slug = await added(person, "What is a bowsprit?", { note: "Asked aboard the Halcyon." });
    expect(await find(person, "halcyon")).toEqual([slug]);
    expect(await find(person, "disagreed")).toEqual([]);
  });

  test("the same words for the same role are refused, with the way to the one that is there", async () => {
    const person = await newPerson();
    const slug = await added(person, "Why a lighthouse?");
    expect(await addQuestion(person, given("  why a LIGHTHOUSE? "))).toMatchObject({
      reason: "duplicate",
      field: "prompt",
      link: { href: `/own-questions/${slug}` },
    });
    await added(person, "Why a lighthouse?", {
      role: "cto",
      competencies: ["technical-competence"],
    });
    await added(await newPerson(), "Why a lighthouse?");
  });

  test("twice at once adds one", async () => {
    const person = await newPerson();
    const outcomes = await Promise.all(
      [1, 2, 3].map(() => addQuestion(person, given("Asked three times at once?"))),
    );
    expect(outcomes.filter((one) => one.ok)).toHaveLength(1);
  });

  test("what the role does not have is refused", async () => {
    const person = await newPerson();
    for (const more of [
      { competencies: ["no-such-area"] },
      { competencies: [MAIN, "behavioural-leadership"] },
      { rounds: ["technical-deep-dive"] },
    ]) {
      expect(await addQuestion(person, given("Of another role?", more))).toMatchObject({
        reason: "no_such_choice",
        field: "competencies",
      });
    }
    expect(await db().question.count({ where: { ownerId: person.accountId } })).toBe(0);
  });

  test("an account holds so many and no more; removed ones count", async () => {
    const person = await newPerson();
    const questions = Array.from({ length: MOST_OWN_QUESTIONS }, (_, at) => given(`Number ${at}?`));
    const slugs = await transaction((tx) => addOwnQuestions(tx, person.accountId, questions));
    await removeQuestion(person, slugs[0] ?? "");
    expect(await addQuestion(person, given("One more?"))).toMatchObject({ reason: "full" });
    await deleteQuestionForGood(person, slugs[0] ?? "");
    expect(await addQuestion(person, given("One more?"))).toMatchObject({ ok: true });
    const list = await listOwnQuestions(person, { ...ALL, page: 20 });
    expect(list).toMatchObject({ pages: 20, removed: 0, roles: [{ slug: ROLE, count: 1000 }] });
    expect(list.lines).toHaveLength(50);
  });
});

describe("the list", () => {
  test("is by role, newest first, and a list keeps its order", async () => {
    const person = await newPerson();
    await transaction((tx) =>
      addOwnQuestions(tx, person.accountId, [given("First of a list?"), given("Second of it?")]),
    );
    await added(person, "For the CTO?", { role: "cto", competencies: ["technical-competence"] });
    await added(person, "The newest?");
    await added(await newPerson(), "Somebody else's?");
    const list = await listOwnQuestions(person, ALL);
    expect(list.lines.map((line) => line.prompt)).toEqual([
      "The newest?",
      "First of a list?",
      "Second of it?",
      "For the CTO?",
    ]);
    expect(list.roles.map((one) => [one.slug, one.count])).toEqual([
      [ROLE, 3],
      ["cto", 1],
    ]);
    const ofOne = await listOwnQuestions(person, { ...ALL, role: "cto" });
    expect(ofOne.lines.map((line) => line.prompt)).toEqual(["For the CTO?"]);
  });
});

describe("somebody else's", () => {
  test("is not there, for an administrator neither", async () => {
    const owner = await newPerson();
    const slug = await added(owner, "Whose is the zamboni?", { note: "Nobody's business." });
    const administrator = { ...(await newPerson()), isAdministrator: true } as Person;
    for (const other of [await newPerson(), administrator]) {
      expect(await getQuestion(slug, other)).toBeNull();
      for (const act of [
        () => changeQuestion(other, slug, changeOf("Mine now?")),
        () => removeQuestion(other, slug),
        () => restoreQuestion(other, slug),
        () => deleteQuestionForGood(other, slug),
        () => saveDraft(other, slug, save("mine")),
      ]) {
        await expect(act()).rejects.toMatchObject({ code: "not_found" });
      }
      expect(await find(other, "zamboni")).toEqual([]);
      expect((await listOwnQuestions(other, ALL)).lines).toEqual([]);
    }
    expect(await getQuestion(slug)).toBeNull();
    expect(await find(undefined, "zamboni")).toEqual([]);
    expect(await getQuestion(slug, owner)).toMatchObject({ retired: false });
  });

  test("a question of the catalog is nobody's own", async () => {
    const person = await newPerson();
    await expect(removeQuestion(person, "prove-the-backup-restores")).rejects.toMatchObject({
      code: "not_found",
    });
  });
});
