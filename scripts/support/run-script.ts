import { spawn } from "node:child_process";

/** How a TypeScript file of ours is run: with "server-only" as empty as it is inside the server. */
export const SCRIPT_FLAGS = ["--conditions=react-server", "--import", "tsx", "--no-deprecation"];

/**
 * Runs a TypeScript file of ours to its end.
 * @throws Error with what it wrote to stderr where it does not end with 0
 */
export async function runScript(
  file: string,
  args: string[] = [],
  env: Record<string, string> = {},
): Promise<string> {
  const child = spawn(process.execPath, [...SCRIPT_FLAGS, file, ...args], {
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let out = "";
  let complaints = "";
  child.stdout.on("data", (chunk) => {
    out += chunk;
  });
  child.stderr.on("data", (chunk) => {
    complaints += chunk;
  });
  const code = await new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  if (code !== 0) throw new Error(`${file} failed: ${complaints.trim()}`);
  return out;
}
