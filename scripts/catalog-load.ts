/** `npm run catalog:load` loads the catalog's data files into the database at DATABASE_URL. */
import { CatalogError, loadCatalog } from "../lib/features/catalog/commands/load-catalog.ts";

const folder = process.argv[2] ?? "prisma/seed/catalog";
const url = process.env.DATABASE_URL;
if (!url) {
  console.error("Set DATABASE_URL to the database that the catalog is to be loaded into.");
  process.exit(2);
}
try {
  const started = performance.now();
  const { changed, roles, questions, added, updated, retired } = await loadCatalog(folder, url);
  const took = `${Math.round(performance.now() - started)} ms`;
  const what = changed ? `${added} added, ${updated} updated, ${retired} retired` : "unchanged";
  console.log(`Catalog: ${roles} roles, ${questions} questions; ${what} (${took}).`);
} catch (error) {
  if (!(error instanceof CatalogError)) throw error;
  console.error(error.message);
  process.exit(1);
}
