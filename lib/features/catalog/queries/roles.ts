/**
 * Public reads of roles. They take no actor: the catalog is the same for everybody, which is what lets its pages be
 * cached for everybody.
 */
import "server-only";
import { db } from "@/lib/db/client";
import { isSlug } from "../schema/bank-filter";
import { roleSlug } from "../schema/catalog-files";
import { storedCitation, storedGuide, storedLevels } from "../schema/stored-shapes";
import type { Level, RoleSlug } from "../types/basics";
import type { CompetencyView, RoleGuide, RoleSummary, RoundView } from "../types/roles";
import { OFFERED } from "./offered";
import { type Cite, citer } from "./sources";

const IN_BANK = { question: { is: OFFERED } } as const;
const OF_BANK = { questionRole: { is: IN_BANK } } as const;

/** All roles in ladder order. */
export async function listRoles(): Promise<RoleSummary[]> {
  const rows = await db().role.findMany({
    orderBy: { ladder: "asc" },
    select: {
      slug: true,
      name: true,
      ladder: true,
      tagline: true,
      summary: true,
      _count: {
        select: {
          competencies: { where: { retiredAt: null } },
          rounds: true,
          questionRoles: { where: IN_BANK },
        },
      },
    },
  });
  return rows.map(({ _count, slug, ...row }) => ({
    ...row,
    slug: roleSlug.parse(slug),
    competencyCount: _count.competencies,
    roundCount: _count.rounds,
    questionCount: _count.questionRoles,
  }));
}

/** Slugs in ladder order: the only addresses that a role page answers to. */
export async function listRoleSlugs(): Promise<RoleSlug[]> {
  const rows = await db().role.findMany({ orderBy: { ladder: "asc" }, select: { slug: true } });
  return rows.map((row) => roleSlug.parse(row.slug));
}

/** A role's guide with its matrix, rounds and every source; null where there is no such role. */
export async function getRole(slug: string): Promise<RoleGuide | null> {
  if (!isSlug(slug)) return null;
  const [row, competencies, rounds, cite] = await Promise.all([
    db().role.findUnique({
      where: { slug },
      select: {
        slug: true,
        name: true,
        ladder: true,
        ladderSource: true,
        tagline: true,
        summary: true,
        matrixSource: true,
        guide: true,
        _count: { select: { questionRoles: { where: IN_BANK } } },
      },
    }),
    competencyRows(slug),
    roundRows(slug),
    citer(),
  ]);
  if (!row) return null;
  const guide = storedGuide.parse(row.guide);
  const cited = <T extends { source: Parameters<Cite>[0] }>(facts: T[]) =>
    facts.map((fact) => ({ ...fact, source: cite(fact.source) }));
  return {
    slug: roleSlug.parse(row.slug),
    name: row.name,
    ladder: row.ladder,
    ladderSource: cite(storedCitation.parse(row.ladderSource)),
    tagline: row.tagline,
    summary: row.summary,
    matrixSource: cite(storedCitation.parse(row.matrixSource)),
    competencies: competencies.map((competency) => toCompetency(competency, cite)),
    rounds: rounds.map((round) => toRound(round, cite)),
    questionCount: row._count.questionRoles,
    guide: {
      responsibilities: cited(guide.responsibilities),
      careerPath: cited(guide.careerPath),
      interviewProcess: cited(guide.interviewProcess),
      certifications: cited(guide.certifications),
      trends: cited(guide.trends),
      salaries: cited(guide.salaries).map((figure) => ({
        ...figure,
        experience: figure.experience ?? null,
      })),
      faq: cited(guide.faq),
    },
  };
}

/** A role's matrix in its order; empty where there is no such role. */
export async function getCompetencies(slug: string): Promise<CompetencyView[]> {
  if (!isSlug(slug)) return [];
  const [rows, cite] = await Promise.all([competencyRows(slug), citer()]);
  return rows.map((row) => toCompetency(row, cite));
}

function competencyRows(role: string) {
  return db().roleCompetency.findMany({
    where: { roleSlug: role, retiredAt: null },
    orderBy: { position: "asc" },
    select: {
      slug: true,
      name: true,
      description: true,
      requiredLevel: true,
      requiredWord: true,
      requiredSource: true,
      source: true,
      levels: true,
      shared: { select: { slug: true, name: true, definition: true } },
      _count: { select: { questions: { where: OF_BANK } } },
    },
  });
}

type CompetencyRow = Awaited<ReturnType<typeof competencyRows>>[number];

function toCompetency({ _count, ...row }: CompetencyRow, cite: Cite): CompetencyView {
  return {
    ...row,
    requiredLevel: row.requiredLevel as Level,
    requiredSource: cite(storedCitation.parse(row.requiredSource)),
    source: cite(storedCitation.parse(row.source)),
    levels: storedLevels.parse(row.levels),
    questionCount: _count.questions,
  };
}

function roundRows(role: string) {
  return db().round.findMany({
    where: { roleSlug: role },
    orderBy: { position: "asc" },
    select: {
      slug: true,
      name: true,
      focus: true,
      interviewers: true,
      format: true,
      duration: true,
      source: true,
      _count: { select: { questions: { where: OF_BANK } } },
    },
  });
}

type RoundRow = Awaited<ReturnType<typeof roundRows>>[number];

function toRound({ _count, ...row }: RoundRow, cite: Cite): RoundView {
  return {
    ...row,
    source: cite(storedCitation.parse(row.source)),
    questionCount: _count.questions,
  };
}
