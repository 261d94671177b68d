/** Where the app's database is: the embedded one, or the one that DATABASE_URL names. */
import path from "node:path";
import { ensureDatabase, startPostgres } from "../support/postgres.ts";
import { dataFolder } from "../support/settings.ts";
import { checkDatabase } from "./check-database.ts";

export interface Database {
  url: string;
  /** Told at the terminal: where it is, without a password. */
  place: string;
  stop(): Promise<void>;
}

/** @throws StartFailure */
export async function openDatabase(): Promise<Database> {
  const given = process.env.DATABASE_URL;
  if (given) {
    const place = await checkDatabase(given, "or unset DATABASE_URL to use the embedded database");
    return { url: given, place, stop: async () => undefined };
  }
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
