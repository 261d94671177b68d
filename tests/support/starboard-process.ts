/** `npm start` as a person runs it: a real process, over a data folder and a port of its own. */
import { type ChildProcess, spawn } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";

export interface StarboardProcess {
  child: ChildProcess;
  /** Everything that it has written so far. */
  said(): string;
  /** Resolves when it has ended, with its exit code. */
  ended: Promise<number | null>;
  /** Resolves when it has printed its address, with that address; rejects when it ends before. */
  address(): Promise<string>;
}

const running = new Set<StarboardProcess>();

/** What a test's own process has, and a person's terminal does not. */
const NOT_INHERITED =
  /^(DATABASE_URL|AUTH_SECRET|PUBLIC_URL|SMTP_URL|NODE_ENV|LOG_LEVEL|TZ|VITEST.*)$/;

/** @param env further environment, such as STARBOARD_DATA and PORT */
export function runStart(env: Record<string, string>): StarboardProcess {
  const inherited = Object.entries(process.env).filter(([name]) => !NOT_INHERITED.test(name));
  const child = spawn("npm", ["--silent", "start"], {
    // A group of its own, as a terminal gives it: a Ctrl-C reaches all of it at once.
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...Object.fromEntries(inherited), ...env } as NodeJS.ProcessEnv,
  });
  let text = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk) => {
      text += chunk;
    });
  }
  let hasEnded = false;
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      hasEnded = true;
      resolve(code);
    });
  });
  const run: StarboardProcess = {
    child,
    ended,
    said: () => text,
    address: async () => {
      for (;;) {
        const found = text.match(/^http:\/\/localhost:\d+$/m);
        if (found) return found[0];
        if (hasEnded) throw new Error(`It ended before it was ready:\n${text}`);
        await sleep(50);
      }
    },
  };
  running.add(run);
  ended.finally(() => running.delete(run));
  return run;
}

/** For the end of a test that failed half-way: nothing stays behind. */
export async function stopAll(): Promise<void> {
  for (const run of running) {
    signalGroup(run, "SIGTERM");
    await run.ended;
  }
}

/** Ctrl-C or worse: the signal reaches every process that the terminal knows. */
export function signalGroup({ child }: StarboardProcess, signal: NodeJS.Signals): void {
  if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, signal);
}
