import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, describe, expect, test } from "vitest";
import { comparePay } from "@/components/catalog/compare-pay";
import { LadderPage } from "@/components/catalog/ladder-page";
import { QuestionBank } from "@/components/catalog/question-bank";
import { QuestionPage } from "@/components/catalog/question-page";
import { RoleGuidePage } from "@/components/catalog/role-guide";
import { keyOf } from "@/components/catalog/words";
import { EXAMPLE_QUESTION } from "@/components/landing/example-answer";
import { loadCatalog } from "@/lib/features/catalog/commands/load-catalog";
import { getBank } from "@/lib/features/catalog/queries/bank";
import { getQuestion, listQuestionSlugs } from "@/lib/features/catalog/queries/questions";
import { getRole, listRoleSlugs } from "@/lib/features/catalog/queries/roles";
import { stepsBetween } from "@/lib/features/catalog/rules/compare-roles";
import type { RoleGuide } from "@/lib/features/catalog/types/roles";
import { CATALOG_FOLDER } from "@/tests/support/catalog-copy";

beforeAll(async () => {
  await loadCatalog(CATALOG_FOLDER, process.env.DATABASE_URL ?? "");
});

async function everyGuide(): Promise<RoleGuide[]> {
  const guides = await Promise.all((await listRoleSlugs()).map(getRole));
  return guides.filter((guide) => guide !== null);
}

/** What the script and style policy forbids in a prerendered page. */
function expectNothingInline(html: string): void {
  expect(html).not.toMatch(/<script|<style|\sstyle="|\son[a-z]+="/);
}

function idsOf(html: string): string[] {
  return [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id ?? "");
}

describe("guides", () => {
  test("every fact leads to a note that is there, and every place in the page has one name", async () => {
    for (const role of await everyGuide()) {
      const html = renderToStaticMarkup(<RoleGuidePage role={role} />);
      expectNothingInline(html);
      const ids = idsOf(html);
      expect(new Set(ids).size, role.slug).toBe(ids.length);
      for (const [, target] of html.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);

      const { guide } = role;
      const facts =
        2 + // the ladder and the matrix
        2 * role.competencies.length +
        role.rounds.length +
        Object.values(guide).reduce((sum, list) => sum + list.length, 0);
      expect([...html.matchAll(/<sup>/g)].length, role.slug).toBe(facts);
    }
  });

  test("every salary figure of the articles is shown", async () => {
    for (const role of await everyGuide()) {
      const html = renderToStaticMarkup(<RoleGuidePage role={role} />);
      const salaries = html.slice(html.indexOf('id="salaries"'), html.indexOf('id="trends"'));
      expect([...salaries.matchAll(/<sup>/g)].length).toBe(role.guide.salaries.length);
    }
  });

  test("the level that a role requires stands in words beside its drawing", async () => {
    for (const role of await everyGuide()) {
      const html = renderToStaticMarkup(<RoleGuidePage role={role} />);
      for (const area of role.competencies) {
        const part = html.slice(html.indexOf(`<tbody id="${area.slug}"`));
        expect(part.slice(0, part.indexOf("</tbody>"))).toMatch(
          new RegExp(`>${area.requiredLevel} [A-Z][a-z]+<`),
        );
        if (area.requiredWord) expect(part).toContain(`“${area.requiredWord}” in the article`);
      }
    }
  });
});

