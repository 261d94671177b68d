/**
 * Real Postgres for tests: one cluster without fsync, one migrated template database with the catalog in it, and a
 * clone of the template for whoever asks. A clone takes some tens of milliseconds.
 */
import path from "node:path";
import pg from "pg";
import { hashFiles } from "@/scripts/support/hash-files";
import { type RunningPostgres, startPostgres } from "@/scripts/support/postgres";
import { isAlive } from "@/scripts/support/processes";
import { runScript } from "@/scripts/support/run-script";

/** Signs nothing that anybody could use. */
export const TEST_SECRET = "only-for-tests-only-for-tests-only-for-tests";

/** Any number that nothing else in the test cluster's own database locks. */
const TEMPLATE_LOCK = 7_214_002;

/** What a template's content depends on. */
const TEMPLATE_SOURCES = [
  "prisma/migrations",
  "prisma/seed/catalog",
  "prisma/seed/reference-answers",
  "lib/features/catalog",
  "lib/db/migrate.ts",
  "lib/features/review/commands/load-reference-answers.ts",
  "scripts/prepare",
];

export interface TestCluster {
  /** The cluster's own database, for making and dropping others. */
  adminUrl: string;
  /** The name of the database to clone. */
  template: string;
}

/** Starts the test cluster, or joins the one that another run has started. */
export async function startTestCluster(): Promise<TestCluster & { server: RunningPostgres }> {
  const server = await startPostgres(clusterFolder(), {
    fsync: "off",
    synchronous_commit: "off",
    full_page_writes: "off",
  });
  const adminUrl = server.url("postgres");
  await asAdmin(adminUrl, dropLeftovers);
  const template = await asAdmin(adminUrl, (client) => ensureTemplate(client, server));
  return { server, adminUrl, template };
}

/** Stops a cluster that a run left behind which was ended before it could stop it; not while another run uses it. */
export async function stopTestCluster(): Promise<void> {
  const server = await startPostgres(clusterFolder());
  await server.stop();
}

function clusterFolder(): string {
  return path.join(process.env.STARBOARD_DATA || ".data", "test-postgres");
}

/**
 * A database of one's own, cloned from the template.
 * @param label told in the name, for whoever looks at the cluster
 * @returns its connection string
 */
export async function cloneDatabase(cluster: TestCluster, label: string): Promise<string> {
  const name = `run_${process.pid}_${label}`;
  await asAdmin(cluster.adminUrl, async (client) => {
    await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${cluster.template} STRATEGY FILE_COPY`);
  });
  return withDatabase(cluster.adminUrl, name);
}

/** An empty database of one's own, without migrations. */
export async function emptyDatabase(cluster: TestCluster, label: string): Promise<string> {
  return cloneDatabase({ ...cluster, template: "template0" }, label);
}

export async function dropDatabase(cluster: TestCluster, url: string): Promise<void> {
  const name = new URL(url).pathname.slice(1);
  await asAdmin(cluster.adminUrl, (client) =>
    client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  );
}

function withDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}

async function asAdmin<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Databases of runs that were killed before they could clean up. */
async function dropLeftovers(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ datname: string }>(
    "SELECT datname FROM pg_database WHERE datname LIKE 'run\\_%'",
  );
  for (const { datname } of rows) {
    if (!isAlive(Number(datname.split("_")[1]))) {
      await client.query(`DROP DATABASE IF EXISTS ${datname} WITH (FORCE)`);
    }
  }
}

/** Builds the template where there is none for the present sources, and forgets all but the newest few. */
async function ensureTemplate(client: pg.Client, server: RunningPostgres): Promise<string> {
  const name = `template_${hashFiles(TEMPLATE_SOURCES)}`;
  await client.query("SELECT pg_advisory_lock($1)", [TEMPLATE_LOCK]);
  const { rows } = await client.query<{ datname: string }>(
    "SELECT datname FROM pg_database WHERE datname LIKE 'template\\_%' ORDER BY oid DESC",
  );
  if (!rows.some((row) => row.datname === name)) {
    // Renamed when it is whole: a build that was cut short is never taken for a template.
    await client.query("DROP DATABASE IF EXISTS unfinished WITH (FORCE)");
    await client.query("CREATE DATABASE unfinished");
    await runScript("scripts/prepare/main.ts", [], {
      DATABASE_URL: server.url("unfinished"),
      AUTH_SECRET: TEST_SECRET,
    });
    await client.query(`ALTER DATABASE unfinished RENAME TO ${name}`);
    for (const { datname } of rows.slice(2))
      await client.query(`DROP DATABASE IF EXISTS ${datname}`);
  }
  await client.query("SELECT pg_advisory_unlock($1)", [TEMPLATE_LOCK]);
  return name;
}
