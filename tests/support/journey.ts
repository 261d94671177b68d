/**
 * The journeys' own `test`: a page that writes an error to the console, throws, or asks for anything outside Starboard
 * fails its test. Import `test` and `expect` from here, never from @playwright/test.
 */
import {
  type BrowserContext,
  type BrowserContextOptions,
  test as base,
  type ConsoleMessage,
  type Page,
} from "@playwright/test";

export const { expect } = base;

interface Watch {
  problems: string[];
  expected: RegExp[];
}

interface JourneyFixtures {
  watch: Watch;
  /** Says that a console error is part of this journey, such as the browser's own line about an answer of 404. */
  expectConsoleError(pattern: RegExp): void;
  /** A second browser of the same journey, e.g. for another person, watched as the first. Closed at its end. */
  newBrowserContext(options?: BrowserContextOptions): Promise<BrowserContext>;
  /**
   * A page that stays open from test to test, for tests that only look: a new browser for each would cost more than what
   * they look at. Nobody is signed in, and the width is the project's.
   */
  keptPage: Page;
}

interface Kept {
  page: Page;
  /** The present test's. */
  watch: Watch | undefined;
}

/**
 * Nothing outside is reached in any case: the browser is started without names of other machines (playwright.config.ts).
 * Intercepting requests instead would switch off its cache.
 */
function watchContext(context: BrowserContext, watching: () => Watch | undefined, home: string) {
  const report = (problem: string) => watching()?.problems.push(problem);
  context.on("request", (request) => {
    const address = new URL(request.url());
    if (address.origin === home || /^(data|blob):$/.test(address.protocol)) return;
    report(`The page asked for something outside: ${address.href}`);
  });
  context.on("console", (message: ConsoleMessage) => {
    if (message.type() !== "error") return;
    const { url } = message.location();
    report(`Console error: ${message.text()}${url ? ` (${url})` : ""}`);
  });
  context.on("weberror", (problem) => {
    report(`Uncaught: ${problem.error().stack ?? problem.error().message}`);
  });
}

export const test = base.extend<JourneyFixtures, { kept: Kept }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
  watch: async ({}, use) => {
    const watch: Watch = { problems: [], expected: [] };
    await use(watch);
    const unexpected = watch.problems.filter(
      (problem) => !watch.expected.some((pattern) => pattern.test(problem)),
    );
    if (unexpected.length > 0) throw new Error(unexpected.join("\n"));
  },
  context: async ({ context, watch, baseURL }, use) => {
    watchContext(context, () => watch, new URL(baseURL ?? "").origin);
    await use(context);
  },
  expectConsoleError: async ({ watch }, use) => {
    await use((pattern) => {
      watch.expected.push(pattern);
    });
  },
  newBrowserContext: async ({ browser, watch, baseURL, viewport }, use) => {
    const opened: BrowserContext[] = [];
    await use(async (options = {}) => {
      const home = options.baseURL ?? baseURL ?? "";
      const context = await browser.newContext({ viewport, ...options, baseURL: home });
      watchContext(context, () => watch, new URL(home).origin);
      opened.push(context);
      return context;
    });
    for (const context of opened) await context.close();
  },
  kept: [
    async ({ browser }, use, { project }) => {
      const { baseURL = "", viewport, locale, timezoneId, isMobile, hasTouch } = project.use;
      const options = { baseURL, viewport, locale, timezoneId, isMobile, hasTouch };
      const context = await browser.newContext(
        Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)),
      );
      const kept: Kept = { page: await context.newPage(), watch: undefined };
      watchContext(context, () => kept.watch, new URL(baseURL).origin);
      await use(kept);
      await context.close();
    },
    { scope: "worker" },
  ],
  keptPage: async ({ kept, watch, viewport }, use) => {
    kept.watch = watch;
    const { page } = kept;
    await page.context().clearCookies();
    await page.emulateMedia({ media: null, colorScheme: null, reducedMotion: null });
    if (viewport) await page.setViewportSize(viewport);
    await use(page);
  },
});
