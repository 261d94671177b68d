/**
 * `npm run --silent analyse`: reads answers from the standard input, one JSON object a line
 * (`{"id", "question"?, "answer", "probes"?, "headlineFirst"?}`), and writes what is seen in each, one line for one line.
 * A line that cannot be read gives `{"id", "error"}`, and the whole ends with 1.
 */
import { once } from "node:events";
import { createInterface } from "node:readline";
import { analyseLine } from "../lib/features/practice/rules/analyse-line.ts";

// A reader that has seen enough closes the pipe: that is no failure of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  process.exit(error.code === "EPIPE" ? 0 : 1);
});

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  if (line.trim() === "") continue;
  const { output, isBad } = analyseLine(line);
  if (isBad) process.exitCode = 1;
  // Wait for a slow reader, so that a long input is never held in memory.
  if (!process.stdout.write(`${JSON.stringify(output)}\n`)) await once(process.stdout, "drain");
}
