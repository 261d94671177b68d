import "server-only";
import { clientAddress } from "./client-address";
import {
  type AuthAnswer,
  askNextAuth,
  hasValue,
  isSessionCookie,
  signedInCookie,
} from "./next-auth-handler";
import type { AuthCall } from "./next-auth-options";
import { sessionCookieNames } from "./session-cookie";

/** @param origin where the browser reaches us, such as https://starboard.example */
export function authCall(headers: Headers, origin: string): AuthCall {
  return {
    secure: origin.startsWith("https:"),
    userAgent: headers.get("user-agent") ?? "",
    client: clientAddress(headers),
  };
}

export type SignInOutcome =
  | { kind: "signed_in"; setCookies: string[] }
  | { kind: "wrong" }
  | { kind: "too_many"; retryAfter: number };

/** Signs in through next-auth's own credentials callback, so that this and /api/auth cannot come to differ. */
export async function signInWithPassword(
  credentials: { email: string; password: string },
  call: AuthCall,
): Promise<SignInOutcome> {
  const answer = await post(["callback", "credentials"], credentials, {}, call);
  if (call.retryAfter !== undefined) return { kind: "too_many", retryAfter: call.retryAfter };
  const isSet = answer.setCookies.some((cookie) => isSessionCookie(cookie) && hasValue(cookie));
  return isSet ? { kind: "signed_in", setCookies: answer.setCookies } : { kind: "wrong" };
}

/**
 * Ends the sessions of these cookies. Both names are looked at: a browser that was signed in over http and came back over
 * https holds both.
 * @returns Set-Cookie values that clear them
 */
export async function signOut(cookies: Record<string, string>, call: AuthCall): Promise<string[]> {
  const cleared = [signedInCookie(false, call.secure)];
  for (const name of sessionCookieNames) {
    if (!cookies[name]) continue;
    const secure = name.startsWith("__Secure-");
    const answer = await post(["signout"], {}, cookies, { ...call, secure });
    cleared.push(...answer.setCookies.filter(isSessionCookie));
  }
  return cleared;
}

/**
 * next-auth takes a POST only with its own token against forged requests, in a cookie and in the body. Our routes have
 * checked where the request came from, so both are fetched from next-auth here and never reach the browser.
 */
async function post(
  path: string[],
  body: Record<string, string>,
  cookies: Record<string, string>,
  call: AuthCall,
): Promise<AuthAnswer> {
  const csrf = await askNextAuth({ method: "GET", path: ["csrf"], body: {}, cookies: {} }, call);
  const { csrfToken } = csrf.body as { csrfToken: string };
  const own = Object.fromEntries(
    csrf.setCookies.map((cookie) => {
      const [pair = ""] = cookie.split(";");
      const at = pair.indexOf("=");
      return [pair.slice(0, at), decodeURIComponent(pair.slice(at + 1))];
    }),
  );
  const answer = await askNextAuth(
    { method: "POST", path, body: { ...body, csrfToken }, cookies: { ...cookies, ...own } },
    call,
  );
  return answer;
}
