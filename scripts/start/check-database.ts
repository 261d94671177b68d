/** Whether the database that DATABASE_URL names can be used; where it cannot, why, in one sentence. */
import pg from "pg";
import { StartFailure } from "../support/start-failure.ts";

const OLDEST = 15;

/**
 * @param url DATABASE_URL as it was given
 * @param otherwise closes each sentence: what else one may do
 * @returns the server's place, without a password
 * @throws StartFailure where it cannot be used
 */
export async function checkDatabase(url: string, otherwise: string): Promise<string> {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (!parsed || !/^postgres(ql)?:$/.test(parsed.protocol)) {
    throw new StartFailure(
      `DATABASE_URL is not the address of a Postgres: write it as postgresql://user:password@host:5432/name, ${otherwise}.`,
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
        `The database at ${place} is Postgres ${major}, and Starboard needs ${OLDEST} or newer: name a newer one, ${otherwise}.`,
      );
    }
  } catch (error) {
    throw error instanceof StartFailure
      ? error
      : explainConnection(error, place, parsed, otherwise);
  } finally {
    await client.end().catch(() => undefined);
  }
  return place;
}

function explainConnection(
  error: unknown,
  place: string,
  url: URL,
  otherwise: string,
): StartFailure {
  const { code = "", message = "" } = error as NodeJS.ErrnoException;
  if (code === "28P01" || code === "28000" || /password must be a string/i.test(message)) {
    return new StartFailure(
      `The database at ${place} refuses the user or the password of DATABASE_URL: correct them, ${otherwise}.`,
    );
  }
  if (code === "3D000") {
    const name = url.pathname.slice(1);
    return new StartFailure(
      `The server at ${place} has no database "${name}": create it (createdb ${name}), correct DATABASE_URL, ${otherwise}.`,
    );
  }
  if (code === "ENOTFOUND" || code === "EAI_AGAIN") {
    return new StartFailure(
      `DATABASE_URL names the host ${url.hostname}, which is not known here: correct it, ${otherwise}.`,
    );
  }
  if (code === "ECONNREFUSED" || /timeout/i.test(message) || code === "ETIMEDOUT") {
    return new StartFailure(
      `No database answers at ${place}, which DATABASE_URL names: start it, correct DATABASE_URL, ${otherwise}.`,
    );
  }
  return new StartFailure(
    `The database at ${place} cannot be used (${message.trim() || code}): correct DATABASE_URL, ${otherwise}.`,
  );
}
