/** next-auth's own cookie names: the secure one behind https, the plain one on http. */
export const sessionCookieNames = [
  "__Secure-next-auth.session-token",
  "next-auth.session-token",
] as const;
