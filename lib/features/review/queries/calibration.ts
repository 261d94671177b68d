import "server-only";
import type { Person } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { isSlug } from "@/lib/features/catalog/schema/bank-filter";
import { roleSlug } from "@/lib/features/catalog/schema/catalog-files";
import { storedAnchors } from "@/lib/features/catalog/schema/stored-shapes";
import type { Level } from "@/lib/features/catalog/types/basics";
import { type Pair, pairsOf } from "../rules/agreement";
import { agreedMark } from "../rules/calibration";
import { storedDisagreement, storedMarks, storedReferenceParts } from "../schema/reference-answers";
import type { CalibrationOverview, ReferenceView } from "../types/calibration";

/** The calibration set by role, with what this coach has tried, and how their marks on real answers agree with others'. */
export async function getCalibration(actor: Person): Promise<CalibrationOverview> {
  const [references, tried, roles, prompts, agreement] = await Promise.all([
    db().referenceAnswer.findMany({
      orderBy: [{ roleSlug: "asc" }, { position: "asc" }],
      select: { roleSlug: true, questionSlug: true, marks: true },
    }),
    db().calibrationMark.findMany({
      where: { accountId: actor.accountId },
      select: { roleSlug: true, questionSlug: true, competencySlug: true, level: true },
    }),
    db().role.findMany({ orderBy: { ladder: "asc" }, select: { slug: true, name: true } }),
    db().question.findMany({
      where: { ownerId: null },
      select: { slug: true, prompt: true },
    }),
    readAgreement(actor),
  ]);
  const promptOf = new Map(prompts.map((one) => [one.slug, one.prompt]));
  return {
    agreement,
    roles: roles.map(({ slug, name }) => {
      const ofRole = references.filter((one) => one.roleSlug === slug);
      const pairs: Pair[] = [];
      const answers = ofRole.map((one) => {
        const own = tried.filter(
          (mark) => mark.roleSlug === slug && mark.questionSlug === one.questionSlug,
        );
        const marks = storedMarks.parse(one.marks);
        for (const { competencySlug, level } of own) {
          const agreed = agreedMark(marks, competencySlug);
          if (agreed.kind === "agreed") pairs.push([level, agreed.level]);
        }
        return {
          question: one.questionSlug,
          prompt: promptOf.get(one.questionSlug) ?? one.questionSlug,
          isMarked: own.length > 0,
        };
      });
      return { role: { slug: roleSlug.parse(slug), name }, answers, pairs };
    }),
  };
}

/** By competency: the pairs of marks that this coach and another gave the same revision. Says nothing of whose they are. */
async function readAgreement(actor: Person): Promise<CalibrationOverview["agreement"]> {
  const rows = await db().$queryRaw<
    { revision_id: string; role: string; competency: string; name: string; levels: number[] }[]
  >`
    SELECT t.revision_id, o.name AS role, c.name AS competency, c.name, array_agg(t.level) AS levels
    FROM ratings t
    JOIN role_competencies c ON c.role_slug = t.role_slug AND c.slug = t.competency_slug
    JOIN roles o ON o.slug = t.role_slug
    WHERE t.rater = 'coach' AND t.superseded_at IS NULL AND EXISTS (
      SELECT FROM ratings mine WHERE mine.revision_id = t.revision_id AND mine.rater = 'coach'
        AND mine.rater_id = ${actor.accountId}::uuid AND mine.superseded_at IS NULL
        AND mine.role_slug = t.role_slug AND mine.competency_slug = t.competency_slug)
    GROUP BY t.revision_id, o.name, o.ladder, c.name, c.position
    HAVING count(*) > 1
    ORDER BY o.ladder, c.position`;
  const byCompetency = Map.groupBy(rows, (row) => `${row.competency}, ${row.role}`);
  return [...byCompetency].map(([competency, of]) => ({
    competency,
    pairs: of.flatMap((row) => pairsOf(row.levels)),
  }));
}

/**
 * One reference answer to be marked; once this coach has marked it, with the marks to compare with.
 * @returns null where there is none
 */
export async function getReference(
  actor: Person,
  role: string,
  question: string,
): Promise<ReferenceView | null> {
  if (!isSlug(role) || !isSlug(question)) return null;
  const key = { roleSlug: role, questionSlug: question };
  const [reference, own, asked] = await Promise.all([
    db().referenceAnswer.findUnique({ where: { roleSlug_questionSlug: key } }),
    db().calibrationMark.findMany({ where: { ...key, accountId: actor.accountId } }),
    db().questionCompetency.findMany({
      where: key,
      orderBy: { position: "asc" },
      select: {
        anchors: true,
        questionRole: {
          select: { question: { select: { prompt: true } }, role: { select: { name: true } } },
        },
        competency: { select: { slug: true, name: true, requiredLevel: true } },
      },
    }),
  ]);
  const first = asked[0];
  if (!reference || !first) return null;
  const marks = storedMarks.parse(reference.marks);
  const disagreement = storedDisagreement.parse(reference.disagreement);
  const levelOf = (slug: string) => own.find((mark) => mark.competencySlug === slug)?.level ?? null;
  const isMarked = own.length > 0;
  return {
    role: { slug: roleSlug.parse(role), name: first.questionRole.role.name },
    question,
    prompt: first.questionRole.question.prompt,
    parts: { ...storedReferenceParts.parse(reference.parts), reflection: "" },
    isMarked,
    rows: asked
      .filter((one) => marks.some((mark) => mark.competency === one.competency.slug))
      .map(({ anchors, competency }) => ({
        competency: { ...competency, requiredLevel: competency.requiredLevel as Level },
        anchors: storedAnchors.parse(anchors),
        own: levelOf(competency.slug) as Level | null,
        agreed: isMarked ? agreedMark(marks, competency.slug) : null,
        marks: isMarked
          ? marks
              .filter((mark) => mark.competency === competency.slug)
              .map(({ rater, level, quote, reason }) => ({ rater, level, quote, reason }))
          : [],
        disagreement: isMarked ? (disagreement[competency.slug] ?? null) : null,
      })),
  };
}
