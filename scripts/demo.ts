/**
 * `npm run demo`: a candidate with six months of history, over DATABASE_URL or the embedded database, and how to sign in
 * as them. Running it again changes nothing: the password follows from the installation's own secret, so it can be
 * printed again without being stored, and nobody else can know it.
 */
import { createHmac } from "node:crypto";
import { mkdirSync } from "node:fs";
import { openDatabase } from "./start/database.ts";
import { explainFailure } from "./support/explain-failure.ts";
import { generateClient } from "./support/generate-client.ts";
import { authSecret, dataFolder, readDotEnv, wantedPort } from "./support/settings.ts";
import { step } from "./support/steps.ts";

async function main(): Promise<void> {
  readDotEnv();
  mkdirSync(dataFolder(), { recursive: true });
  process.env.AUTH_SECRET = authSecret();
  await step("Prisma client", generateClient, (written) => (written ? "generated" : "up to date"));
  const database = await step("Database", openDatabase, ({ place }) => place);
  process.env.DATABASE_URL = database.url;
  try {
    // Loaded only now: they read the environment, and the generated client.
    const { applyCatalog, applyMigrations } = await import("./prepare/prepare-database.ts");
    await step("Migrations", () => applyMigrations());
    await step(
      "Catalog",
      () => applyCatalog(),
      (told) => told,
    );
    const { makeDemo } = await import("./prepare/demo-account.ts");
    const demo = await step(
      "Candidate",
      () => makeDemo(demoPassword(authSecret())),
      ({ added }) => (added === 0 ? "there already" : `${added} answers from the last six months`),
    );
    const origin = process.env.PUBLIC_URL ?? `http://localhost:${wantedPort()}`;
    console.log(
      `\nWhile Starboard runs (npm start), sign in at ${origin}/sign-in\n  E-mail    ${demo.email}\n  Password  ${demo.password}`,
    );
  } finally {
    await globalThis.starboardPrisma?.$disconnect();
    const { closePools } = await import("@/lib/db/pool");
    await closePools();
    await database.stop();
  }
}

/** Four groups of four letters and digits: 80 bits, and easily typed. */
function demoPassword(secret: string): string {
  const alphabet = "abcdefghjkmnpqrstuvwxyz23456789";
  const bytes = createHmac("sha256", secret).update("the demo candidate").digest();
  const letters = [...bytes.subarray(0, 16)].map((byte) => alphabet[byte % alphabet.length]);
  return [0, 4, 8, 12].map((at) => letters.slice(at, at + 4).join("")).join("-");
}

try {
  await main();
} catch (error) {
  console.error(explainFailure(error));
  process.exit(1);
}
