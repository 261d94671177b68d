/** Migrations and catalog over DATABASE_URL, for databases that nobody has started a server for yet. */
import { applyCatalog, applyMigrations } from "./prepare-database.ts";

await applyMigrations();
await applyCatalog();
