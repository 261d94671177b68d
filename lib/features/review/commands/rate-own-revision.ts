import "server-only";
import type { Person } from "@/lib/auth/actor";
import { db, type Tx, transaction } from "@/lib/db/client";
import { storedVersionAnchors } from "@/lib/features/catalog/schema/stored-shapes";
import { lockAnswer } from "@/lib/features/practice/writes/lock-answer";
import { notFound } from "@/lib/shared/app-error";
import { ok, type Result, refuse } from "@/lib/shared/result";
import { mayRateAsSelf } from "../policy";
import { type RatingChange, ratable, ratingChanges } from "../rules/ratings";
import type { SelfRatingInput } from "../schema/ratings";
import type { RatedRevision } from "../types/ratings";
import { countNewestRated } from "../writes/newest-rated";

/**
 * The candidate's own marks on one of their revisions, for one role, by the anchors that the revision pinned. A level
 * that was given before is superseded, never edited, and stays to be seen how somebody's judgement moved.
 */
export async function rateOwnRevision(
  actor: Person,
  revisionId: string,
  input: SelfRatingInput,
): Promise<Result<RatedRevision, "nothing_rated" | "not_ratable">> {
  const revision = await readRevision(actor, revisionId);
  if (!revision || !mayRateAsSelf(actor, revision.answer)) throw notFound("revision");
  if (input.ratings.every((one) => one.level === null) && revision._count.ratings === 0) {
    return refuse(
      "nothing_rated",
      "No level is chosen yet. Choose at least one, or leave it for later.",
    );
  }
  const known = await ratableNow(revision.questionVersion.anchors, input.role);
  if (input.ratings.some((one) => !known.has(one.competency))) {
    return refuse(
      "not_ratable",
      "This answer cannot be rated on one of these areas for this role. Nothing was changed; reload the page.",
    );
  }
  const { answerId, number } = revision;
  const changed = await transaction(async (tx) => {
    if (!(await lockAnswer(tx, actor, answerId))) throw notFound("revision");
    const changes = ratingChanges(
      input.ratings,
      await readStanding(tx, actor, revisionId, input.role),
    );
    if (changes.length > 0) {
      await writeChanges(tx, actor, { revisionId, role: input.role, changes });
      await countNewestRated(tx, answerId);
    }
    return changes.length;
  });
  return ok({ revisionId, answerId, number, role: input.role, changed });
}

function readRevision(actor: Person, revisionId: string) {
  return db().revision.findUnique({
    where: {
      id: revisionId,
      answer: { is: { accountId: actor.accountId, deletedAt: null } },
    },
    select: {
      number: true,
      answerId: true,
      answer: { select: { accountId: true } },
      questionVersion: { select: { anchors: true } },
      // Counted, not listed: a third list would be asked for while the second waits, on one connection.
      _count: {
        select: {
          ratings: { where: { raterId: actor.accountId, rater: "self", supersededAt: null } },
        },
      },
    },
  });
}

/** Areas that the revision has anchors for and that are still in the role's matrix. */
async function ratableNow(
  anchors: unknown,
  role: SelfRatingInput["role"],
): Promise<ReadonlySet<string>> {
  const pinned = ratable(storedVersionAnchors.parse(anchors), role).map((one) => one.competency);
  const rows = await db().roleCompetency.findMany({
    where: { roleSlug: role, slug: { in: pinned }, retiredAt: null },
    select: { slug: true },
  });
  return new Set(rows.map((row) => row.slug));
}

async function readStanding(tx: Tx, actor: Person, revisionId: string, role: string) {
  const rows = await tx.rating.findMany({
    where: {
      revisionId,
      raterId: actor.accountId,
      rater: "self",
      roleSlug: role,
      supersededAt: null,
    },
    select: { id: true, competencySlug: true, level: true },
  });
  return rows.map(({ competencySlug, ...row }) => ({ ...row, competency: competencySlug }));
}

async function writeChanges(
  tx: Tx,
  actor: Person,
  { revisionId, role, changes }: { revisionId: string; role: string; changes: RatingChange[] },
): Promise<void> {
  const superseded = changes.flatMap((change) => change.supersedes ?? []);
  // First these: the database allows one standing rating of a kind at any moment.
  await tx.rating.updateMany({
    where: { id: { in: superseded } },
    data: { supersededAt: new Date() },
  });
  await tx.rating.createMany({
    data: changes.flatMap(({ competency, level }) =>
      level === null
        ? []
        : [
            {
              revisionId,
              roleSlug: role,
              competencySlug: competency,
              raterId: actor.accountId,
              rater: "self" as const,
              level,
            },
          ],
    ),
  });
}
