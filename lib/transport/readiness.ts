/**
 * Whether this instance should be sent requests. Told to stop, it first says "not ready" for a while and goes on
 * answering; only then it stops listening, so that a load balancer has gone elsewhere before the door closes.
 */
import "server-only";
import { pool } from "@/lib/db/pool";
import { env } from "@/lib/env/env";

/** What asks may wait 2.5 s at most; the rest is for the way there and back. */
const ANSWER_WITHIN_MS = 2000;

declare global {
  var starboardIsStopping: boolean | undefined;
}

/**
 * Puts the time of saying no before Next's own reaction to the signal, which is to stop listening, finish what is in
 * flight and exit. Called once, from instrumentation.ts, when Next has already set up that reaction.
 */
export function sayNoBeforeStopping(): void {
  const signal = "SIGTERM";
  // Read now: a server whose environment is wrong should not come up at all.
  const drainMs = env().DRAIN_MS;
  const closers = process.listeners(signal);
  process.removeAllListeners(signal);
  process.on(signal, () => {
    if (globalThis.starboardIsStopping) return;
    globalThis.starboardIsStopping = true;
    setTimeout(() => {
      if (closers.length === 0) process.exit(0);
      for (const close of closers) close(signal);
    }, drainMs);
  });
  // Whoever started us and would have stopped us is gone.
  if (process.connected) process.once("disconnect", () => process.kill(process.pid, signal));
}

export type Readiness = "ready" | "stopping" | "database-away";

export async function readiness(): Promise<Readiness> {
  if (globalThis.starboardIsStopping) return "stopping";
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), ANSWER_WITHIN_MS);
  });
  const answer = pool()
    .query("SELECT 1")
    .then(
      () => true,
      () => false,
    );
  const isThere = await Promise.race([answer, silence]);
  clearTimeout(timer);
  return isThere ? "ready" : "database-away";
}
