import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, test } from "../support/journey";

const BANK = "/roles/cto/questions";
const SHEET = `${BANK}/sheet`;
const EXPORT = "/api/v1/roles/cto/questions/export";

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("questions are ticked, printed with what is wanted, and the way leads back to the same list", async ({
    page,
  }) => {
    await page.goto(`${BANK}?category=technical`);
    const bar = page.getByRole("form", { name: "The chosen questions" });
    await expect(bar).toBeHidden();
    const ticks = page.getByRole("checkbox", { name: /^Choose: / });
    const second = (await ticks.nth(1).getAttribute("aria-label"))?.replace("Choose: ", "") ?? "";
    await ticks.nth(1).check();
    await ticks.nth(3).check();
    await expect(bar).toBeInViewport();
    await bar.getByRole("button", { name: "Print the chosen" }).click();

    await expect(page).toHaveURL(/\/sheet\?question=[a-z-]+&question=[a-z-]+&category=technical$/);
    await expect(page.getByText("Two questions, chosen one by one")).toBeVisible();
    await expect(page.getByRole("heading", { level: 2, name: second })).toBeVisible();
    await expect(page.getByText("How answers are rated").first()).toBeHidden();
    await expect(page.getByRole("button", { name: "Print" })).toBeHidden();
    await expect(page.getByText("Ctrl and P prints too")).toBeVisible();

    await page.getByLabel(/rating anchors$/).check();
    await page.getByLabel("One question a page").check();
    await page.getByRole("button", { name: "Update the sheet" }).click();
    await expect(page).toHaveURL(/question=[a-z-]+&question=[a-z-]+&with=anchors&layout=page$/);
    await expect(page.getByText("How answers are rated").first()).toBeVisible();
    await expect(page.getByLabel("One question a page")).toBeChecked();

    await page.getByRole("link", { name: "Back to the CTO questions" }).click();
    await expect(page).toHaveURL(`${BANK}?category=technical`);
  });

  test("a list is printed and exported as it is filtered, by links", async ({ page }) => {
    await page.goto(`${BANK}?category=technical&difficulty=3`);
    const ways = page.getByRole("navigation", { name: "Print or export the whole list" });
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      ways.getByRole("link", { name: "Export the list as CSV" }).click(),
    ]);
    expect(file.suggestedFilename()).toBe("starboard-cto-questions.csv");
    await ways.getByRole("link", { name: "Print the list" }).click();
    await expect(page).toHaveURL(`${SHEET}?category=technical&difficulty=3`);
    await expect(page.getByText(/of \d+ questions: Technical, Hard$/)).toBeVisible();
  });

  test("the chosen are exported, and they alone", async ({ page }) => {
    await page.goto(BANK);
    const ticks = page.getByRole("checkbox", { name: /^Choose: / });
    for (const place of [0, 2, 4]) await ticks.nth(place).check();
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Export the chosen as Anki" }).click(),
    ]);
    expect(file.suggestedFilename()).toBe("starboard-cto-questions-anki.txt");
    const text = readFileSync(await file.path(), "utf8");
    const notes = text.split("\n").filter((line) => line.startsWith("starboard:cto:"));
    expect(notes).toHaveLength(3);
  });
});

test("ticking by keyboard shows how many are chosen, and nothing focused hides behind the bar", async ({
  page,
}) => {
  await page.goto(BANK);
  const ticks = page.getByRole("checkbox", { name: /^Choose: / });
  const bar = page.getByRole("form", { name: "The chosen questions" });
  for (const place of [0, 1, 2]) {
    await ticks.nth(place).focus();
    await page.keyboard.press("Space");
  }
  await expect(bar).toBeInViewport();
  // Their number stands in the style sheet, which counts what is ticked.
  await expect(page.locator(".bank-choice > :checked")).toHaveCount(3);
  for (const tick of (await ticks.all()).slice(3, 9)) {
    await tick.focus();
    const [box, over] = await Promise.all([tick.boundingBox(), bar.boundingBox()]);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(over?.y ?? 0);
  }
  await bar.getByRole("button", { name: "Untick all" }).click();
  await expect(bar).toBeHidden();
});

