import { closePools } from "@/lib/db/pool";
import { ensureAdministratorLink } from "@/lib/features/accounts/commands/administrator";

/**
 * The one-time link that makes the first administrator; undefined once there is one.
 * @param origin such as http://localhost:3000
 */
export async function makeAdministratorLink(origin: string): Promise<string | undefined> {
  try {
    return await ensureAdministratorLink(origin);
  } finally {
    // The scripts' own connections; the server has its own.
    await globalThis.starboardPrisma?.$disconnect();
    await closePools();
  }
}
