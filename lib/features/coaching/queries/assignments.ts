import "server-only";
import type { Person } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { OFFERED } from "@/lib/features/catalog/queries/offered";
import { roleSlug } from "@/lib/features/catalog/schema/catalog-files";
import { isId } from "@/lib/features/practice/schema/addresses";
import { gapState, questionState } from "../rules/assigned-state";
import type { AssignableBank, AssignmentTargets, AssignmentView } from "../types";
import { knownWork, ownWork, type Work } from "./assigned-work";

const SELECT = {
  id: true,
  note: true,
  dueOn: true,
  createdAt: true,
  withdrawnAt: true,
  coachId: true,
  coach: { select: { name: true } },
  cohort: { select: { name: true } },
  competency: {
    select: { slug: true, name: true, roleSlug: true, role: { select: { name: true } } },
  },
  questions: {
    orderBy: { position: "asc" },
    select: {
      questionSlug: true,
      question: { select: { prompt: true, roles: { select: { roleSlug: true } } } },
    },
  },
} as const;

const RECIPIENT = {
  declinedAt: true,
  relationshipId: true,
  relationship: {
    select: {
      scope: true,
      scopeRoleSlug: true,
      candidate: { select: { name: true } },
    },
  },
} as const;

const NEWEST = [{ createdAt: "desc" }, { id: "asc" }] as const;

/** What a coach has assigned to whoever is their candidate now, the newest first. */
export async function listAssignments(actor: Person, id?: string): Promise<AssignmentView[]> {
  if (id !== undefined && !isId(id)) return [];
  const running = { coachId: actor.accountId, endedAt: null, candidateId: { not: null } };
  const [rows, work] = await Promise.all([
    db().assignment.findMany({
      where: {
        coachId: actor.accountId,
        recipients: { some: { relationship: { is: running } } },
        ...(id === undefined ? {} : { id }),
      },
      orderBy: [...NEWEST],
      select: {
        ...SELECT,
        recipients: {
          where: { relationship: { is: running } },
          orderBy: [{ relationship: { candidate: { name: "asc" } } }, { relationshipId: "asc" }],
          select: RECIPIENT,
        },
      },
    }),
    knownWork(actor),
  ]);
  return rows.map((row) => ({
    ...headOf(row),
    recipients: row.recipients.map((to) => ({
      relationshipId: to.relationshipId,
      name: to.relationship.candidate?.name ?? "",
      declinedAt: to.declinedAt,
      things: thingsOf(row, {
        scope: to.relationship.scope,
        role: to.relationship.scopeRoleSlug,
        work: work.filter((one) => one.relationshipId === to.relationshipId),
      }),
    })),
  }));
}

/**
 * What a person was assigned by whoever coaches them now, the newest first. Withdrawn ones are left out; so are declined
 * ones, unless asked for.
 */
export async function listAssigned(
  actor: Person,
  { withDeclined = false } = {},
): Promise<AssignmentView[]> {
  const running = { candidateId: actor.accountId, endedAt: null };
  const mine = {
    relationship: { is: running },
    ...(withDeclined ? {} : { declinedAt: null }),
  };
  const [rows, work] = await Promise.all([
    db().assignment.findMany({
      where: { withdrawnAt: null, recipients: { some: mine } },
      orderBy: [{ dueOn: { sort: "asc", nulls: "last" } }, ...NEWEST],
      select: { ...SELECT, recipients: { where: mine, select: RECIPIENT } },
    }),
    ownWork(actor),
  ]);
  return rows.map((row) => ({
    ...headOf(row),
    cohort: null,
    recipients: row.recipients.map((to) => ({
      relationshipId: to.relationshipId,
      name: row.coach.name,
      declinedAt: to.declinedAt,
      // To oneself everything is open.
      things: thingsOf(row, { scope: "everything", role: null, work }),
    })),
  }));
}

interface Row {
  id: string;
  note: string;
  dueOn: Date | null;
  createdAt: Date;
  withdrawnAt: Date | null;
  cohort: { name: string } | null;
  competency: { slug: string; name: string; roleSlug: string; role: { name: string } } | null;
  questions: {
    questionSlug: string;
    question: { prompt: string; roles: { roleSlug: string }[] };
  }[];
}

function headOf(row: Row) {
  return {
    id: row.id,
    note: row.note,
    dueOn: row.dueOn?.toISOString().slice(0, 10) ?? null,
    createdAt: row.createdAt,
    withdrawnAt: row.withdrawnAt,
    cohort: row.cohort?.name ?? null,
  };
}

function thingsOf(
  row: Row,
  reader: { scope: string; role: string | null; work: Work[] },
): AssignmentView["recipients"][number]["things"] {
  const covers = (roles: readonly string[]) =>
    reader.scope === "everything" || (reader.scope === "role" && roles.includes(reader.role ?? ""));
  const questions = row.questions.map(({ questionSlug, question }) => ({
    kind: "question" as const,
    slug: questionSlug,
    words: question.prompt,
    role: null,
    ...questionState(
      reader.work.find((one) => one.questionSlug === questionSlug),
      covers(question.roles.map((asked) => asked.roleSlug)),
      row.createdAt,
    ),
  }));
  if (!row.competency) return questions;
  const { slug, name, roleSlug: role } = row.competency;
  const about = reader.work.filter((one) => one.competencies.includes(`${role}/${slug}`));
  return [
    ...questions,
    {
      kind: "gap" as const,
      slug,
      words: `${name} (${row.competency.role.name})`,
      role,
      ...gapState(about, covers([role]), row.createdAt),
    },
  ];
}

/** Whom a coach can assign to. */
export async function getTargets(actor: Person): Promise<AssignmentTargets> {
  const running = { coachId: actor.accountId, endedAt: null, candidateId: { not: null } };
  const [candidates, cohorts] = await Promise.all([
    db().coachingRelationship.findMany({
      where: running,
      orderBy: [{ candidate: { name: "asc" } }, { id: "asc" }],
      select: { id: true, candidate: { select: { name: true } } },
    }),
    db().cohort.findMany({
      where: { coachId: actor.accountId },
      orderBy: { name: "asc" },
      select: {
        id: true,
        name: true,
        _count: { select: { members: { where: { relationship: { is: running } } } } },
      },
    }),
  ]);
  return {
    candidates: candidates.map(({ id, candidate }) => ({ id, name: candidate?.name ?? "" })),
    cohorts: cohorts.map(({ id, name, _count }) => ({ id, name, members: _count.members })),
  };
}

/** A role's bank to assign from: the catalog's questions, each under its main competency. */
export async function getAssignableBank(role: string): Promise<AssignableBank | null> {
  const found = await db().role.findUnique({
    where: { slug: role },
    select: {
      slug: true,
      name: true,
      competencies: {
        where: { retiredAt: null },
        orderBy: { position: "asc" },
        select: { slug: true, name: true },
      },
      questionRoles: {
        where: { question: { is: OFFERED } },
        orderBy: { position: "asc" },
        select: {
          questionSlug: true,
          question: { select: { prompt: true } },
          competencies: { where: { position: 0 }, select: { competencySlug: true } },
        },
      },
    },
  });
  return (
    found && {
      role: { slug: roleSlug.parse(found.slug), name: found.name },
      competencies: found.competencies,
      questions: found.questionRoles.map((asked) => ({
        slug: asked.questionSlug,
        prompt: asked.question.prompt,
        competency: asked.competencies[0]?.competencySlug ?? "",
      })),
    }
  );
}
