import "server-only";
import type { Person } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { notFound } from "@/lib/shared/app-error";
import { redactSecretLinks } from "@/lib/shared/secret-links";
import { mayAdminister } from "../policy";
import type { OutboxPage } from "../types";

const PAGE_SIZE = 25;

/** Mail that went, or would have gone, newest first. */
export async function listOutbox(actor: Person, params: { page: number }): Promise<OutboxPage> {
  if (!mayAdminister(actor)) throw notFound("page");
  const total = await db().mailOutbox.count();
  const pages = Math.max(1, Math.ceil(total / PAGE_SIZE));
  const page = Math.min(params.page, pages);
  const rows = await db().mailOutbox.findMany({
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    skip: (page - 1) * PAGE_SIZE,
    take: PAGE_SIZE,
    select: {
      id: true,
      recipient: true,
      subject: true,
      body: true,
      state: true,
      attempts: true,
      lastError: true,
      createdAt: true,
      sentAt: true,
    },
  });
  const mails = rows.map((row) => ({
    ...row,
    body: redactSecretLinks(row.body),
    lastError: row.lastError ?? undefined,
    sentAt: row.sentAt ?? undefined,
  }));
  return { mails, page, pages, total };
}
