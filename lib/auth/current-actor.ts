import "server-only";
import { createHash } from "node:crypto";
import { cookies } from "next/headers";
import { cache } from "react";
import { db } from "@/lib/db/client";
import type { Actor, Nobody, Person } from "./actor";
import { sessionCookieNames } from "./session-cookie";

export const NOBODY = { kind: "nobody" } as Nobody;

/** Seen-at is for the person's list of sessions; writing it on each request would cost more than it tells. */
const SEEN_EVERY_MS = 5 * 60 * 1000;

export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

/**
 * The actor behind a session token; nobody where it is unknown, ended or expired.
 * One indexed look-up, so that ending a session takes effect with the next request.
 */
export async function actorOfToken(token: string | undefined): Promise<Actor> {
  if (!token || token.length > 200) return NOBODY;
  const session = await db().session.findUnique({
    where: { tokenHash: hashToken(token), expiresAt: { gt: new Date() } },
    select: {
      id: true,
      lastSeenAt: true,
      account: { select: { id: true, name: true, email: true, isAdministrator: true } },
    },
  });
  if (!session) return NOBODY;
  if (Date.now() - session.lastSeenAt.getTime() > SEEN_EVERY_MS) {
    await db().session.updateMany({ where: { id: session.id }, data: { lastSeenAt: new Date() } });
  }
  return {
    kind: "person",
    accountId: session.account.id,
    sessionId: session.id,
    name: session.account.name,
    email: session.account.email,
    isAdministrator: session.account.isAdministrator,
  } as Person;
}

/** The actor of the request being answered. Within one page render it is looked up once. */
export const currentActor = cache(async (): Promise<Actor> => {
  const jar = await cookies();
  const token = sessionCookieNames.map((name) => jar.get(name)?.value).find(Boolean);
  return actorOfToken(token);
});
