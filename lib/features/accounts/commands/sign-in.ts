import "server-only";
import type { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import type { AuthCall } from "@/lib/auth/next-auth-options";
import { signInWithPassword } from "@/lib/auth/sign-in";
import { db } from "@/lib/db/client";
import { ok, type Result, refuse } from "@/lib/shared/result";
import { safeNextPath } from "../rules/next-path";
import { PROBLEMS } from "../rules/problems";
import { tooMany } from "../rules/refusals";
import type { signInInput } from "../schema";

export interface Entered {
  /** The page to go to. */
  goTo: string;
  /** To be put on the answer. */
  setCookies: string[];
}

/** Signs in. A wrong password and an unknown address are answered alike, after the same work. */
export function signIn(
  actor: Actor,
  input: z.output<typeof signInInput>,
  call: AuthCall,
): Promise<Result<Entered, "wrong_credentials" | "too_many_requests">> {
  return enter(actor, input, call, safeNextPath(input.next));
}

/** Starts a session, and ends the one that this browser had. */
export async function enter(
  actor: Actor,
  credentials: { email: string; password: string },
  call: AuthCall,
  goTo: string,
): Promise<Result<Entered, "wrong_credentials" | "too_many_requests">> {
  const outcome = await signInWithPassword(credentials, call);
  if (outcome.kind === "too_many") return tooMany(outcome.retryAfter);
  if (outcome.kind === "wrong") return refuse("wrong_credentials", PROBLEMS.wrong_credentials);
  if (actor.kind === "person") {
    await db().session.deleteMany({ where: { id: actor.sessionId, accountId: actor.accountId } });
  }
  return ok({ goTo, setCookies: outcome.setCookies });
}
