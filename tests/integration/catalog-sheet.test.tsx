import { parse } from "csv-parse/sync";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { QuestionBank } from "@/components/catalog/question-bank";
import { QuestionSheet } from "@/components/catalog/question-sheet";
import { pool } from "@/lib/db/pool";
import { loadCatalog } from "@/lib/features/catalog/commands/load-catalog";
import { getBank } from "@/lib/features/catalog/queries/bank";
import { listRoleSlugs } from "@/lib/features/catalog/queries/roles";
import type { Viewer } from "@/lib/features/catalog/queries/run-search";
import { getSheet } from "@/lib/features/catalog/queries/sheet";
import { exportFile } from "@/lib/features/catalog/rules/export-file";
import type { SheetChoice, SheetPrint } from "@/lib/features/catalog/schema/sheet";
import type { Sheet } from "@/lib/features/catalog/types/sheets";
import { REBUILD_SEARCH } from "@/lib/features/catalog/writes/search-entries";
import { CATALOG_FOLDER, first } from "@/tests/support/catalog-copy";
import { newPerson } from "./practice-fixtures";

beforeAll(async () => {
  await loadCatalog(CATALOG_FOLDER, process.env.DATABASE_URL ?? "");
});

async function sheetOf(
  role: string,
  choice: Partial<SheetChoice> = {},
  viewer?: Viewer,
): Promise<Sheet> {
  const sheet = await getSheet(role, { questions: [], filter: {}, ...choice }, viewer);
  if (!sheet) throw new Error(`no sheet for ${role}`);
  return sheet;
}

const slugsOf = (sheet: Sheet) => sheet.questions.map(({ slug }) => slug);

describe("the questions of a sheet", () => {
  test("are the bank, whole and in its order", async () => {
    for (const role of await listRoleSlugs()) {
      const sheet = await sheetOf(role);
      expect(sheet.leftOut).toBe(0);
      expect(sheet.questions).toHaveLength(sheet.bank.total);
      expect(slugsOf(sheet)).toEqual(sheet.bank.questions.map(({ slug }) => slug));
      for (const question of sheet.questions) {
        expect(question.role.slug).toBe(role);
        expect(question.sources.length).toBeGreaterThan(0);
        expect(first(question.competencies).anchors).toHaveLength(3);
      }
    }
  });

  test("are what the bank's own filters find, on all pages, in the same order", async () => {
    for (const filter of [{ category: "technical" } as const, { text: "cloud" }]) {
      const sheet = await sheetOf("cto", { filter });
      const bank = await getBank("cto", filter);
      expect(sheet.questions).toHaveLength(bank?.fitting ?? 0);
      const shown = bank?.questions.map(({ slug }) => slug) ?? [];
      expect(shown.length).toBeGreaterThan(0);
      expect(slugsOf(sheet).slice(0, shown.length)).toEqual(shown);
    }
  });

  test("are those that were chosen, in that order, whatever the filter; what is not in the bank is counted", async () => {
    const [one = "", , three = ""] = slugsOf(await sheetOf("cto"));
    const elsewhere = first(slugsOf(await sheetOf("it-manager")));
    const questions = [three, "no-such-question", one, elsewhere, "a\u0000b", "<b>"];
    const sheet = await sheetOf("cto", { questions, filter: { category: "background" } });
    expect(slugsOf(sheet)).toEqual([three, one]);
    expect(sheet.leftOut).toBe(4);
  });

  test("are not those that were retired", async () => {
    const [retired = "", other = ""] = slugsOf(await sheetOf("it-director"));
    const retire = async (moment: string) => {
      await pool().query(`UPDATE questions SET retired_at = ${moment} WHERE slug = $1`, [retired]);
      for (const statement of REBUILD_SEARCH) await pool().query(statement);
    };
    await retire("now()");
    const sheet = await sheetOf("it-director", { questions: [retired, other] });
    await retire("NULL");
    expect(slugsOf(sheet)).toEqual([other]);
    expect(sheet.leftOut).toBe(1);
  });

  test("are what the person who looks has not practised, where the filter asks for that", async () => {
    const [one = "", ...others] = slugsOf(await sheetOf("cto"));
    const viewer = { person: await newPerson(), practised: [one] };
    const choice = { questions: [], filter: { practised: "no" } as const };
    expect(slugsOf(await sheetOf("cto", choice, viewer))).toEqual(others);
    expect(slugsOf(await sheetOf("cto", choice))).toEqual([one, ...others]);
  });

  test("hold a person's own question for that person alone, in a list and by its name", async () => {
    const [own = "", ...others] = slugsOf(await sheetOf("it-director"));
    const [owner, stranger] = [await newPerson(), await newPerson()];
    const giveTo = async (id: string | null) => {
      await pool().query("UPDATE questions SET owner_id = $2 WHERE slug = $1", [own, id]);
      for (const statement of REBUILD_SEARCH) await pool().query(statement);
    };
    await giveTo(owner.accountId);
    onTestFinished(() => giveTo(null));

    const mine = await sheetOf("it-director", {}, { person: owner, practised: [] });
    expect(new Set(slugsOf(mine))).toEqual(new Set([own, ...others]));
    expect(mine.questions.find(({ slug }) => slug === own)?.path).toBe(`/own-questions/${own}`);
    for (const viewer of [undefined, { person: stranger, practised: [] }]) {
      expect(slugsOf(await sheetOf("it-director", {}, viewer))).toEqual(others);
      const named = await sheetOf("it-director", { questions: [own] }, viewer);
      expect(named).toMatchObject({ questions: [], leftOut: 1 });
    }
  });

  test("are none where there is no such role", async () => {
    for (const role of ["ceo", "", "a\u0000b"]) {
      expect(await getSheet(role, { questions: [], filter: {} })).toBeNull();
    }
  });
});

