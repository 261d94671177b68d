/** Reads of questions. Those of the catalog are public and, like those of roles, take no actor. */
import "server-only";
import type { Person } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { ownGuidance } from "../rules/own-guidance";
import { isSlug } from "../schema/bank-filter";
import { roleSlug } from "../schema/catalog-files";
import {
  storedAnchors,
  storedCitations,
  storedParts,
  storedStructure,
  storedVersionAnchors,
} from "../schema/stored-shapes";
import type { Level } from "../types/basics";
import type { QuestionVersionView, QuestionView } from "../types/questions";
import { OFFERED, readableBy } from "./offered";
import { type Cite, citer } from "./sources";

const NAMED = { select: { slug: true, name: true } } as const;

/** Slugs of the questions that are offered today, or of the retired ones, which still answer at their address. */
export async function listQuestionSlugs(
  which: "offered" | "retired" = "offered",
): Promise<string[]> {
  const rows = await db().question.findMany({
    where: which === "offered" ? OFFERED : { ownerId: null, retiredAt: { not: null } },
    orderBy: { slug: "asc" },
    select: { slug: true },
  });
  return rows.map((row) => row.slug);
}

const WHOLE = {
  slug: true,
  ownerId: true,
  note: true,
  addedAt: true,
  prompt: true,
  category: true,
  assesses: true,
  structure: true,
  guidance: true,
  probes: true,
  mistakes: true,
  sources: true,
  retiredAt: true,
  roles: {
    orderBy: { role: { ladder: "asc" } },
    select: {
      difficulty: true,
      whyAsked: true,
      role: NAMED,
      rounds: { orderBy: { round: { position: "asc" } }, select: { round: NAMED } },
      competencies: {
        orderBy: { position: "asc" },
        select: {
          anchors: true,
          competency: { select: { slug: true, name: true, requiredLevel: true } },
        },
      },
    },
  },
} as const;

function questionRows(slugs: string[], reader: Person | undefined) {
  return db().question.findMany({
    where: { slug: { in: slugs }, ...(reader ? readableBy(reader) : { ownerId: null }) },
    select: WHOLE,
  });
}

/**
 * A question with what it means in each role; a retired one too, marked; null where there is none.
 * @param reader finds their own questions as well; without one, only the catalog's are there
 */
export async function getQuestion(slug: string, reader?: Person): Promise<QuestionView | null> {
  const [question] = await getQuestions([slug], reader);
  return question ?? null;
}

/** Questions as `getQuestion` gives them, in the order asked for; a slug that no question has is passed over. */
export async function getQuestions(slugs: string[], reader?: Person): Promise<QuestionView[]> {
  const known = slugs.filter(isSlug);
  if (known.length === 0) return [];
  const [rows, cite] = await Promise.all([questionRows(known, reader), citer()]);
  const bySlug = new Map(rows.map((row) => [row.slug, row]));
  return known.flatMap((slug) => {
    const row = bySlug.get(slug);
    return row ? [toQuestion(row, cite)] : [];
  });
}

type QuestionRow = Awaited<ReturnType<typeof questionRows>>[number];

function toQuestion(row: QuestionRow, cite: Cite): QuestionView {
  const isOwn = row.ownerId !== null;
  return {
    slug: row.slug,
    prompt: row.prompt,
    category: row.category,
    assesses: row.assesses,
    ...(isOwn ? ownGuidance(row.category) : writtenGuidance(row)),
    sources: storedCitations.parse(row.sources).map(cite),
    retired: row.retiredAt !== null,
    own: isOwn ? { note: row.note, addedAt: row.addedAt } : null,
    roles: row.roles.map((asked) => ({
      role: { slug: roleSlug.parse(asked.role.slug), name: asked.role.name },
      difficulty: asked.difficulty,
      whyAsked: asked.whyAsked,
      rounds: asked.rounds.map((of) => of.round),
      competencies: asked.competencies.map(({ competency, anchors }) => ({
        ...competency,
        requiredLevel: competency.requiredLevel as Level,
        anchors: storedAnchors.parse(anchors),
      })),
    })),
  };
}

function writtenGuidance(row: {
  structure: unknown;
  guidance: unknown;
  probes: string[];
  mistakes: string[];
}) {
  return {
    structure: storedStructure.parse(row.structure),
    guidance: storedParts.parse(row.guidance),
    probes: row.probes,
    mistakes: row.mistakes,
  };
}

/** The version of a question that is asked today: what a revision that is handed in now has to pin. */
export async function getCurrentVersion(questionSlug: string): Promise<QuestionVersionView | null> {
  if (!isSlug(questionSlug)) return null;
  const question = await db().question.findUnique({
    where: { slug: questionSlug },
    select: { contentHash: true },
  });
  if (!question) return null;
  const version = await db().questionVersion.findUnique({
    where: { questionSlug_contentHash: { questionSlug, contentHash: question.contentHash } },
    select: { id: true, prompt: true, anchors: true },
  });
  return version && { ...version, anchors: storedVersionAnchors.parse(version.anchors) };
}
