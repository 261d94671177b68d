import "server-only";
import { hashToken } from "@/lib/auth/current-actor";
import { db } from "@/lib/db/client";
import { mailedLinkOrigin } from "@/lib/mail/origin";
import { isToken } from "../rules/links";

/** Whether a reset link would still work. Looking does not use it. */
export async function isResetLinkAlive(token: string): Promise<boolean> {
  if (!isToken(token)) return false;
  const reset = await db().passwordReset.findFirst({
    where: { tokenHash: hashToken(token), usedAt: null, expiresAt: { gt: new Date() } },
    select: { id: true },
  });
  return reset !== null;
}

/** Whether an administrator link would still work. Looking does not use it. */
export async function isAdministratorLinkAlive(token: string): Promise<boolean> {
  if (!isToken(token)) return false;
  const link = await db().administratorLink.findFirst({
    where: { tokenHash: hashToken(token), usedAt: null, expiresAt: { gt: new Date() } },
    select: { id: true },
  });
  return link !== null;
}

/**
 * Whether a forgotten password is mended by mail; otherwise the administrator hands over a link.
 * @param origin where the browser reached us
 */
export function canMailLinks(origin: string): boolean {
  return mailedLinkOrigin(origin) !== undefined;
}