describe("a sheet", () => {
  const render = async (choice: Partial<SheetChoice>, print: Partial<SheetPrint> = {}) => {
    const whole = { questions: [], filter: {}, ...choice };
    const sheet = await sheetOf("cto", whole);
    const html = renderToStaticMarkup(
      <QuestionSheet
        sheet={sheet}
        choice={whole}
        print={{ contents: "lines", layout: "run-on", ...print }}
      />,
    );
    expect(html).not.toMatch(/<script|<style|\sstyle="|\son[a-z]+="/);
    return { sheet, html };
  };
  const escaped = (text: string) =>
    text.replace(/&/g, "&amp;").replace(/'/g, "&#x27;").replace(/"/g, "&quot;");

  test("prints with each question what was asked for, and always its sources", async () => {
    const filter = { category: "strategic" } as const;
    for (const contents of ["lines", "guidance", "anchors"] as const) {
      const { sheet, html } = await render({ filter }, { contents });
      expect(html.includes("<i></i>")).toBe(contents === "lines");
      for (const question of sheet.questions) {
        const [competency] = question.competencies;
        const has = (text: string) => html.includes(escaped(text));
        expect(has(question.prompt)).toBe(true);
        expect(has(first(question.guidance).text)).toBe(contents !== "lines");
        expect(has(first(question.probes))).toBe(contents !== "lines");
        expect(has(first(competency?.anchors).text)).toBe(contents === "anchors");
        for (const { article, section, basis } of question.sources) {
          expect(has(article.title)).toBe(true);
          expect(has(`“${section}” (${basis}`)).toBe(true);
          expect(has(article.url)).toBe(true);
        }
      }
    }
  });

  test("gives each question a page of its own, with lines under the parts of an answer", async () => {
    const { sheet, html } = await render({ filter: { difficulty: 3 } }, { layout: "page" });
    expect(html).toContain('<ol class="sheet-paged">');
    for (const { guidance } of sheet.questions) {
      for (const { name } of guidance) expect(html).toContain(`>${escaped(name)}</h3>`);
    }
  });

  test("is the same on every day, and so is a file", async () => {
    onTestFinished(() => {
      vi.useRealTimers();
    });
    const on = async (day: string) => {
      vi.useFakeTimers({ toFake: ["Date"], now: new Date(day) });
      const { sheet, html } = await render({}, { contents: "anchors" });
      const { text } = exportFile(
        "markdown",
        sheet.bank.role,
        sheet.questions,
        "https://s.example",
      );
      return [html, text];
    };
    expect((await on("2026-01-01")).join("") === (await on("2031-12-31")).join("")).toBe(true);
  });

  test("says what was left out, and what to do where nothing is left", async () => {
    const some = await render({ questions: ["roadmap-from-three-year-plan", "nothing"] });
    expect(some.html).toContain("One of the questions that you chose is not in this bank");
    const none = await render({ questions: ["<script>alert(1)</script>"] });
    expect(none.html).toContain("None of these questions is in this bank");
    const unfit = await render({ filter: { text: "zqxjkvw" } });
    expect(unfit.html).toContain("No question fits all of this");
  });

  test("takes its choice along: to other ways of printing, to files and back to the bank", async () => {
    const questions = ["roadmap-from-three-year-plan", `"><script>alert(1)</script>`];
    const { html } = await render({ questions, filter: { category: "strategic" } });
    expect(html).toContain('name="question" value="roadmap-from-three-year-plan"');
    expect(html).toContain('name="category" value="strategic"');
    expect(html).toContain('href="/roles/cto/questions?category=strategic"');
    expect(html).toMatch(/href="[^"]*export\?format=anki&amp;category=strategic&amp;question=road/);
    expect(html).not.toContain("<script");
  });
});

test("a bank's questions can be ticked, and its form takes the filter along", async () => {
  const filter = { category: "technical", text: "cloud" } as const;
  const bank = await getBank("cto", filter);
  if (!bank) throw new Error("no bank");
  const html = renderToStaticMarkup(<QuestionBank bank={bank} filter={filter} />);
  for (const { slug } of bank.questions) {
    expect(html).toContain(`name="question" value="${slug}"/></label>`);
  }
  const form = html.slice(html.indexOf('<form id="chosen"'));
  expect(form).toContain('action="/roles/cto/questions/sheet"');
  expect(form).toContain('name="category" value="technical"');
  expect(form).toContain('name="text" value="cloud"');
  expect(html).toContain('href="/roles/cto/questions/sheet?category=technical&amp;text=cloud"');
});

test("every bank is exported whole, in every format", async () => {
  for (const role of await listRoleSlugs()) {
    const { bank, questions } = await sheetOf(role);
    const textOf = (format: "csv" | "markdown" | "anki") =>
      exportFile(format, bank.role, questions, "https://starboard.example").text;
    const rows: Record<string, string>[] = parse(textOf("csv"), { bom: true, columns: true });
    expect(rows.map(({ question }) => question)).toEqual(slugsOf({ bank, questions, leftOut: 0 }));
    for (const row of rows) for (const cell of Object.values(row)) expect(cell).not.toBe("");
    expect(textOf("markdown").match(/^## /gm)).toHaveLength(bank.total);
    const notes = textOf("anki")
      .split("\n")
      .filter((line) => line.startsWith("starboard:"));
    expect(new Set(notes.map((note) => note.split("\t")[0])).size).toBe(bank.total);
    for (const note of notes) expect(note.split("\t")).toHaveLength(5);
  }
});
