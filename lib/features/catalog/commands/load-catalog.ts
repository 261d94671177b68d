import { createHash } from "node:crypto";
import pg from "pg";
import { catalogRows } from "../rules/catalog-rows";
import { checkReferences } from "../rules/check-references";
import { describeFinding, type Finding } from "../rules/findings";
import { type CatalogText, parseCatalog } from "../rules/parse-catalog";
import { CATALOG_LOCK } from "../writes/catalog-lock";
import { readCatalogTexts } from "./read-catalog-texts";
import { type WrittenQuestions, writeCatalog } from "./write-catalog";

/** Part of the hash: raise it when the loader writes the same files differently. */
const FORMAT = 4;

/** Counts are of questions that are offered (`questions`) and of what this load did to them. */
export interface CatalogLoaded extends WrittenQuestions {
  changed: boolean;
  roles: number;
  questions: number;
}

/** The files cannot be loaded; nothing was written. */
export class CatalogError extends Error {
  readonly findings: Finding[];

  constructor(findings: Finding[]) {
    const more = findings.length > 20 ? `\n… and ${findings.length - 20} more` : "";
    super(
      `The catalog's files have ${findings.length} fault(s); nothing was loaded.\n${findings.slice(0, 20).map(describeFinding).join("\n")}${more}`,
    );
    this.name = "CatalogError";
    this.findings = findings;
  }
}

/**
 * Makes the database say what the files say: all of it or nothing, and only what differs. Unchanged files cost one read.
 * It stands beside Prisma, on a connection of its own, as the first start runs it before there is a server.
 * @param folder the data files, prisma/seed/catalog
 * @param connectionString a direct connection, not one through a transaction pooler
 * @throws CatalogError when a file does not fit the schema or names what is not there
 */
export async function loadCatalog(
  folder: string,
  connectionString: string,
): Promise<CatalogLoaded> {
  const texts = readCatalogTexts(folder);
  const hash = hashOf(texts);
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 5000 });
  await client.connect();
  try {
    const before = await lastLoad(client);
    if (before.hash === hash) return unchanged(before);
    const { catalog, findings } = parseCatalog(texts);
    const faults = [...findings, ...checkReferences(catalog)];
    if (findings.length > 0) throw new CatalogError(findings);
    if (faults.length > 0) throw new CatalogError(faults);

    await client.query("BEGIN");
    await client.query("SELECT pg_advisory_xact_lock($1)", [CATALOG_LOCK]);
    // Another instance may have loaded the same files while this one waited.
    const now = await lastLoad(client);
    if (now.hash === hash) {
      await client.query("COMMIT");
      return unchanged(now);
    }
    const written = await writeCatalog(client, catalog, catalogRows(catalog, sha256));
    await client.query(
      `INSERT INTO catalog_loads (id, hash) VALUES (1, $1)
       ON CONFLICT (id) DO UPDATE SET hash = EXCLUDED.hash, loaded_at = now()`,
      [hash],
    );
    await client.query("COMMIT");
    const { roles, questions } = await lastLoad(client);
    return { changed: true, roles, questions, ...written };
  } finally {
    // Ending the connection also takes back what was not committed.
    await client.end();
  }
}

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

function hashOf(texts: CatalogText[]): string {
  return sha256(JSON.stringify([FORMAT, texts]));
}

interface LastLoad {
  hash: string | null;
  roles: number;
  questions: number;
}

async function lastLoad(client: pg.ClientBase): Promise<LastLoad> {
  const { rows } = await client.query<LastLoad>(
    `SELECT (SELECT hash FROM catalog_loads) AS hash, (SELECT count(*)::int FROM roles) AS roles,
       (SELECT count(*)::int FROM questions WHERE retired_at IS NULL AND owner_id IS NULL) AS questions`,
  );
  return rows[0] ?? { hash: null, roles: 0, questions: 0 };
}

function unchanged({ roles, questions }: LastLoad): CatalogLoaded {
  return { changed: false, roles, questions, added: 0, updated: 0, retired: 0 };
}
