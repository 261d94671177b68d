/** Where the app's database is: the embedded one, or the one that DATABASE_URL names. */
import path from "node:path";
import pg from "pg";
import { ensureDatabase, startPostgres } from "../support/postgres.ts";
import { dataFolder } from "../support/settings.ts";
import { StartFailure } from "../support/start-failure.ts";

export interface Database {
  url: string;
  /** Told at the terminal: where it is, without a password. */
  place: string;
  stop(): Promise<void>;
}

const OLDEST = 15;

const OR_EMBEDDED = "or unset DATABASE_URL to use the embedded database";

/** @throws StartFailure */
export async function openDatabase(): Promise<Database> {
  const given = process.env.DATABASE_URL;
  if (given) return givenDatabase(given);
  const server = await startPostgres(path.join(dataFolder(), "postgres"));
  try {
    await ensureDatabase(server, "starboard");
  } catch (error) {
    await server.stop();
    throw error;
  }
  return {
    url: server.url("starboard"),
    place: tellable(server.folder),
    stop: () => server.stop(),
  };
}

/** From here where it lies below, whole where it lies elsewhere. */
function tellable(folder: string): string {
  const fromHere = path.relative(".", folder);
  return fromHere.startsWith("..") ? folder : fromHere;
}

async function givenDatabase(url: string): Promise<Database> {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (!parsed || !/^postgres(ql)?:$/.test(parsed.protocol)) {
    throw new StartFailure(
      `DATABASE_URL is not the address of a Postgres: write it as postgresql://user:password@host:5432/name, ${OR_EMBEDDED}.`,
    );
  }
  const place = `${parsed.hostname}:${parsed.port || 5432}`;
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ version: string }>(
      "SELECT current_setting('server_version_num') AS version",
    );
    const major = Math.floor(Number(rows[0]?.version) / 10_000);
    if (major < OLDEST) {
      throw new StartFailure(
        `The database at ${place} is Postgres ${major}, and Starboard needs ${OLDEST} or newer: name a newer one, ${OR_EMBEDDED}.`,
      );
    }
  } catch (error) {
    throw error instanceof StartFailure ? error : explainConnection(error, place, parsed);
  } finally {
    await client.end().catch(() => undefined);
  }
  return { url, place, stop: async () => undefined };
}

function explainConnection(error: unknown, place: string, url: URL): StartFailure {
  const { code = "", message = "" } = error as NodeJS.ErrnoException;
  if (code === "28P01" || code === "28000" || /password must be a string/i.test(message)) {
    return new StartFailure(
      `The database at ${place} refuses the user or the password of DATABASE_URL: correct them, ${OR_EMBEDDED}.`,
    );
  }
  if (code === "3D000") {
    const name = url.pathname.slice(1);
    return new StartFailure(
      `The server at ${place} has no database "${name}": create it (createdb ${name}), correct DATABASE_URL, ${OR_EMBEDDED}.`,
    );
  }
  if (code === "ENOTFOUND" || code === "EAI_AGAIN") {
    return new StartFailure(
      `DATABASE_URL names the host ${url.hostname}, which is not known here: correct it, ${OR_EMBEDDED}.`,
    );
  }
  if (code === "ECONNREFUSED" || /timeout/i.test(message) || code === "ETIMEDOUT") {
    return new StartFailure(
      `No database answers at ${place}, which DATABASE_URL names: start it, correct DATABASE_URL, ${OR_EMBEDDED}.`,
    );
  }
  return new StartFailure(
    `The database at ${place} cannot be used (${message.trim() || code}): correct DATABASE_URL, ${OR_EMBEDDED}.`,
  );
}
