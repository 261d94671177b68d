import "server-only";
import type { Person } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { notFound } from "@/lib/shared/app-error";
import { describeUserAgent } from "../rules/user-agent";
import type { Profile, SessionOfMine } from "../types";

export async function getProfile(actor: Person): Promise<Profile> {
  const account = await db().account.findUnique({
    where: { id: actor.accountId },
    select: { name: true, email: true, isAdministrator: true, createdAt: true },
  });
  if (!account) throw notFound("account");
  return account;
}

/** Where the person is signed in: this browser first, then the most recently seen. */
export async function listSessions(actor: Person): Promise<SessionOfMine[]> {
  const sessions = await db().session.findMany({
    where: { accountId: actor.accountId, expiresAt: { gt: new Date() } },
    orderBy: [{ lastSeenAt: "desc" }, { id: "desc" }],
    select: { id: true, userAgent: true, createdAt: true, lastSeenAt: true },
  });
  return sessions
    .map(({ userAgent, ...session }) => ({
      ...session,
      device: describeUserAgent(userAgent),
      isThisOne: session.id === actor.sessionId,
    }))
    .sort((one, other) => Number(other.isThisOne) - Number(one.isThisOne));
}
