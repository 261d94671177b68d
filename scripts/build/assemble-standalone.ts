/** Completes Next's standalone copy: what it serves, and what must happen before it serves, without node_modules of ours. */
import { cpSync, existsSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { distFolder } from "../support/settings.ts";

/** Native, and traced into the standalone copy by Next. */
const NATIVE = ["@node-rs/argon2", "pg-native"];

export async function assembleStandalone(): Promise<void> {
  const dist = distFolder();
  const target = path.join(dist, "standalone");
  cpSync(path.join(dist, "static"), path.join(target, dist, "static"), { recursive: true });
  const data = ["catalog", "demo", "reference-answers"].map((name) => `prisma/seed/${name}`);
  for (const folder of ["public", "prisma/migrations", ...data]) {
    if (existsSync(folder)) cpSync(folder, path.join(target, folder), { recursive: true });
  }
  await build({
    entryPoints: ["scripts/prepare/container.ts"],
    outfile: path.join(target, "prepare.mjs"),
    bundle: true,
    platform: "node",
    target: "node24",
    format: "esm",
    // "server-only" is empty under this condition, as it is inside the server.
    conditions: ["react-server"],
    external: NATIVE,
    // CommonJS packages ask for Node's own modules by require, which an ES module does not have.
    banner: {
      js: 'import { createRequire as ofStarboard } from "node:module"; const require = ofStarboard(import.meta.url);',
    },
    logLevel: "warning",
  });
}
