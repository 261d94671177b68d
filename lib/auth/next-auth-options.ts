import "server-only";
import type { AuthOptions } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import { env } from "@/lib/env/env";
import { normaliseAddress } from "@/lib/shared/email-address";
import { actorOfToken } from "./current-actor";
import { accountOfCredentials } from "./passwords";
import { takeGuess } from "./rate-limits";
import { endSessionOfToken, SESSION_SECONDS, startSession } from "./sessions";

/** What one request brings, and what came of it: next-auth itself answers with a redirect and no more. */
export interface AuthCall {
  /** Whether the browser speaks https with us; then the cookies are `Secure`. */
  secure: boolean;
  userAgent: string;
  client: string | undefined;
  /** Seconds to wait, where the guesses are used up. */
  retryAfter?: number;
  /** What was thrown inside a callback that next-auth would turn into a redirect. */
  thrown?: unknown;
}

const EMAIL_MAX = 254;
const PASSWORD_MAX = 200;

/**
 * next-auth with passwords and sessions that can be ended. Passwords make it use "JWT" sessions; its encode and decode are
 * replaced, so that the cookie holds an opaque random token whose SHA-256 is a row of table sessions.
 */
export function authOptions(call: AuthCall): AuthOptions {
  const { AUTH_SECRET: secret } = env();
  return {
    secret,
    useSecureCookies: call.secure,
    pages: { signIn: "/sign-in", signOut: "/settings", error: "/sign-in" },
    session: { strategy: "jwt", maxAge: SESSION_SECONDS },
    // Its messages hold addresses of ours and stacks; what matters is thrown on, and logged where all errors are.
    logger: { error: () => undefined, warn: () => undefined, debug: () => undefined },
    providers: [
      CredentialsProvider({
        credentials: { email: {}, password: {} },
        authorize: (given) => keepThrown(call, () => authorize(call, given)),
      }),
    ],
    jwt: {
      encode: async ({ token }) => {
        if (typeof token?.sessionToken === "string") return token.sessionToken;
        if (!token?.sub) throw new Error("next-auth asked for a session of nobody");
        return startSession(token.sub, call.userAgent);
      },
      decode: async ({ token }) => {
        const actor = await keepThrown(call, () => actorOfToken(token));
        if (actor.kind !== "person" || !token) return null;
        return { sub: actor.accountId, name: actor.name, email: actor.email, sessionToken: token };
      },
    },
    callbacks: {
      // Whatever is asked for, it goes nowhere but to a page of ours.
      redirect: ({ url }) => (url.startsWith("/") && !url.startsWith("//") ? url : "/"),
    },
    events: {
      signOut: ({ token }) =>
        keepThrown(call, async () => {
          if (typeof token?.sessionToken === "string") await endSessionOfToken(token.sessionToken);
        }),
    },
  };
}

async function authorize(
  call: AuthCall,
  given: Record<"email" | "password", string> | undefined,
): Promise<{ id: string } | null> {
  const { email: typed, password } = given ?? {};
  if (typeof typed !== "string" || typeof password !== "string") return null;
  if (typed.length > EMAIL_MAX || password.length > PASSWORD_MAX || typed.includes("\0"))
    return null;
  const email = normaliseAddress(typed);
  const guess = await takeGuess(email, call.client);
  if (!guess.allowed) {
    call.retryAfter = guess.retryAfter;
    return null;
  }
  const account = await accountOfCredentials(email, password);
  if (!account) return null;
  await guess.giveBack();
  return account;
}

/** next-auth swallows what its callbacks throw; a database that is away must be told as that. */
async function keepThrown<T>(call: AuthCall, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (thrown) {
    call.thrown = thrown;
    throw thrown;
  }
}
