import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const axeFile = createRequire(import.meta.resolve("@axe-core/playwright")).resolve(
  "axe-core/axe.min.js",
);
const AXE = readFileSync(axeFile, "utf8");

/** The rules that read colours. All others find the same in both themes: a theme changes colours alone (design-tokens.test.ts). */
const OF_COLOUR = ["color-contrast", "link-in-text-block"];

/** Asserts that axe finds nothing on the page as it stands, in light and in dark. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(AXE);
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  await expectNoViolation(page, "light", axe(page));
  await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
  await expectNoViolation(page, "dark", axe(page).withRules(OF_COLOUR));
}

/**
 * Axe is in the page already, and runs there: left to itself the builder brings it four times for two themes, and opens
 * a blank page for each result, which only frames of other sites need. Nothing is put together about what passes.
 */
function axe(page: Page): AxeBuilder {
  return new AxeBuilder({ page, axeSource: "true" })
    .setLegacyMode()
    .options({ resultTypes: ["violations"] });
}

async function expectNoViolation(page: Page, theme: string, builder: AxeBuilder): Promise<void> {
  const { violations } = await builder.analyze();
  const found = violations.map(({ id, help, nodes }) => ({
    rule: `${id} (${theme}): ${help}`,
    where: nodes.map((node) => node.html),
  }));
  expect(found, `${page.url()} in ${theme}`).toEqual([]);
}

/** Asserts that nothing makes the page scroll sideways at its present width. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, `${page.url()} scrolls sideways`).toBeLessThanOrEqual(0);
}

/** The same for the narrowest phone; the page has its own width again afterwards. */
export async function expectFitsNarrowestPhone(page: Page): Promise<void> {
  const size = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScroll(page);
  if (size) await page.setViewportSize(size);
}
