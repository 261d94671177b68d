import { defineConfig } from "@playwright/test";
import { CHROMIUM_FLAGS, installedChromium } from "./scripts/support/chromium.ts";

const executablePath = installedChromium();
const baseURL = process.env.E2E_URL ?? "http://localhost:3000";

/** No name leads out of this machine. */
const NOTHING_OUTSIDE = `--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE ${new URL(baseURL).hostname}`;

/**
 * `npm run test:e2e` serves a production build over a database of its own and names its address in E2E_URL. Without it
 * the journeys run against the server that `npm run dev` has started.
 */
export default defineConfig({
  testDir: "tests/e2e",
  testMatch: "**/*.spec.ts",
  outputDir: "test-results",
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  timeout: 300_000,
  // Nothing is timed: the limits only end what hangs, on a machine however busy.
  expect: { timeout: 30_000 },
  reporter: [["list"]],
  use: {
    baseURL,
    launchOptions: {
      args: [...CHROMIUM_FLAGS, NOTHING_OUTSIDE],
      ...(executablePath ? { executablePath } : {}),
    },
    viewport: { width: 1440, height: 900 },
    locale: "en-GB",
    timezoneId: "Pacific/Chatham",
    screenshot: "only-on-failure",
    // A trace of each test is recorded whether it is kept or not, and costs as much as a test: E2E_TRACE=1 has them.
    trace: process.env.E2E_TRACE ? "retain-on-failure" : "off",
  },
  projects: [
    { name: "desktop" },
    // A test whose title holds @phone runs on both widths.
    {
      name: "phone",
      grep: /@phone/,
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    },
  ],
});
