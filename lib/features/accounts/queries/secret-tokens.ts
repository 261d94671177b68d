import "server-only";
import { hashToken } from "@/lib/auth/current-actor";
import { newToken } from "@/lib/auth/sessions";

/** A secret for a link that lets its holder in, with the hash that is stored in its place. */
export function makeSecretToken(): { token: string; hash: string } {
  const token = newToken();
  return { token, hash: hashToken(token) };
}

/** The stored form of a token that somebody brings. */
export function hashOfToken(token: string): string {
  return hashToken(token);
}
