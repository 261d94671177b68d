/** Runs the Next server as a process of its own: for `npm start`, the journeys and the benches. */
import { type ChildProcess, spawn } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { StartFailure } from "./start-failure.ts";

/** An uncapped server grew to 800 MB under mixed load; with this heap it stayed below 400. */
const HEAP = "--max-old-space-size=384";

/** After this long, requests in flight are no longer waited for. */
const GRACE_MS = 15_000;

export interface AppServer {
  origin: string;
  pid: number;
  /** Resolves when the process has ended, with its exit code. */
  ended: Promise<number | null>;
  /** Lets requests in flight finish, then ends the process. */
  stop(): Promise<void>;
}

interface AppOptions {
  port: number;
  /** `production` serves the build where it lies, `dev` compiles as pages are asked for. */
  mode: "production" | "dev";
  env: Record<string, string>;
  signal?: AbortSignal;
  /** Where its words and its errors go once it is ready; the terminal's own two streams where none is named. */
  output?: NodeJS.WritableStream;
}

/**
 * Starts the server and waits until it says that it is ready.
 * @throws StartFailure where it ends before that
 */
export async function startApp({
  port,
  mode,
  env,
  signal,
  output,
}: AppOptions): Promise<AppServer> {
  const command = mode === "dev" ? "dev" : "start";
  const flags = mode === "dev" ? [] : [HEAP];
  const child = spawn(
    process.execPath,
    [...flags, "node_modules/next/dist/bin/next", command, "--port", String(port)],
    {
      // A group of its own: a Ctrl-C at the terminal reaches us, and we say when the server stops.
      detached: true,
      stdio: ["ignore", "pipe", "pipe", "ipc"],
      env: {
        ...process.env,
        ...env,
        NODE_ENV: mode === "dev" ? "development" : "production",
        NEXT_TELEMETRY_DISABLED: "1",
      },
    },
  );
  const said = collectOutput(child);
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  let hasEnded = false;
  ended.then(() => {
    hasEnded = true;
  });
  const stop = async () => {
    if (hasEnded) return;
    child.kill("SIGTERM");
    const timer = setTimeout(() => child.kill("SIGKILL"), GRACE_MS);
    await ended;
    clearTimeout(timer);
  };
  const server = { origin: `http://localhost:${port}`, pid: child.pid ?? 0, ended, stop };
  while (!(await isReady(port))) {
    if (hasEnded) throw new StartFailure(explainEnd(said.text(), port));
    if (signal?.aborted) {
      await stop();
      signal.throwIfAborted();
    }
    await sleep(50);
  }
  said.passOn(output);
  return server;
}

async function isReady(port: number): Promise<boolean> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/api/health`);
    return response.ok;
  } catch {
    return false;
  }
}

/** What the server writes is kept until it is ready, and goes to the terminal from then on. */
function collectOutput(child: ChildProcess) {
  let text = "";
  const keep = (chunk: Buffer) => {
    text = (text + chunk).slice(-4000);
  };
  child.stdout?.on("data", keep);
  child.stderr?.on("data", keep);
  return {
    text: () => text,
    passOn: (output: NodeJS.WritableStream | undefined) => {
      child.stdout?.off("data", keep).pipe(output ?? process.stdout, { end: false });
      child.stderr?.off("data", keep).pipe(output ?? process.stderr, { end: false });
    },
  };
}

function explainEnd(said: string, port: number): string {
  if (said.includes("EADDRINUSE")) return portTaken(port);
  const lines = said.trim().split("\n").slice(-5).join("\n");
  return `The server ended before it was ready. Its last words:\n${lines}`;
}

export function portTaken(port: number): string {
  const other = port === 65_535 ? 3000 : port + 1;
  return `Port ${port} is taken by another program: stop that program, or choose another port with PORT=${other} npm start.`;
}
