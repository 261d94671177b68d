/** The system user that a server of ours runs as, and what it can reach. */
import { execFileSync } from "node:child_process";
import { statSync } from "node:fs";
import path from "node:path";

/** Undefined: the user who started us. */
export type Ids = { uid: number; gid: number } | undefined;

/** Postgres refuses to run as root: then, and only then, it runs as the system's postgres user. */
export function postgresUser(): Ids {
  if (process.getuid?.() !== 0) return undefined;
  const id = (flag: string) => Number(execFileSync("id", [flag, "postgres"], { stdio: "pipe" }));
  try {
    return { uid: id("-u"), gid: id("-g") };
  } catch {
    execFileSync("useradd", ["--system", "--user-group", "--no-create-home", "postgres"]);
    return { uid: id("-u"), gid: id("-g") };
  }
}

/** Whether every folder above `target` lets `ids` through. */
export function canReach(target: string, ids: Ids): boolean {
  if (!ids) return true;
  for (let at = path.dirname(target); ; at = path.dirname(at)) {
    const { mode, uid, gid } = statSync(at);
    const bit = uid === ids.uid ? 0o100 : gid === ids.gid ? 0o010 : 0o001;
    if ((mode & bit) === 0) return false;
    if (at === path.dirname(at)) return true;
  }
}
