/**
 * How long a key takes in a long answer while the server leaves a save unanswered: from the key to the moment when the
 * page has done all that the key asks of it at once. The device, the analysis and the sending come in between as ever.
 */
import { type Browser, chromium } from "@playwright/test";
import { type Bench, type BenchResult, judged, percentile } from "@/scripts/bench/bench";
import { CHROMIUM_FLAGS, ensureChromium } from "@/scripts/support/chromium";
import { withTestServer } from "@/scripts/support/test-server";
import { startFailingProxy } from "../support/failing-proxy";
import { makePerson, withDatabase } from "../support/people";
import { PRACTICE } from "../support/practice-page";

const WORDS_BEFORE = 800;
const KEYS = 400;
const WARM_UP = 50;
const MOST_MS = 16;

const bench: Bench = { name: "typing", run: measure };
export default bench;

async function measure(): Promise<BenchResult> {
  const executablePath = await ensureChromium();
  return withTestServer("bench_typing", async ({ origin, databaseUrl }) => {
    const proxy = await startFailingProxy(origin);
    const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_FLAGS] });
    try {
      const person = await withDatabase((client) => makePerson(client), databaseUrl);
      const times = await typeUnanswered(browser, proxy, person.token);
      const p95 = percentile(times, 0.95);
      return judged(
        {
          keys: times.length,
          "a key, p50 ms": percentile(times, 0.5),
          "a key, p95 ms": p95,
          "a key, worst ms": percentile(times, 1),
        },
        p95,
        { atMost: MOST_MS },
      );
    } finally {
      await browser.close();
      await proxy.close();
    }
  });
}

async function typeUnanswered(
  browser: Browser,
  proxy: Awaited<ReturnType<typeof startFailingProxy>>,
  token: string,
): Promise<number[]> {
  const context = await browser.newContext();
  await context.addCookies([{ name: "next-auth.session-token", value: token, url: proxy.origin }]);
  await context.addInitScript(() => {
    const times: number[] = [];
    Object.assign(window, { times });
    document.addEventListener(
      "keydown",
      () => {
        const began = performance.now();
        // The next task: all that the key's own events do is done.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => times.push(performance.now() - began);
        port2.postMessage(null);
      },
      true,
    );
  });
  const page = await context.newPage();
  await page.goto(proxy.origin + PRACTICE);
  const action = page.getByRole("textbox", { name: "Action" });
  await action.fill("I asked both teams why. ".repeat(WORDS_BEFORE / 5));
  await page.getByText(/^Saved \d\d:\d\d$/).waitFor();
  proxy.fail("held");
  await action.press("Control+End");
  await page.keyboard.type("and so it began");
  await proxy.failed();
  const before = await page.evaluate(() => (window as unknown as { times: number[] }).times.length);
  // As fast as somebody who types well: keys that come all at once are no typing.
  await page.keyboard.type("then we went on ".repeat((KEYS + WARM_UP) / 16), { delay: 60 });
  const times = await page.evaluate(() => (window as unknown as { times: number[] }).times);
  return times.slice(before + WARM_UP);
}
