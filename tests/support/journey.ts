/**
 * The journeys' own `test`: a page that writes an error to the console, throws, or asks for anything outside Starboard
 * fails its test. Import `test` and `expect` from here, never from @playwright/test.
 */
import {
  type BrowserContext,
  type BrowserContextOptions,
  test as base,
  type ConsoleMessage,
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
}

async function watchContext(context: BrowserContext, watch: Watch, home: string): Promise<void> {
  await context.route("**/*", async (route) => {
    const address = new URL(route.request().url());
    if (address.origin === home || /^(data|blob):$/.test(address.protocol)) return route.continue();
    watch.problems.push(`The page asked for something outside: ${address.href}`);
    return route.abort("blockedbyclient");
  });
  context.on("console", (message: ConsoleMessage) => {
    if (message.type() !== "error") return;
    const { url } = message.location();
    watch.problems.push(`Console error: ${message.text()}${url ? ` (${url})` : ""}`);
  });
  context.on("weberror", (problem) => {
    watch.problems.push(`Uncaught: ${problem.error().stack ?? problem.error().message}`);
  });
}

export const test = base.extend<JourneyFixtures>({
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
    await watchContext(context, watch, new URL(baseURL ?? "").origin);
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
      await watchContext(context, watch, new URL(home).origin);
      opened.push(context);
      return context;
    });
    for (const context of opened) await context.close();
  },
});
