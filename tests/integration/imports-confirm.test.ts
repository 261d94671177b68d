import { describe, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { removeQuestion } from "@/lib/features/catalog/commands/own-questions";
import { getQuestion } from "@/lib/features/catalog/queries/questions";
import { MOST_OWN_QUESTIONS } from "@/lib/features/catalog/rules/own-question";
import { confirmImport, saveCorrections } from "@/lib/features/imports/commands/change-import";
import { listWaitingImports } from "@/lib/features/imports/queries/import";
import { fields, LIST, NOTHING, ownPrompts, preview, started } from "./imports-fixtures";
import { added } from "./own-questions-fixtures";
import { newPerson } from "./practice-fixtures";

describe("confirming", () => {
  test("adds every ticked row with all that it says, and says how many", async () => {
    const person = await newPerson();
    const id = await started(person, LIST);
    expect(await confirmImport(person, id, NOTHING)).toEqual({
      ok: true,
      value: { id, added: 2, thereAlready: 0 },
    });
    expect(await ownPrompts(person)).toEqual([
      "How do you keep to a budget?",
      "Where do we stand?",
    ]);
    const row = await db().question.findFirstOrThrow({
      where: { ownerId: person.accountId, prompt: { startsWith: "How" } },
      select: { slug: true },
    });
    expect(await getQuestion(row.slug, person)).toMatchObject({
      category: "situational",
      own: { note: "Heard twice" },
      roles: [
        {
          role: { slug: "it-manager" },
          difficulty: 3,
          competencies: [{ slug: "financial-management" }],
        },
      ],
    });
    expect(await preview(person, id)).toMatchObject({
      importedAt: expect.any(Date),
      counts: { added: 2, thereAlready: 0 },
    });
    expect(await listWaitingImports(person, new Date())).toEqual([]);
  });

  test("twice, or twice at once, adds once", async () => {
    const person = await newPerson();
    const id = await started(person, LIST);
    const outcomes = await Promise.all([1, 2, 3].map(() => confirmImport(person, id, NOTHING)));
    expect(outcomes.map((one) => one.ok && one.value.added)).toEqual([2, 2, 2]);
    expect(await ownPrompts(person)).toHaveLength(2);
    // What is corrected afterwards changes nothing.
    await saveCorrections(person, id, fields({ all: "tick" }));
    expect(await confirmImport(person, id, NOTHING)).toMatchObject({ value: { added: 2 } });
  });

  test("the same file again adds nothing, and says so before and after", async () => {
    const person = await newPerson();
    const list = "question,role\nHow do you keep to a budget?,\nWhich roadmap and strategy?,CTO";
    await confirmImport(person, await started(person, list), NOTHING);
    const again = await started(person, list);
    expect(await preview(person, again)).toMatchObject({
      counts: { ticked: 0, twins: 2 },
      rows: [{ twin: { kind: "own" } }, { twin: { kind: "own" } }],
    });
    expect(await confirmImport(person, again, NOTHING)).toMatchObject({ reason: "nothing_ticked" });
    const ticked = fields({ all: "tick" });
    expect(await confirmImport(person, again, ticked)).toMatchObject({ reason: "nothing_new" });
    expect(await ownPrompts(person)).toHaveLength(2);
  });

  test("two previews of one file at once add each question once", async () => {
    const person = await newPerson();
    const list = "question\nHow do you keep to a budget?\nWhich budget is yours?";
    const ids = [await started(person, list), await started(person, list)];
    const outcomes = await Promise.all(ids.map((id) => confirmImport(person, id, NOTHING)));
    expect(outcomes.filter((one) => one.ok)).toHaveLength(1);
    expect(await ownPrompts(person)).toHaveLength(2);
  });

  test("skips what was added meanwhile, and says so", async () => {
    const person = await newPerson();
    const id = await started(person, "question\nWhich budget is yours?\nWhich budget is ours?");
    await saveCorrections(person, id, fields({ all: "tick" }));
    await added(person, "which BUDGET is yours?");
    expect(await confirmImport(person, id, NOTHING)).toMatchObject({
      value: { added: 1, thereAlready: 1 },
    });
    expect((await preview(person, id)).rows.map(({ outcome }) => outcome)).toEqual([
      "there-already",
      "added",
    ]);
  });

  test("with a ticked row that cannot be added adds none, and keeps what was typed", async () => {
    const person = await newPerson();
    const id = await started(person, "question\nHow do you keep to a budget?\nZzz qqq?");
    const outcome = await confirmImport(
      person,
      id,
      fields({
        "prompt.0": "How do you keep to your budget?",
        "add.0": "on",
        "prompt.1": "Zzz qqq anew?",
        "add.1": "on",
      }),
    );
    expect(outcome).toMatchObject({
      reason: "not_ready",
      field: "competency.1",
      message:
        "Row 3 cannot be added yet: choose the competency that the question is mainly about, or untick it. Nothing was added.",
    });
    expect(await ownPrompts(person)).toEqual([]);
    const { rows } = await preview(person, id);
    expect(rows.map(({ prompt }) => prompt)).toEqual([
      "How do you keep to your budget?",
      "Zzz qqq anew?",
    ]);
  });

  test("beyond what an account holds adds none, and says how much room there is", async () => {
    const person = await newPerson();
    const lines = (count: number, words: string) =>
      `question\n${Array.from({ length: count }, (_, at) => `${words} budget ${at}?`).join("\n")}`;
    const first = await started(person, lines(MOST_OWN_QUESTIONS - 1, "First"));
    expect(await confirmImport(person, first, NOTHING)).toMatchObject({
      value: { added: MOST_OWN_QUESTIONS - 1 },
    });
    const second = await started(person, lines(2, "Second"));
    expect(await confirmImport(person, second, NOTHING)).toMatchObject({
      reason: "full",
      message: expect.stringContaining("room for 1 more"),
    });
    expect(await ownPrompts(person)).toHaveLength(MOST_OWN_QUESTIONS - 1);
    expect(
      await confirmImport(person, second, fields({ "prompt.0": "Second budget 0?" })),
    ).toMatchObject({ value: { added: 1 } });
  });

  test("brings back in words what was removed before: it is another question then", async () => {
    const person = await newPerson();
    await removeQuestion(person, await added(person, "Which budget is yours?"));
    const id = await started(person, "question\nWhich budget is yours?");
    expect((await preview(person, id)).rows).toMatchObject([{ twin: null, isTicked: true }]);
    expect(await confirmImport(person, id, NOTHING)).toMatchObject({ value: { added: 1 } });
  });

  test("of an unticked list adds nothing, and says so", async () => {
    const person = await newPerson();
    const id = await started(person, LIST);
    const outcome = await confirmImport(person, id, fields({ all: "untick" }));
    expect(outcome).toMatchObject({ reason: "nothing_ticked" });
    expect((await preview(person, id)).importedAt).toBeNull();
  });
});
