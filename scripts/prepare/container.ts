/**
 * What a container does before it serves: migrations, catalog and the administrator's link. `npm run build` bundles this
 * file into the standalone copy, so that the image needs none of the packages that only development needs.
 */
import { checkDatabase } from "../start/check-database.ts";
import { explainFailure } from "../support/explain-failure.ts";
import { step } from "../support/steps.ts";
import { makeAdministratorLink } from "./administrator-link.ts";
import { applyCatalog, applyMigrations } from "./prepare-database.ts";

try {
  const root = import.meta.dirname;
  const url = process.env.DATABASE_URL ?? "";
  await step(
    "Database",
    () => checkDatabase(url, "and start again"),
    (place) => place,
  );
  await step(
    "Migrations",
    () => applyMigrations(root),
    (applied) => (applied.length === 0 ? "none to apply" : `${applied.length} applied`),
  );
  await step(
    "Catalog",
    () => applyCatalog(root),
    (told) => told,
  );
  const origin = process.env.PUBLIC_URL || `http://localhost:${process.env.PORT || 3000}`;
  const link = await makeAdministratorLink(origin);
  if (link) console.log(`To become the administrator, open this link once:\n${link}`);
} catch (error) {
  console.error(explainFailure(error));
  process.exit(1);
}
