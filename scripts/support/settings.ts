/** What the environment says about where things lie and who may sign. */
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { StartFailure } from "./start-failure.ts";

/** Reads .env, for those who prefer a file; what the environment says already stands. */
export function readDotEnv(): void {
  if (existsSync(".env")) process.loadEnvFile(".env");
}

/** The git-ignored folder with the embedded database and the secret. */
export function dataFolder(): string {
  return process.env.STARBOARD_DATA || ".data";
}

/** The build's folder. */
export function distFolder(): string {
  return process.env.STARBOARD_DIST || ".next";
}

export function wantedPort(): number {
  const given = process.env.PORT || "3000";
  const port = Number(given);
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port;
  throw new StartFailure(
    `PORT is "${given}": set it to a number from 1 to 65535, or unset it for 3000.`,
  );
}

/** AUTH_SECRET, or else one that the first start makes and keeps: another one would sign everybody out. */
export function authSecret(): string {
  const given = process.env.AUTH_SECRET;
  if (given) {
    if (given.length >= 32) return given;
    throw new StartFailure(
      "AUTH_SECRET is too short: give it 32 characters or more, or unset it to have one made.",
    );
  }
  const file = path.join(dataFolder(), "secret");
  if (!existsSync(file)) {
    mkdirSync(dataFolder(), { recursive: true });
    writeFileSync(file, randomBytes(32).toString("base64url"), { mode: 0o600 });
  }
  return readFileSync(file, "utf8").trim();
}