describe("the ladder", () => {
  const LEVEL = / (Awareness|Basic|Intermediate|Advanced|Expert)</;

  test("every area of every matrix is in the comparison, and every cell without one says so", async () => {
    const roles = await everyGuide();
    const html = renderToStaticMarkup(<LadderPage roles={roles} />);
    expectNothingInline(html);
    const matrix = html.slice(html.indexOf("<tbody"), html.indexOf("</tbody>"));
    const cells = [...matrix.matchAll(/<td[^>]*>(.*?)<\/td>/g)].map(([, cell]) => cell ?? "");
    const rows = [...matrix.matchAll(/<tr/g)].length;
    const areas = roles.flatMap(({ competencies }) => competencies);
    expect(cells).toHaveLength(rows * roles.length);
    expect(rows).toBe(new Set(areas.map(({ shared }) => shared.slug)).size);
    const filled = cells.filter((cell) => LEVEL.test(cell));
    expect(filled).toHaveLength(areas.length);
    expect(cells.filter((cell) => cell.includes("Not an area of this matrix"))).toHaveLength(
      cells.length - filled.length,
    );
    for (const role of roles) {
      for (const { slug, name } of role.competencies) {
        const link = `href="/roles/${role.slug}#${slug}">${name.replaceAll("&", "&amp;")}<`;
        expect(matrix).toContain(link);
      }
    }
  });

  test("each step shows what the required level means in both roles", async () => {
    const roles = await everyGuide();
    const html = renderToStaticMarkup(<LadderPage roles={roles} />);
    for (const { from, to, carriedOver, added } of stepsBetween(roles)) {
      const start = html.indexOf(`id="to-${to.slug}"`);
      const step = html.slice(start, html.indexOf("</section>", start));
      expect(step).toContain(`From ${from.name} to ${to.name}`);
      const areas = [
        ...carriedOver.flatMap((carried) => [...carried.from, ...carried.to]),
        ...added.map(({ area }) => area),
      ];
      expect([...step.matchAll(/<details/g)]).toHaveLength(carriedOver.length + added.length);
      for (const { levels, requiredLevel } of areas) {
        expect(step).toContain(renderToStaticMarkup(levels[requiredLevel]));
      }
    }
  });

  test("every mark leads to a note, and every role is somewhere in the pay", async () => {
    const roles = await everyGuide();
    const html = renderToStaticMarkup(<LadderPage roles={roles} />);
    const ids = idsOf(html);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, target] of html.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
    const pay = html.slice(html.indexOf('id="pay"'), html.indexOf('id="sources"'));
    for (const { name } of roles) expect(pay).toContain(`>${name}</th>`);
    const amounts = roles.flatMap(({ guide }) => guide.salaries).length;
    expect([...pay.matchAll(/data-places=/g)].length).toBeLessThan(amounts);
  });

  test("a chart or a table of pay is of one currency and one period", async () => {
    const comparisons = comparePay(await everyGuide());
    expect(comparisons.length).toBeGreaterThan(3);
    const kinds = comparisons.map(({ currency, period }) => `${currency} ${period}`);
    expect(new Set(kinds).size).toBe(kinds.length);
    for (const { currency, period, figures, places } of comparisons) {
      const drawn = places.flatMap(({ lanes }) => lanes.flatMap((lane) => lane.figures));
      for (const figure of [...figures, ...drawn]) {
        expect(figure).toMatchObject({ currency, period });
      }
      expect(new Set(figures.map(({ role }) => role.name)).size).toBeGreaterThan(1);
    }
  });
});

describe("banks", () => {
  test("a bank links each question to its page and to practice in its role", async () => {
    const bank = await getBank("it-director");
    if (!bank) throw new Error("no bank");
    const html = renderToStaticMarkup(<QuestionBank bank={bank} />);
    expectNothingInline(html);
    for (const { slug } of bank.questions) {
      expect(html).toContain(`href="/questions/${slug}"`);
      expect(html).toContain(`href="/practice/${slug}?role=it-director"`);
    }
  });

  test("what was searched for is shown as text, whatever it is", async () => {
    const text = `"><script>alert(1)</script>`;
    const bank = await getBank("cto", { text });
    if (!bank) throw new Error("no bank");
    const html = renderToStaticMarkup(<QuestionBank bank={bank} filter={{ text }} />);
    expectNothingInline(html);
    expect(html).toContain("&lt;script&gt;");
    expect(html).toContain("No question fits all of this");
  });
});

describe("questions", () => {
  test("every question has its page, with an anchor table for each competency in each role", async () => {
    for (const slug of await listQuestionSlugs()) {
      const question = await getQuestion(slug);
      if (!question) throw new Error(`no question ${slug}`);
      const html = renderToStaticMarkup(<QuestionPage question={question} related={[]} />);
      expectNothingInline(html);
      const tables = question.roles.reduce((sum, asked) => sum + asked.competencies.length, 0);
      expect([...html.matchAll(/<table/g)].length, slug).toBe(tables);
      expect([...html.matchAll(/<h1/g)].length, slug).toBe(1);
    }
  });

  test("a retired question says so and offers no practice", async () => {
    const question = await getQuestion(EXAMPLE_QUESTION);
    if (!question) throw new Error("the landing page's question is gone");
    const html = renderToStaticMarkup(
      <QuestionPage question={{ ...question, retired: true }} related={[]} />,
    );
    expect(html).toContain("This question is retired");
    expect(html).not.toContain("/practice/");
  });
});

test("the short keys of long lists are different from each other", async () => {
  const lists = (await everyGuide()).flatMap(({ guide }) => [
    ...[guide.responsibilities, guide.careerPath, guide.interviewProcess].map(textsOf),
    ...[guide.certifications, guide.trends].map(textsOf),
    guide.faq.map(({ question }) => question),
  ]);
  for (const slug of await listQuestionSlugs()) {
    const question = await getQuestion(slug);
    lists.push(question?.probes ?? [], question?.mistakes ?? []);
  }
  for (const list of lists) expect(new Set(list.map(keyOf)).size).toBe(list.length);
});

function textsOf(facts: { text: string }[]): string[] {
  return facts.map(({ text }) => text);
}
