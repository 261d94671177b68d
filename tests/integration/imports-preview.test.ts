import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { getQuestion } from "@/lib/features/catalog/queries/questions";
import {
  cancelImport,
  confirmImport,
  saveCorrections,
} from "@/lib/features/imports/commands/change-import";
import { startImport } from "@/lib/features/imports/commands/start-import";
import { getImport, getLeftOut, listWaitingImports } from "@/lib/features/imports/queries/import";
import { ROWS_A_PAGE } from "@/lib/features/imports/rules/build-preview";
import { DAYS_KEPT, MOST_KEPT } from "@/lib/features/imports/rules/limits";
import { fields, input, LIST, NOTHING, ownPrompts, preview, started } from "./imports-fixtures";
import { newPerson } from "./practice-fixtures";

describe("a preview", () => {
  test("shows what was understood and what was not, and adds nothing", async () => {
    const person = await newPerson();
    const id = await started(person, LIST);
    const shown = await preview(person, id);
    expect(shown.counts).toMatchObject({
      understood: 4,
      leftOut: 1,
      ticked: 2,
      twins: 1,
      faulty: 1,
    });
    expect(shown.rows).toMatchObject([
      {
        row: 2,
        role: { slug: "it-manager", name: "IT Manager" },
        prompt: "How do you keep to a budget?",
        category: "situational",
        competencies: [{ slug: "financial-management", name: "Financial Management" }],
        difficulty: 3,
        note: "Heard twice",
        isTicked: true,
        fault: null,
        twin: null,
      },
      { row: 3, role: { slug: "cto" }, isTicked: true, isCategoryGuessed: true },
      { row: 4, isTicked: false, twin: { kind: "list", row: 2 } },
      { row: 5, isTicked: false, fault: { column: "competency" }, competencies: [] },
    ]);
    expect(shown.leftOut).toEqual([
      { reason: "The question is empty.", lines: [{ row: 6, text: "technical" }] },
    ]);
    expect(shown.roles.map(({ slug, withoutCompetency }) => [slug, withoutCompetency])).toEqual([
      ["it-manager", 1],
      ["cto", 0],
    ]);
    expect(await ownPrompts(person)).toEqual([]);
  });

  test("is its owner's alone", async () => {
    const id = await started(await newPerson(), LIST);
    const other = await newPerson();
    expect(await getImport(other, id, 1)).toBeNull();
    expect(await getLeftOut(other, id)).toBeNull();
    for (const act of [
      () => saveCorrections(other, id, NOTHING),
      () => confirmImport(other, id, NOTHING),
      () => cancelImport(other, id),
    ]) {
      await expect(act()).rejects.toMatchObject({ code: "not_found" });
    }
  });

  test("of an advert says which questions of the bank ask the same", async () => {
    const person = await newPerson();
    const advert = readFileSync("tests/support/adverts/bulleted.txt", "utf8");
    const id = await started(person, advert, { kind: "advert" });
    const { rows, leftOut } = await preview(person, id);
    const backups = rows.find(({ source }) => source.startsWith("Ensure that backups"));
    expect(backups?.alike.length).toBeGreaterThan(0);
    for (const { slug } of backups?.alike ?? []) {
      expect((await getQuestion(slug))?.roles.map(({ role }) => role.slug)).toContain("it-manager");
    }
    expect(leftOut.map(({ reason }) => reason)).toContain("What the employer offers");
  });

  test("marks what the bank asks already, and leaves it to the person", async () => {
    const person = await newPerson();
    const known = await db().question.findFirstOrThrow({
      where: { ownerId: null, retiredAt: null, roles: { some: { roleSlug: "cto" } } },
      select: { slug: true, prompt: true },
    });
    const id = await started(person, `- ${known.prompt}`, { kind: "markdown", role: "cto" });
    expect((await preview(person, id)).rows).toMatchObject([
      { isTicked: false, twin: { kind: "bank", slug: known.slug } },
    ]);
  });

  test("keeps what is ticked and corrected, page by page", async () => {
    const person = await newPerson();
    const lines = Array.from({ length: ROWS_A_PAGE + 2 }, (_, at) => `Budget question ${at}?`);
    const id = await started(person, `question\n${lines.join("\n")}`);
    const last = ROWS_A_PAGE;
    await saveCorrections(
      person,
      id,
      fields({
        [`prompt.${last}`]: "  Asked \0 anew? ",
        [`competency.${last}`]: "strategic-planning",
        [`add.${last}`]: "on",
        [`prompt.${last + 1}`]: `Budget question ${last + 1}?`,
      }),
    );
    const shown = await preview(person, id, 2);
    expect(shown).toMatchObject({
      page: 2,
      pages: 2,
      counts: { ticked: ROWS_A_PAGE + 1, tickedElsewhere: ROWS_A_PAGE },
      rows: [
        {
          index: last,
          prompt: "Asked anew?",
          competencies: [{ slug: "strategic-planning" }],
          isCompetencyGuessed: false,
          isTicked: true,
        },
        { index: last + 1, isTicked: false },
      ],
    });
    await saveCorrections(person, id, fields({ all: "untick" }));
    expect((await preview(person, id)).counts.ticked).toBe(0);
    await saveCorrections(person, id, fields({ all: "tick" }));
    expect((await preview(person, id, 99)).counts.ticked).toBe(ROWS_A_PAGE + 2);
  });

  test("a competency chosen for all that have none makes them ready", async () => {
    const person = await newPerson();
    const id = await started(person, "question,role\nZzz qqq?,\nQqq zzz?,\nZzz zzz?,CTO");
    expect((await preview(person, id)).counts).toMatchObject({ ticked: 0, faulty: 3 });
    await saveCorrections(person, id, fields({ "fallback.it-manager": "project-management" }));
    const { rows, counts } = await preview(person, id);
    expect(counts).toMatchObject({ ticked: 2, faulty: 1 });
    expect(rows[0]?.competencies).toEqual([
      { slug: "project-management", name: "Project Management" },
    ]);
  });

  test("that is cancelled is gone, and so are those that waited too long", async () => {
    const person = await newPerson();
    const id = await started(person, LIST);
    expect(await cancelImport(person, id)).toMatchObject({ ok: true });
    expect(await getImport(person, id, 1)).toBeNull();

    const old = await started(person, LIST);
    const day = 86_400_000;
    await db().questionImport.update({
      where: { id: old },
      data: { createdAt: new Date(Date.now() - (DAYS_KEPT + 1) * day) },
    });
    const other = await newPerson();
    const theirs = await started(other, LIST);
    const newer = [];
    for (let at = 0; at <= MOST_KEPT; at++) newer.push(await started(person, LIST));
    const waiting = await listWaitingImports(person, new Date());
    expect(waiting.map((one) => one.id)).toEqual(newer.slice(1).reverse());
    expect(waiting[0]).toMatchObject({ kind: "csv", roleName: "IT Manager", questions: 4 });
    expect(await getImport(person, old, 1)).toBeNull();
    expect(await getImport(other, theirs, 1)).not.toBeNull();
  });
});

