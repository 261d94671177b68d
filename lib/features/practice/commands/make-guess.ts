import "server-only";
import type { Person } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { OFFERED } from "@/lib/features/catalog/queries/offered";
import type { RoleSlug } from "@/lib/features/catalog/types/basics";
import { ok, type Result, refuse } from "@/lib/shared/result";
import { judgeGuess } from "../rules/judge-guess";
import type { DrillGuessInput } from "../schema/drill-guess";

export interface GuessMade {
  id: string;
  role: RoleSlug;
  /** Another guess had been made in this place before, from a second tab say; it stands. */
  stood: boolean;
}

/**
 * Stores a guess with what it came to. Guesses on one question are numbered, and the input says which one it is: a double
 * press, a reload or a second tab finds the guess that is there, so that a first guess is made once.
 */
export async function makeGuess(
  actor: Person,
  input: DrillGuessInput,
): Promise<Result<GuessMade, "not_asked" | "not_in_matrix" | "out_of_step">> {
  const { role, question, number, guess } = input;
  const place = { accountId: actor.accountId, roleSlug: role, questionSlug: question };
  const earlier = await db().drillGuess.findMany({
    where: place,
    select: { id: true, number: true, guessedSlug: true },
  });
  const there = earlier.find((one) => one.number === number);
  if (there) return ok({ id: there.id, role, stood: there.guessedSlug !== guess });
  if (number !== earlier.length + 1) return outOfStep();

  const about = await competenciesOf(role, question);
  if (!about) return notAsked();
  if (!(await isInMatrix(role, guess))) return notInMatrix();
  await db().drillGuess.createMany({
    data: {
      ...place,
      number,
      guessedSlug: guess,
      mainSlug: about[0],
      outcome: judgeGuess(about, guess),
    },
    // The same press may have been quicker on another connection.
    skipDuplicates: true,
  });
  const made = await db().drillGuess.findUniqueOrThrow({
    where: { accountId_roleSlug_questionSlug_number: { ...place, number } },
    select: { id: true, guessedSlug: true },
  });
  return ok({ id: made.id, role, stood: made.guessedSlug !== guess });
}

/** What a question that is asked today is about, the main one first; null where the role's bank has no such question. */
async function competenciesOf(
  role: RoleSlug,
  question: string,
): Promise<[string, ...string[]] | null> {
  const asked = await db().questionRole.findUnique({
    where: {
      questionSlug_roleSlug: { questionSlug: question, roleSlug: role },
      question: { is: OFFERED },
    },
    select: { competencies: { orderBy: { position: "asc" }, select: { competencySlug: true } } },
  });
  const [main, ...further] = asked?.competencies.map((one) => one.competencySlug) ?? [];
  return main === undefined ? null : [main, ...further];
}

async function isInMatrix(role: RoleSlug, competency: string): Promise<boolean> {
  const row = await db().roleCompetency.findUnique({
    where: { roleSlug_slug: { roleSlug: role, slug: competency }, retiredAt: null },
    select: { slug: true },
  });
  return row !== null;
}

function notAsked() {
  return refuse(
    "not_asked",
    "This question is no longer asked for this role, so nothing was counted. Reload the page for the next one.",
  );
}

function notInMatrix() {
  return refuse(
    "not_in_matrix",
    "This competency is not in the role’s matrix any more. Nothing was counted; reload the page and choose again.",
    "guess",
  );
}

function outOfStep() {
  return refuse(
    "out_of_step",
    "This page is older than your guesses, so nothing was counted. Reload it and guess again.",
  );
}