test("a sheet is no page for search engines, and says what was left out", async ({ page }) => {
  await page.goto(`${SHEET}?question=roadmap-from-three-year-plan&question=no-such-question`);
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", /noindex/);
  await expect(page.getByText("is not in this bank and was left out")).toBeVisible();
  await expect(page.getByText("One question, chosen one by one")).toBeVisible();
});

/** The number of pages, and the size of the first in points. */
async function printed(page: Page, format: "A4" | "Letter") {
  const pdf = (await page.pdf({ format })).toString("latin1");
  const [, width, height] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(pdf) ?? [];
  const size = [Math.round(Number(width)), Math.round(Number(height))];
  return { pages: pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0, size };
}

/** The paper's width less the sheet's margins, in CSS pixels. */
const INNER_WIDTH = { A4: 688, Letter: 710 } as const;

for (const format of ["A4", "Letter"] as const) {
  test(`a sheet prints on ${format}: all of it, and nothing wider than the paper`, async ({
    page,
  }) => {
    const height = async (address: string) => {
      await page.goto(address);
      const { pages, size } = await printed(page, format);
      expect(size).toEqual(format === "A4" ? [596, 843] : [612, 792]);
      await page.emulateMedia({ media: "print" });
      await page.setViewportSize({ width: INNER_WIDTH[format], height: 1000 });
      expect(
        await page
          .locator(".sheet *")
          .evaluateAll((all) =>
            all
              .filter((one) => one.getBoundingClientRect().right > window.innerWidth + 1)
              .map((one) => one.outerHTML.slice(0, 80)),
          ),
      ).toEqual([]);
      for (const hidden of ["header.border-b", "footer.mt-24", "form"]) {
        for (const one of await page.locator(hidden).all()) await expect(one).toBeHidden();
      }
      await page.emulateMedia({ media: "screen" });
      return pages;
    };
    const query = "?category=technical";
    const [lines, guidance, anchors] = [
      await height(`${SHEET}${query}`),
      await height(`${SHEET}${query}&with=guidance`),
      await height(`${SHEET}${query}&with=anchors`),
    ];
    expect(lines).toBeGreaterThan(1);
    expect(guidance).toBeGreaterThan(lines);
    expect(anchors).toBeGreaterThan(guidance);
    const questions = await page.locator(".sheet-long").count();
    // The articles stand on a page of their own where the last question leaves no room.
    const pages = await height(`${SHEET}${query}&layout=page`);
    expect([questions, questions + 1]).toContain(pages);
  });
}

test("an export says what it is, and refuses what it is not", async ({ request }) => {
  const types = {
    csv: ["text/csv; charset=utf-8; header=present", "starboard-cto-questions.csv"],
    markdown: ["text/markdown; charset=utf-8", "starboard-cto-questions.md"],
    anki: ["text/plain; charset=utf-8", "starboard-cto-questions-anki.txt"],
  };
  for (const [format, [type = "", name]] of Object.entries(types)) {
    const response = await request.get(`${EXPORT}?format=${format}&category=technical`);
    expect(response.status(), format).toBe(200);
    const headers = response.headers();
    expect(headers["content-type"]).toBe(type);
    expect(headers["content-disposition"]).toBe(`attachment; filename="${name}"`);
    expect(headers["content-security-policy"]).toBe("default-src 'none'; frame-ancestors 'none'");
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["cache-control"]).toBe("private, no-store");
    expect(await response.text()).toContain(new URL("/questions/", response.url()).href);
  }
  const some = await request.get(
    `${EXPORT}?format=markdown&question=roadmap-from-three-year-plan&question=nothing`,
  );
  expect(some.headers()["x-questions-left-out"]).toBe("1");
  expect((await some.text()).match(/^## /gm)).toHaveLength(1);

  const refused = {
    [`${EXPORT}?format=pdf`]: [400, "bad_request"],
    [EXPORT]: [400, "bad_request"],
    [`${EXPORT}?format=csv&question=nothing`]: [404, "not_found"],
    "/api/v1/roles/ceo/questions/export?format=csv": [404, "not_found"],
  };
  for (const [address, [status, code]] of Object.entries(refused)) {
    const response = await request.get(address);
    expect(response.status(), address).toBe(status);
    expect(await response.json()).toMatchObject({ error: { code } });
  }
});