describe("what cannot be read", () => {
  const bytes = (...values: number[]) => ({ name: "x", bytes: Uint8Array.from(values) });

  test.each([
    ["a wrong header", input("Frage,Rolle\nWarum?,CTO"), "wrong_header", "“Frage”, “Rolle”"],
    [
      "too many rows",
      input(`question\n${"Why?\n".repeat(1234)}`),
      "too_many_rows",
      "It has 1,234 rows",
    ],
    ["nothing", input(" \n"), "empty", "nothing to read"],
    ["a workbook", input("", { file: bytes(0x50, 0x4b, 3, 4) }), "not_text", "Excel"],
    ["no question", input("question\n"), "no_rows", "no question"],
    [
      "an endless advert",
      input("x".repeat(70_000), { kind: "advert" }),
      "too_long",
      "longer than any advert",
    ],
  ])("%s is refused in words, and nothing of it is kept", async (_, given, reason, words) => {
    const person = await newPerson();
    const outcome = await startImport(person, given);
    expect(outcome).toMatchObject({ ok: false, reason, message: expect.stringContaining(words) });
    expect(await db().questionImport.count({ where: { accountId: person.accountId } })).toBe(0);
  });

  test("a file that is not UTF-8 is read, and says so", async () => {
    const person = await newPerson();
    const file = bytes(...Buffer.from("question\nCaf\xe9 or budget?\n", "latin1"));
    const { rows, remarks } = await preview(person, await started(person, "", { file }));
    expect(rows[0]?.prompt).toBe("Café or budget?");
    expect(remarks).toEqual([expect.stringContaining("Windows-1252")]);
  });
});
