/** next-auth's own cookie names: the secure one behind https, the plain one on http. */
export const sessionCookieNames = [
  "__Secure-next-auth.session-token",
  "next-auth.session-token",
] as const;

/**
 * Not a secret and no proof of anything: it lets the public pages, which are the same for everyone, show a signed-in
 * person the way back in. Set and cleared together with the session's cookie.
 */
export const SIGNED_IN_COOKIE = "starboard-signed-in";
