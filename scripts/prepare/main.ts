/** Migrations and catalog over DATABASE_URL, and nothing else: for test databases and for containers. */
import { applyMigrations } from "./prepare-database.ts";

await applyMigrations();
