import "server-only";
import type { Person } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { OFFERED } from "@/lib/features/catalog/queries/offered";
import { isSlug } from "@/lib/features/catalog/schema/bank-filter";
import { roleSlug } from "@/lib/features/catalog/schema/catalog-files";
import { type CountedGuess, measureDrill } from "../rules/drill-progress";
import { nextTurn } from "../rules/drill-turn";
import type { Drill, DrillCard } from "../types";

/**
 * The person's drill of one role's bank, with the question whose turn it is; null where there is no such role. Own
 * questions are not in it: whoever wrote one has said what it is about.
 */
export async function getDrill(actor: Person, slug: string): Promise<Drill | null> {
  if (!isSlug(slug)) return null;
  const [role, guesses] = await Promise.all([
    db().role.findUnique({
      where: { slug },
      select: {
        name: true,
        competencies: {
          where: { retiredAt: null },
          orderBy: { position: "asc" },
          select: { slug: true, name: true, description: true },
        },
        questionRoles: { where: { question: { is: OFFERED } }, select: { questionSlug: true } },
      },
    }),
    readGuesses(actor, slug),
  ]);
  if (!role) return null;
  const bank = role.questionRoles.map((one) => one.questionSlug);
  return {
    role: { slug: roleSlug.parse(slug), name: role.name },
    competencies: role.competencies,
    turn: await getTurn(actor, bank, guesses),
    progress: measureDrill(
      bank,
      role.competencies.map(({ slug: own, name }) => ({ slug: own, name })),
      guesses,
    ),
  };
}

async function getTurn(
  actor: Person,
  bank: readonly string[],
  guesses: readonly CountedGuess[],
): Promise<Drill["turn"]> {
  const turn = nextTurn(bank, guesses, actor.accountId);
  if (!turn) return null;
  const question = await db().question.findUniqueOrThrow({
    where: { slug: turn.question },
    select: { slug: true, prompt: true },
  });
  const earlier = guesses.filter((guess) => guess.question === turn.question);
  return { question, number: earlier.length + 1, reason: turn.reason };
}

/** All of a person's guesses for a role, oldest first: as many as were made by hand. */
async function readGuesses(actor: Person, role: string): Promise<CountedGuess[]> {
  const rows = await db().drillGuess.findMany({
    where: { accountId: actor.accountId, roleSlug: role },
    orderBy: [{ guessedAt: "asc" }, { id: "asc" }],
    select: {
      questionSlug: true,
      number: true,
      guessedSlug: true,
      mainSlug: true,
      outcome: true,
    },
  });
  return rows.map((row) => ({
    question: row.questionSlug,
    number: row.number,
    guessed: row.guessedSlug,
    main: row.mainSlug,
    outcome: row.outcome,
  }));
}

/** The four drills in ladder order, for choosing between them. */
export async function listDrills(actor: Person): Promise<DrillCard[]> {
  const rows = await db().$queryRaw<
    { slug: string; name: string; tagline: string; total: number; seen: number }[]
  >`
    SELECT r.slug, r.name, r.tagline, count(q.slug)::int AS total,
      count(q.slug) FILTER (WHERE EXISTS (
        SELECT FROM drill_guesses g WHERE g.account_id = ${actor.accountId}::uuid
          AND g.role_slug = r.slug AND g.question_slug = q.slug))::int AS seen
    FROM roles r
    LEFT JOIN question_roles asked ON asked.role_slug = r.slug
    LEFT JOIN questions q ON q.slug = asked.question_slug AND q.retired_at IS NULL AND q.owner_id IS NULL
    GROUP BY r.slug
    ORDER BY r.ladder`;
  return rows.map(({ slug, name, ...row }) => ({
    role: { slug: roleSlug.parse(slug), name },
    ...row,
  }));
}
