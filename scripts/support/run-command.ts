import { type ChildProcess, spawn } from "node:child_process";

export interface Ended {
  code: number;
  /** Everything that was written, in order; empty where it went straight to the terminal. */
  said: string;
}

interface CommandOptions {
  env?: Record<string, string>;
  /** `show` lets it write to the terminal, `keep` collects what it writes. */
  output: "show" | "keep";
}

const running = new Set<ChildProcess>();
let isStopped = false;

/**
 * For an order to stop: what runs is ended, what would run next is not begun, and each
 * `runCommand` comes back with a code that is not 0.
 */
export function stopCommands(): void {
  isStopped = true;
  for (const child of running) child.kill("SIGTERM");
}

/**
 * Runs a JavaScript command of a package under this Node, to its end.
 * @param args the command's file, then its arguments
 */
export function runCommand(args: string[], { env = {}, output }: CommandOptions): Promise<Ended> {
  if (isStopped) return Promise.resolve({ code: 1, said: "" });
  const child = spawn(process.execPath, args, {
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...env },
    stdio: output === "show" ? "inherit" : ["ignore", "pipe", "pipe"],
  });
  running.add(child);
  let said = "";
  const keep = (chunk: Buffer) => {
    said += chunk;
  };
  child.stdout?.on("data", keep);
  child.stderr?.on("data", keep);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      running.delete(child);
      resolve({ code: code ?? 1, said });
    });
  });
}
