import "server-only";
import { createTransport } from "nodemailer";
import type { PoolClient } from "pg";
import { pool } from "@/lib/db/pool";
import { env } from "@/lib/env/env";
import { redactSecretLinks } from "@/lib/shared/secret-links";

/**
 * Minutes after a mail was written at which its first, second … attempt is due. All within the hour that a reset link
 * lives.
 */
const DUE_MINUTES = [0, 1, 5, 15, 40];

/**
 * Each well under the 10 s after which Postgres ends an idle transaction: the row stays locked while its mail is sent, so
 * that two instances never send the same one, and one that stops halfway leaves it to the other.
 */
const SMTP_TIMEOUTS = { connectionTimeout: 3000, greetingTimeout: 3000, socketTimeout: 3000 };

const LOOK_EVERY_MS = 60_000;

let running: Promise<void> | undefined;

/**
 * Sends what is queued and due, oldest first. Never rejects and need not be awaited: what a request answers must depend
 * on a mail server neither in its outcome nor in its time. What fails is tried again later, and told in the outbox.
 */
export function sendQueuedMail(): Promise<void> {
  running ??= sendAll()
    .catch(() => undefined)
    .finally(() => {
      running = undefined;
    });
  return running;
}

/** Looks for mail that is left over or due again, once a minute for as long as the process lives. */
export function startMailSender(): void {
  if (!env().SMTP_URL) return;
  void sendQueuedMail();
  setInterval(() => void sendQueuedMail(), LOOK_EVERY_MS).unref();
}

async function sendAll(): Promise<void> {
  const { SMTP_URL: url } = env();
  if (!url) return;
  let isMore = true;
  while (isMore) {
    const client = await pool().connect();
    try {
      isMore = await sendOldest(client, url);
      client.release();
    } catch (error) {
      // Not put back: it may hold an open transaction.
      client.release(true);
      throw error;
    }
  }
}

/** @returns whether there was one */
async function sendOldest(client: PoolClient, url: string): Promise<boolean> {
  await client.query("BEGIN");
  const { rows } = await client.query<{
    id: string;
    recipient: string;
    subject: string;
    body: string;
    attempts: number;
  }>(
    `SELECT id, recipient, subject, body, attempts FROM mail_outbox
     WHERE state = 'queued' AND created_at + ($1::int[])[attempts + 1] * interval '1 minute' <= now()
     ORDER BY created_at LIMIT 1 FOR UPDATE SKIP LOCKED`,
    [DUE_MINUTES],
  );
  const mail = rows[0];
  if (mail) {
    const failure = await send(url, mail);
    const attempts = mail.attempts + 1;
    const isOver = failure === undefined || attempts >= DUE_MINUTES.length;
    await client.query(
      `UPDATE mail_outbox SET state = $2::mail_state, attempts = $3, last_error = $4, body = $5,
       sent_at = CASE WHEN $2 = 'sent' THEN now() END WHERE id = $1`,
      [
        mail.id,
        failure === undefined ? "sent" : isOver ? "failed" : "queued",
        attempts,
        failure ?? null,
        isOver ? redactSecretLinks(mail.body) : mail.body,
      ],
    );
  }
  await client.query("COMMIT");
  return mail !== undefined;
}

/** @returns why it failed, in the server's words, or undefined */
async function send(
  url: string,
  mail: { recipient: string; subject: string; body: string },
): Promise<string | undefined> {
  const transport = createTransport({ url, ...SMTP_TIMEOUTS });
  try {
    await transport.sendMail({
      from: env().MAIL_FROM,
      to: { name: "", address: mail.recipient },
      subject: mail.subject,
      text: mail.body,
    });
    return undefined;
  } catch (error) {
    return (error instanceof Error ? error.message : String(error)).slice(0, 300);
  } finally {
    transport.close();
  }
}
