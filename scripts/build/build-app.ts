/** The production build, made when what it is made from has changed. */
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { hashFiles } from "../support/hash-files.ts";
import { withFolderLock } from "../support/processes.ts";
import { distFolder } from "../support/settings.ts";
import { StartFailure } from "../support/start-failure.ts";
import { stampPolicies } from "./stamp-policies.ts";

/** The public pages are prerendered from the catalog, so its files are sources too. */
const SOURCES = [
  "app",
  "components",
  "lib",
  "prisma",
  "public",
  "scripts/build",
  "instrumentation.ts",
  "proxy.ts",
  "next.config.js",
  "postcss.config.mjs",
  "package-lock.json",
  "tsconfig.json",
];

const GENERATED = path.join("lib", "db", "generated");

export interface BuildOptions {
  /** A migrated database with the catalog in it. */
  databaseUrl: string;
  /** Also makes the self-contained copy that a container runs. */
  standalone?: boolean;
  signal?: AbortSignal;
}

/**
 * Two that find the same build stale take turns, and the second finds it fresh.
 * @returns whether a build was needed
 */
export async function buildIfStale(options: BuildOptions): Promise<boolean> {
  const turn = path.join("node_modules/.cache/starboard", path.basename(distFolder()));
  mkdirSync(turn, { recursive: true });
  return withFolderLock(turn, async () => {
    const stamp = path.join(distFolder(), "starboard-sources");
    const kind = options.standalone ? "standalone" : "in place";
    const wanted = `${hashFiles(SOURCES, (file) => file.startsWith(GENERATED))} ${kind}`;
    if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return false;
    await runNextBuild(options);
    stampPolicies(distFolder());
    writeFileSync(stamp, wanted);
    return true;
  });
}

async function runNextBuild({ databaseUrl, standalone, signal }: BuildOptions): Promise<void> {
  const child = spawn(process.execPath, ["node_modules/next/dist/bin/next", "build"], {
    stdio: ["ignore", "pipe", "pipe"],
    ...(signal ? { signal, killSignal: "SIGTERM" as const } : {}),
    env: {
      ...process.env,
      NODE_ENV: "production",
      NEXT_TELEMETRY_DISABLED: "1",
      DATABASE_URL: databaseUrl,
      // Signs nothing: a build answers no request. The server is given the real one.
      AUTH_SECRET: process.env.AUTH_SECRET || "only-for-the-build-only-for-the-build",
      STARBOARD_STANDALONE: standalone ? "1" : "",
    },
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk) => {
      said = (said + chunk).slice(-8000);
    });
  }
  const code = await new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  if (code === 0) return;
  if (/ENOSPC|no space left on device/i.test(said)) {
    throw new StartFailure(
      "The disk is full, so the build could not be written: free some space and start again; nothing was lost.",
    );
  }
  throw new StartFailure(
    `${said.trim()}\n\nThe build failed: mend what it says above and start again.`,
  );
}
