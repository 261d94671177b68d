import type { RoleSlug } from "@/lib/features/catalog/types/basics";
import type { QuestionView } from "@/lib/features/catalog/types/questions";
import type { AnalysisContext } from "./insight";

/** Their rounds keep half a minute for the headline. */
const EXECUTIVE: readonly RoleSlug[] = ["it-director", "cto"];

/**
 * What an answer to a question is read with.
 * @param role the one that it is practised or was rated for; unknown, the headline is asked for where every role of the
 *   question is an executive's
 */
export function contextOf(
  {
    prompt,
    probes,
    structure,
    roles,
  }: Pick<QuestionView, "prompt" | "probes" | "structure"> & {
    roles: readonly { role: { slug: RoleSlug } }[];
  },
  role: RoleSlug | undefined,
): AnalysisContext {
  const heardBy = role ? [role] : roles.map((asked) => asked.role.slug);
  const headlineFirst = heardBy.length > 0 && heardBy.every((one) => EXECUTIVE.includes(one));
  const base = { question: prompt, probes, headlineFirst };
  if (!structure) return base;
  const { situation, task, action, result } = structure;
  return { ...base, steps: { situation, task, action, result } };
}
