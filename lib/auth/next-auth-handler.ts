import "server-only";
import type { NextApiRequest, NextApiResponse } from "next";
import NextAuthModule from "next-auth";
import { type AuthCall, authOptions } from "./next-auth-options";
import { SIGNED_IN_COOKIE, sessionCookieNames } from "./session-cookie";
import { SESSION_SECONDS } from "./sessions";

/** CommonJS: bundlers unwrap the default export, Node itself does not. */
const NextAuth =
  (NextAuthModule as unknown as { default?: typeof NextAuthModule }).default ?? NextAuthModule;

export interface AuthRequest {
  method: "GET" | "POST";
  /** The path below /api/auth, such as ["callback", "credentials"]. */
  path: string[];
  body: Record<string, unknown>;
  cookies: Record<string, string>;
}

export interface AuthAnswer {
  status: number;
  headers: Record<string, string>;
  /** Values of Set-Cookie. */
  setCookies: string[];
  /** A path of ours. */
  redirect: string | undefined;
  body: unknown;
}

/** Its other cookies say where to go next, which we decide ourselves; a malformed one would make it answer 500. */
const COOKIES_TAKEN = new Set<string>([
  ...sessionCookieNames,
  "next-auth.csrf-token",
  "__Host-next-auth.csrf-token",
]);

/**
 * Lets next-auth answer, in this process, through the signature that it has for the pages router: plain objects in and
 * out, so that it works the same inside Next, in our own sign-in route, and in a test.
 * @throws what a callback of ours threw (the database being away, say)
 */
export async function askNextAuth(request: AuthRequest, call: AuthCall): Promise<AuthAnswer> {
  const answer: AuthAnswer = {
    status: 200,
    headers: {},
    setCookies: [],
    redirect: undefined,
    body: undefined,
  };
  const response = {
    status(code: number) {
      answer.status = code;
      return response;
    },
    getHeader: (name: string) => (name === "Set-Cookie" ? answer.setCookies : answer.headers[name]),
    setHeader(name: string, value: string | string[]) {
      if (name === "Set-Cookie") answer.setCookies = [value].flat();
      else if (name === "Location") answer.redirect = pathOf(String(value));
      else answer.headers[name.toLowerCase()] = String(value);
      return response;
    },
    json(body: { url: string }) {
      answer.body = { url: pathOf(body.url) };
    },
    send(body: unknown) {
      answer.body = body;
    },
    end: () => undefined,
  };
  const cookies = Object.fromEntries(
    Object.entries(request.cookies).filter(([name]) => COOKIES_TAKEN.has(name)),
  );
  await NextAuth(
    {
      method: request.method,
      query: { nextauth: request.path },
      body: request.body,
      cookies,
      headers: {},
    } as unknown as NextApiRequest,
    response as unknown as NextApiResponse,
    authOptions(call),
  );
  if (call.thrown !== undefined) throw call.thrown;
  answer.setCookies = answer.setCookies.filter((cookie) =>
    COOKIES_TAKEN.has(cookie.slice(0, cookie.indexOf("="))),
  );
  const session = answer.setCookies.findLast(isSessionCookie);
  if (session) answer.setCookies.push(signedInCookie(hasValue(session), call.secure));
  return answer;
}

/** next-auth takes its own address from the environment; a path is right behind any proxy. */
function pathOf(location: string): string {
  const { pathname, search } = new URL(location, "http://localhost");
  return pathname + search;
}

export function isSessionCookie(setCookie: string): boolean {
  return sessionCookieNames.some((name) => setCookie.startsWith(`${name}=`));
}

export function hasValue(setCookie: string): boolean {
  return !setCookie.split(";")[0]?.endsWith("=");
}

export function signedInCookie(isSignedIn: boolean, secure: boolean): string {
  const [value, age] = isSignedIn ? ["1", SESSION_SECONDS] : ["", 0];
  return `${SIGNED_IN_COOKIE}=${value}; Path=/; Max-Age=${age}; SameSite=Lax${secure ? "; Secure" : ""}`;
}
