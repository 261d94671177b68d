import "server-only";
import type { Person } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { notFound } from "@/lib/shared/app-error";
import { mayAdminister } from "../policy";
import type { PeoplePage, PersonRow } from "../types";

const PAGE_SIZE = 25;

/** A person who asked for a new password and waits for the administrator's link. */
function openRequest() {
  return { tokenHash: null, usedAt: null, expiresAt: { gt: new Date() } };
}

/**
 * The people of this installation, newest first. Counts answers and never reads one.
 * @param params.text part of a name or an address
 * @param params.waiting only those who wait for a reset link
 */
export async function listPeople(
  actor: Person,
  params: { text: string; page: number; waiting: boolean },
): Promise<PeoplePage> {
  if (!mayAdminister(actor)) throw notFound("page");
  // A backslash keeps the wildcards of LIKE from matching more than was typed.
  const contains = {
    contains: params.text.replace(/[\\%_]/g, "\\$&"),
    mode: "insensitive",
  } as const;
  const where: Prisma.AccountWhereInput = {
    ...(params.text ? { OR: [{ name: contains }, { email: contains }] } : {}),
    ...(params.waiting ? { passwordResets: { some: openRequest() } } : {}),
  };
  const [total, waiting] = await Promise.all([
    db().account.count({ where }),
    db().account.count({ where: { passwordResets: { some: openRequest() } } }),
  ]);
  const pages = Math.max(1, Math.ceil(total / PAGE_SIZE));
  const page = Math.min(params.page, pages);
  const people = await readPeople(where, (page - 1) * PAGE_SIZE, PAGE_SIZE);
  return { people, page, pages, total, waiting };
}

/** One person, for the administrator's own use. */
export async function getPerson(actor: Person, id: string): Promise<PersonRow | undefined> {
  if (!mayAdminister(actor)) throw notFound("page");
  const [person] = await readPeople({ id }, 0, 1);
  return person;
}

async function readPeople(
  where: Prisma.AccountWhereInput,
  skip: number,
  take: number,
): Promise<PersonRow[]> {
  const accounts = await db().account.findMany({
    where,
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    skip,
    take,
    select: {
      id: true,
      name: true,
      email: true,
      isAdministrator: true,
      createdAt: true,
      sessions: { orderBy: { lastSeenAt: "desc" }, take: 1, select: { lastSeenAt: true } },
      passwordResets: {
        where: openRequest(),
        orderBy: { createdAt: "desc" },
        take: 1,
        select: { createdAt: true },
      },
      _count: {
        select: {
          answers: { where: { deletedAt: null } },
          sessions: { where: { expiresAt: { gt: new Date() } } },
        },
      },
    },
  });
  return accounts.map(({ sessions, passwordResets, _count, ...account }) => ({
    ...account,
    lastSeenAt: sessions[0]?.lastSeenAt,
    answers: _count.answers,
    sessions: _count.sessions,
    resetAskedAt: passwordResets[0]?.createdAt,
  }));
}
