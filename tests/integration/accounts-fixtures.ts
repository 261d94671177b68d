/** People who sign in for real, for the tests of accounts. */
import { randomUUID } from "node:crypto";
import pg from "pg";
import type { Person } from "@/lib/auth/actor";
import { actorOfToken, NOBODY } from "@/lib/auth/current-actor";
import type { AuthCall } from "@/lib/auth/next-auth-options";
import { signIn } from "@/lib/features/accounts/commands/sign-in";
import { signUp } from "@/lib/features/accounts/commands/sign-up";

export const PASSWORD = "three wet oilskins";
export const FIREFOX = "Mozilla/5.0 (Windows NT 10.0; rv:140.0) Gecko/20100101 Firefox/140.0";

export function call(more: Partial<AuthCall> = {}): AuthCall {
  return { secure: false, userAgent: FIREFOX, client: undefined, ...more };
}

export function newAddress(): string {
  return `${randomUUID()}@example.org`;
}

/** The session's token among Set-Cookie values. */
export function tokenOf(setCookies: string[]): string {
  const cookie = setCookies.find((value) => value.startsWith("next-auth.session-token="));
  const token = cookie?.split(";")[0]?.split("=")[1];
  if (!token) throw new Error(`No session among ${JSON.stringify(setCookies)}`);
  return token;
}

export async function personOf(token: string): Promise<Person> {
  const actor = await actorOfToken(token);
  if (actor.kind !== "person") throw new Error("Nobody is signed in by this token");
  return actor;
}

export async function signedUp(
  more: { email?: string; name?: string; userAgent?: string } = {},
): Promise<{ person: Person; token: string; email: string }> {
  const email = more.email ?? newAddress();
  const input = { name: more.name ?? "Mira Holt", email, password: PASSWORD };
  const outcome = await signUp(NOBODY, input, call({ userAgent: more.userAgent ?? FIREFOX }));
  if (!outcome.ok) throw new Error(outcome.message);
  const token = tokenOf(outcome.value.setCookies);
  return { person: await personOf(token), token, email };
}

/** @returns the reason of a refusal, or "in" */
export async function trySignIn(
  email: string,
  password: string,
  more: Partial<AuthCall> = {},
): Promise<string> {
  const outcome = await signIn(NOBODY, { email, password }, call(more));
  return outcome.ok ? "in" : outcome.reason;
}

export async function signedInAgain(email: string, password = PASSWORD): Promise<string> {
  const outcome = await signIn(NOBODY, { email, password }, call());
  if (!outcome.ok) throw new Error(outcome.message);
  return tokenOf(outcome.value.setCookies);
}

/** What is sent to Postgres while `work` runs, without its values. */
export async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const sent: string[] = [];
  const query = pg.Client.prototype.query;
  pg.Client.prototype.query = function record(this: pg.Client, ...args: unknown[]) {
    const [first] = args;
    sent.push(typeof first === "string" ? first : (first as { text: string }).text);
    return Reflect.apply(query, this, args);
  } as typeof query;
  try {
    await work();
  } finally {
    pg.Client.prototype.query = query;
  }
  return sent;
}
