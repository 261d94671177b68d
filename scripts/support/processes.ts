/** Which processes live, and which of them use a folder together. */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

export function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/**
 * When the process began, in the kernel's ticks: a number that is given out again after a restart is then not taken
 * for the process that had it before. Empty where the system has no /proc.
 */
function beginOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
  } catch {
    return "";
  }
}

/** The processes that use `folder`, each a file named by its id; those that have ended are forgotten. */
export function usersOf(folder: string): number[] {
  const users = path.join(folder, "users");
  mkdirSync(users, { recursive: true });
  return readdirSync(users)
    .map(Number)
    .filter((pid) => {
      const file = path.join(users, String(pid));
      if (isAlive(pid) && readFileSync(file, "utf8") === beginOf(pid)) return true;
      rmSync(file, { force: true });
      return false;
    });
}

export function addUser(folder: string, pid = process.pid): void {
  usersOf(folder);
  writeFileSync(path.join(folder, "users", String(pid)), beginOf(pid));
}

export function removeUser(folder: string): void {
  rmSync(path.join(folder, "users", String(process.pid)), { force: true });
}

/** Runs `work` while no other process does so for this folder. A lock whose holder has died is taken over. */
export async function withFolderLock<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const lock = path.join(folder, "lock");
  const holder = path.join(lock, "pid");
  for (let tries = 0; ; tries++) {
    try {
      mkdirSync(lock);
      writeFileSync(holder, String(process.pid));
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
      // The holder's id is written a moment after the folder is made; only a lasting absence means that it died.
      const pid = readHolder(holder);
      if (pid === undefined ? tries % 20 === 19 : !isAlive(pid)) {
        takeAway(lock, pid);
      } else {
        await sleep(50);
      }
    }
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

/** Of several that find the same dead holder, one takes its lock away; a lock that is somebody's by now is put back. */
function takeAway(lock: string, dead: number | undefined): void {
  const aside = `${lock}-${process.pid}`;
  try {
    renameSync(lock, aside);
    if (readHolder(path.join(aside, "pid")) === dead) rmSync(aside, { recursive: true });
    else renameSync(aside, lock);
  } catch {
    // Another one was faster.
  }
}

function readHolder(file: string): number | undefined {
  try {
    return Number(readFileSync(file, "utf8")) || undefined;
  } catch {
    return undefined;
  }
}
