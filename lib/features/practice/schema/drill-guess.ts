import { z } from "zod";
import { isSlug } from "@/lib/features/catalog/schema/bank-filter";
import { roleSlug } from "@/lib/features/catalog/schema/catalog-files";

const CHOOSE = "Choose one of the competencies.";
const slug = (message: string) => z.string({ error: message }).refine(isSlug, message);

/** POST /api/v1/drill-guesses */
export const drillGuessInput = z.strictObject({
  role: roleSlug,
  question: slug("must name a question"),
  /** Which guess on this question the page asked for: the same press sent twice names the same one. */
  number: z.coerce.number().int().min(1).max(1_000_000),
  /** The competency's slug. */
  guess: slug(CHOOSE),
});

export type DrillGuessInput = z.output<typeof drillGuessInput>;

/** The page that a refused form goes back to: that of its role, where it names one. */
export function drillOf(posted: unknown): string {
  const named = z.object({ role: roleSlug }).safeParse(posted);
  return named.success ? `/drill/${named.data.role}` : "/drill";
}

/**
 * The page that shows a guess with its answer.
 * @param stood it was made before, and what was sent now said something else
 */
export function guessAddress({
  role,
  id,
  stood,
}: {
  role: string;
  id: string;
  stood: boolean;
}): string {
  return `/drill/${role}?guess=${id}${stood ? "&stood=1" : ""}`;
}
