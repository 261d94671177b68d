/**
 * What a key costs in a long answer while the server leaves a save unanswered: the time for which the page's one thread is
 * busy with the key's own events, all that React draws for them included. Taken from the browser's own trace, as a clock
 * in the page would count what the machine does beside it.
 */
import { type BrowserContext, type CDPSession, chromium, type Page } from "@playwright/test";
import { type Bench, type BenchResult, judged, percentile } from "@/scripts/bench/bench";
import { CHROMIUM_FLAGS, ensureChromium } from "@/scripts/support/chromium";
import { withTestServer } from "@/scripts/support/test-server";
import { type FailingProxy, startFailingProxy } from "../support/failing-proxy";
import { makePerson, withDatabase } from "../support/people";
import { action, PRACTICE } from "../support/practice-page";

const WORDS_BEFORE = 800;
const KEYS = 400;
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
      const context = await browser.newContext();
      await context.addCookies([
        { name: "next-auth.session-token", value: person.token, url: proxy.origin },
      ]);
      const page = await leaveUnanswered(context, proxy);
      // As fast as somebody who types well: keys that come all at once are no typing.
      const times = await keysOf(await context.newCDPSession(page), () =>
        page.keyboard.type("then we went on ".repeat(KEYS / 16), { delay: 60 }),
      );
      const worst = percentile(times, 1);
      return judged(
        {
          keys: times.length,
          "a key, p50 ms": percentile(times, 0.5),
          "a key, p95 ms": percentile(times, 0.95),
          "a key, worst ms": worst,
        },
        worst,
        { atMost: MOST_MS },
      );
    } finally {
      await browser.close();
      await proxy.close();
    }
  });
}

async function leaveUnanswered(context: BrowserContext, proxy: FailingProxy): Promise<Page> {
  const page = await context.newPage();
  await page.goto(proxy.origin + PRACTICE);
  await action(page).fill("I asked both teams why. ".repeat(WORDS_BEFORE / 5));
  await page.getByText(/^Saved \d\d:\d\d$/).waitFor();
  proxy.fail("held");
  await action(page).press("Control+End");
  await page.keyboard.type(" and so it began: ");
  await proxy.failed();
  return page;
}

interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  /** In microseconds, like `ts`. */
  dur?: number;
  args?: { data?: { type?: string } };
}

/** Milliseconds of each key that `work` presses. */
async function keysOf(session: CDPSession, work: () => Promise<void>): Promise<number[]> {
  await session.send("Tracing.start", {
    traceConfig: { includedCategories: ["devtools.timeline"] },
    transferMode: "ReturnAsStream",
  });
  await work();
  const complete = new Promise<{ stream?: string }>((resolve) => {
    session.once("Tracing.tracingComplete", resolve);
  });
  await session.send("Tracing.end");
  const { stream = "" } = await complete;
  const { traceEvents } = JSON.parse(await readStream(session, stream)) as {
    traceEvents: TraceEvent[];
  };
  const keys: number[] = [];
  const dispatched = traceEvents
    .filter(({ name, ph }) => name === "EventDispatch" && ph === "X")
    .sort((a, b) => a.ts - b.ts);
  for (const { args, dur = 0 } of dispatched) {
    const type = args?.data?.type;
    if (type === "keydown") keys.push(0);
    // What is typed comes with the press of the key: "input" is dispatched inside it.
    if (type === "keydown" || type === "keypress" || type === "keyup") {
      keys[keys.length - 1] = (keys.at(-1) ?? 0) + dur / 1000;
    }
  }
  return keys;
}

async function readStream(session: CDPSession, handle: string): Promise<string> {
  let text = "";
  for (;;) {
    const { data, eof } = await session.send("IO.read", { handle });
    text += data;
    if (eof) return text;
  }
}
