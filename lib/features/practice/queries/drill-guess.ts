import "server-only";
import type { Person } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { isId } from "../schema/addresses";
import type { GuessView } from "../types";

const NAMED = { select: { slug: true, name: true } } as const;
const DESCRIBED = { select: { slug: true, name: true, description: true } } as const;

/** One of the person's guesses on that role's bank, with the answer and its reason; null where there is none. */
export async function getGuess(actor: Person, role: string, id: string): Promise<GuessView | null> {
  if (!isId(id)) return null;
  const row = await db().drillGuess.findUnique({
    where: { id, accountId: actor.accountId, roleSlug: role },
    select: {
      id: true,
      outcome: true,
      guessed: DESCRIBED,
      main: DESCRIBED,
      question: {
        select: {
          slug: true,
          prompt: true,
          assesses: true,
          retiredAt: true,
          roles: {
            where: { roleSlug: role },
            select: {
              whyAsked: true,
              competencies: { orderBy: { position: "asc" }, select: { competency: NAMED } },
            },
          },
        },
      },
    },
  });
  if (!row) return null;
  const { roles, retiredAt, ...question } = row.question;
  const [asked] = roles;
  return {
    id: row.id,
    outcome: row.outcome,
    question: { ...question, retired: retiredAt !== null },
    whyAsked: asked?.whyAsked ?? null,
    guessed: row.guessed,
    main: row.main,
    further: (asked?.competencies ?? [])
      .map((of) => of.competency)
      .filter((competency) => competency.slug !== row.main.slug),
  };
}
