import "server-only";
import type { Tx } from "@/lib/db/client";
import { linkStory } from "@/lib/features/practice/writes/answer-stories";
import { setRatedRevision } from "@/lib/features/practice/writes/rated-revision";
import {
  type GivenAnswer,
  insertGivenAnswers,
  type StoredAnswer,
} from "@/lib/features/practice/writes/sample-answers";
import { insertGivenRatings } from "@/lib/features/review/writes/sample-ratings";
import type { Parts } from "@/lib/features/stories/types";
import { insertStories } from "@/lib/features/stories/writes/stories";
import { notFound } from "@/lib/shared/app-error";
import type { SampleHistory } from "../schema/sample-file";

type SampleAnswer = SampleHistory["answers"][number];
type SampleRevision = SampleAnswer["revisions"][number];

const DAY_MS = 86_400_000;
/** Somebody reads the anchors before they mark themselves. */
const RATED_AFTER_MS = 4 * 60_000;

/**
 * Puts a written history into an account, for the questions of the catalog that it has no answer to. The account's row
 * is held, so of two loads at once the second finds everything there.
 * @param isSample false for a demo account, whose history is not to be taken for something to clear away
 * @returns how many answers were stored now
 */
export async function storeHistory(
  tx: Tx,
  accountId: string,
  history: SampleHistory,
  { now, isSample }: { now: Date; isSample: boolean },
): Promise<number> {
  const accounts = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM accounts WHERE id = ${accountId}::uuid FOR NO KEY UPDATE`;
  if (accounts.length === 0) throw notFound("account");
  const versions = await currentVersions(
    tx,
    history.answers.map((answer) => answer.question),
  );
  const given = history.answers.flatMap((answer) => toGiven(answer, versions, now));
  const stored = await insertGivenAnswers(tx, accountId, given, isSample);
  await rate(tx, accountId, history, stored, now);
  await keepStories(tx, accountId, history, stored, isSample);
  return stored.length;
}

/** The version that each question is asked in today; none for one that is retired or gone from the catalog. */
async function currentVersions(tx: Tx, slugs: string[]): Promise<Map<string, string>> {
  const rows = await tx.$queryRaw<{ slug: string; version: string }[]>`
    SELECT q.slug, v.id AS version FROM questions q
    JOIN question_versions v ON v.question_slug = q.slug AND v.content_hash = q.content_hash
    WHERE q.slug = ANY(${slugs}) AND q.retired_at IS NULL`;
  return new Map(rows.map((row) => [row.slug, row.version]));
}

function toGiven(
  { question, revisions }: SampleAnswer,
  versions: Map<string, string>,
  now: Date,
): GivenAnswer[] {
  const questionVersionId = versions.get(question);
  if (!questionVersionId) return [];
  return [
    {
      questionSlug: question,
      revisions: revisions.map((revision) => ({
        take: revision.take,
        questionVersionId,
        handedInAt: momentOf(revision, now),
        parts: partsOf(revision),
      })),
    },
  ];
}

/** The stories of the answers that were stored now, each linked to its own. */
async function keepStories(
  tx: Tx,
  accountId: string,
  { stories, answers }: SampleHistory,
  stored: StoredAnswer[],
  isSample: boolean,
): Promise<void> {
  const told = stories.flatMap(({ question, headline, short, failure, ...facts }) => {
    const last = answers.find((answer) => answer.question === question)?.revisions.at(-1);
    const answer = stored.find(({ questionSlug }) => questionSlug === question);
    const revisionId = answer?.revisionIds.at(-1);
    if (!last || !answer || !revisionId) return [];
    const story = { text: { headline, short, parts: partsOf(last) }, isFailure: failure, ...facts };
    return [{ story, answerId: answer.answerId, revisionId }];
  });
  const ids = await insertStories(
    tx,
    accountId,
    told.map(({ story }) => story),
    isSample,
  );
  for (const [at, { answerId, revisionId }] of told.entries()) {
    await linkStory(tx, { answerId, storyId: ids[at] ?? "", version: 1, revisionId });
  }
}

function partsOf({ situation, task, action, result, reflection = "" }: SampleRevision): Parts {
  return { situation, task, action, result, reflection };
}

function momentOf({ daysAgo, at }: SampleRevision, now: Date): Date {
  const day = new Date(now.getTime() - daysAgo * DAY_MS).toISOString().slice(0, 10);
  return new Date(`${day}T${at}:00Z`);
}

async function rate(
  tx: Tx,
  accountId: string,
  { role, answers }: SampleHistory,
  stored: StoredAnswer[],
  now: Date,
): Promise<void> {
  const areas = await tx.roleCompetency.findMany({
    where: { roleSlug: role, retiredAt: null },
    select: { slug: true },
  });
  const known = new Set(areas.map((area) => area.slug));
  const ratings = stored.flatMap(({ questionSlug, revisionIds }) => {
    const revisions = answers.find((answer) => answer.question === questionSlug)?.revisions ?? [];
    return revisions.flatMap((revision, index) =>
      Object.entries(revision.ratings)
        .filter(([competency]) => known.has(competency))
        .map(([competency, level]) => ({
          revisionId: revisionIds[index] ?? "",
          role,
          competency,
          level,
          ratedAt: new Date(momentOf(revision, now).getTime() + RATED_AFTER_MS),
        })),
    );
  });
  await insertGivenRatings(tx, accountId, ratings);
  const rated = new Set(ratings.map((rating) => rating.revisionId));
  for (const { answerId, revisionIds } of stored) {
    await setRatedRevision(tx, answerId, revisionIds.findLast((id) => rated.has(id)) ?? null);
  }
}
