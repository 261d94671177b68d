/** A Chromium of a test's own that can be killed as a power cut would, with a profile that outlives it. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { type Browser, type BrowserContext, chromium } from "@playwright/test";
import { CHROMIUM_FLAGS, installedChromium } from "@/scripts/support/chromium";

export interface KilledBrowser {
  context: BrowserContext;
  /** At once, with all its processes: nothing is written any more. */
  kill(): Promise<void>;
}

export async function startBrowser(profile: string): Promise<KilledBrowser> {
  const child = spawn(
    installedChromium() ?? chromium.executablePath(),
    [
      ...CHROMIUM_FLAGS,
      "--headless=new",
      "--remote-debugging-port=0",
      `--user-data-dir=${profile}`,
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
      "about:blank",
    ],
    // A group of its own, so that all its processes end together and no others.
    { detached: true, stdio: ["ignore", "ignore", "pipe"] },
  );
  const browser: Browser = await chromium.connectOverCDP(await addressOf(child));
  const context = browser.contexts()[0];
  if (!context) throw new Error("The browser has no context.");
  return {
    context,
    kill: async () => {
      const ended = once(child, "exit");
      if (child.pid) process.kill(-child.pid, "SIGKILL");
      await ended;
      await browser.close().catch(() => undefined);
    },
  };
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    // Read on to its end: a browser that cannot write its complaints stops.
    child.stderr?.on("data", (chunk) => {
      said += String(chunk);
      const address = said.match(/DevTools listening on (ws:\S+)/)?.[1];
      if (address) resolve(address);
    });
    child.once("exit", () => reject(new Error(`The browser did not start: ${said}`)));
  });
}
