import { chmodSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** A folder of one's own that a database's user can reach too, unlike what mkdtemp makes. */
export function temporaryFolder(label: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), `starboard-${label}-`));
  chmodSync(folder, 0o755);
  return folder;
}
