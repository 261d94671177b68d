import "server-only";
import type { Tx } from "@/lib/db/client";
import { env } from "@/lib/env/env";
import { redactSecretLinks } from "@/lib/shared/secret-links";

export interface Mail {
  recipient: string;
  subject: string;
  /** Plain text. */
  body: string;
}

/**
 * Puts a mail in the outbox, in the transaction of what it tells of: neither happens without the other. Without an SMTP
 * server it is kept as one that would have gone. Call `sendQueuedMail` once the transaction is through.
 */
export async function putInOutbox(tx: Tx, mail: Mail): Promise<void> {
  const willGo = env().SMTP_URL !== undefined;
  await tx.mailOutbox.create({
    data: {
      recipient: mail.recipient,
      subject: mail.subject,
      body: willGo ? mail.body : redactSecretLinks(mail.body),
      state: willGo ? "queued" : "unsent",
    },
    select: { id: true },
  });
}

/** Forgets every mail to an address. */
export async function forgetMailTo(tx: Tx, recipient: string): Promise<void> {
  await tx.mailOutbox.deleteMany({ where: { recipient } });
}

/**
 * Does the work of a mail and of one more row, and leaves nothing: what is asked about an unknown address must take as
 * long as what is asked about a known one.
 */
export async function rehearseMail(tx: Tx): Promise<void> {
  const { id } = await tx.mailOutbox.create({
    data: { recipient: "", subject: "", body: "", state: "unsent" },
    select: { id: true },
  });
  await tx.mailOutbox.delete({ where: { id }, select: { id: true } });
}
