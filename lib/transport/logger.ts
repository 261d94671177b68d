import pino from "pino";
import { env } from "@/lib/env/env";

let made: pino.Logger | undefined;

/** JSON lines on standard output. Callers pass ids and names of errors, never what a person typed. */
export function logger(): pino.Logger {
  made ??= pino({
    level: env().LOG_LEVEL,
    base: null,
    redact: ["*.password", "*.email", "*.token", "*.cookie"],
  });
  return made;
}
