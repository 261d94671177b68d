import { StartFailure } from "./start-failure.ts";

/** One sentence for the person at the terminal: what happened and what to do. Never a stack. */
export function explainFailure(error: unknown): string {
  if (error instanceof StartFailure) return error.message;
  const { code, path: place, message } = error as NodeJS.ErrnoException;
  // 53100 is Postgres's own word for it.
  if (code === "ENOSPC" || code === "53100" || /no space left on device/i.test(message ?? "")) {
    return `The disk is full${place ? ` (${place} could not be written)` : ""}: free some space and start again; nothing was lost.`;
  }
  if (code === "EACCES" || code === "EPERM" || code === "EROFS") {
    return `${place ?? "A folder"} may not be written: give your user access to it, or name another folder by STARBOARD_DATA.`;
  }
  return `Starboard could not start: ${(message || String(error)).trim()}`;
}
