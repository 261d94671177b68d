/** Finds a Chromium for the journeys; a closed network may have none to download. */
import { execFileSync, spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import path from "node:path";
import { StartFailure } from "./start-failure.ts";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

const PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** As root Chromium starts only without its sandbox; the rest keeps it from calling home. */
export const CHROMIUM_FLAGS = [
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--disable-quic",
];

/** CHROMIUM_PATH, or a chromium or chrome that is installed. */
export function installedChromium(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  if (named) return named;
  const folders = (process.env.PATH ?? "").split(path.delimiter).filter(Boolean);
  const candidates = folders.flatMap((folder) => NAMES.map((name) => path.join(folder, name)));
  return [...candidates, ...PLACES].find(isExecutable);
}

/**
 * The path of a Chromium, which is installed where there is none: Playwright's own, else Debian's.
 * @throws StartFailure where none can be had
 */
export async function ensureChromium(): Promise<string> {
  const found = installedChromium();
  if (found) {
    if (existsSync(found)) return found;
    throw new StartFailure(
      `CHROMIUM_PATH names ${found}, which does not exist: correct it or unset it.`,
    );
  }
  const downloaded = await playwrightChromium();
  if (downloaded) return downloaded;
  spawnSync(process.execPath, ["node_modules/playwright/cli.js", "install", "chromium"], {
    stdio: "ignore",
    timeout: 120_000,
  });
  const fresh = await playwrightChromium();
  if (fresh) return fresh;
  try {
    const options = {
      stdio: "ignore" as const,
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    };
    execFileSync("apt-get", ["update"], options);
    execFileSync("apt-get", ["install", "--yes", "--no-install-recommends", "chromium"], options);
  } catch {
    // Told below: what counts is whether there is one now.
  }
  const installed = installedChromium();
  if (installed) return installed;
  throw new StartFailure(
    "The journeys need a Chromium and none could be installed: install one, or set CHROMIUM_PATH to it, and run the tests again.",
  );
}

async function playwrightChromium(): Promise<string | undefined> {
  const { chromium } = await import("@playwright/test");
  const file = chromium.executablePath();
  return existsSync(file) ? file : undefined;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
