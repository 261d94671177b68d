import "server-only";
import { randomBytes } from "node:crypto";
import { db } from "@/lib/db/client";
import { hashToken } from "./current-actor";

/** Thirty days from signing in, whatever is done in between. */
export const SESSION_SECONDS = 30 * 24 * 60 * 60;

/** Long enough for every browser's own, short enough that a made-up one fills nothing. */
const USER_AGENT_MAX = 400;

/** 256 random bits for a cookie or a link; only its SHA-256 is stored. */
export function newToken(): string {
  return randomBytes(32).toString("base64url");
}

/** @returns the token for the cookie; it exists nowhere else */
export async function startSession(accountId: string, userAgent: string): Promise<string> {
  const token = newToken();
  await db().session.deleteMany({ where: { accountId, expiresAt: { lte: new Date() } } });
  await db().session.create({
    data: {
      tokenHash: hashToken(token),
      accountId,
      userAgent: userAgent.slice(0, USER_AGENT_MAX),
      expiresAt: new Date(Date.now() + SESSION_SECONDS * 1000),
    },
    select: { id: true },
  });
  return token;
}

export async function endSessionOfToken(token: string): Promise<void> {
  await db().session.deleteMany({ where: { tokenHash: hashToken(token) } });
}
