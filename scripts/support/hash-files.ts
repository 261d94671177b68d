import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

/**
 * One hash over files and whole folders, by name and content.
 * @param sources paths from the project's root; what does not exist counts as absent
 * @param leaveOut tells which files do not count
 */
export function hashFiles(
  sources: string[],
  leaveOut: (file: string) => boolean = () => false,
): string {
  const hash = createHash("sha256");
  for (const file of sources.flatMap(filesOf)) {
    if (leaveOut(file)) continue;
    hash.update(file).update("\0").update(readFileSync(file)).update("\0");
  }
  return hash.digest("hex").slice(0, 16);
}

function filesOf(source: string): string[] {
  if (!existsSync(source)) return [];
  if (!statSync(source).isDirectory()) return [source];
  return readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}
