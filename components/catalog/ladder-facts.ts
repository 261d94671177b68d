/** Which facts of the guides the comparison of the ladder's roles shows, and the notes for them. */
import type { Source } from "@/lib/features/catalog/types/basics";
import type { GuideFact, RoleGuide } from "@/lib/features/catalog/types/roles";
import type { PayComparison } from "./compare-pay";

/** How many of a role's responsibilities say enough of its scope; the guide has them all. */
const BRIEF = 4;

export function mainResponsibilities({ guide }: RoleGuide): GuideFact[] {
  return guide.responsibilities.slice(0, BRIEF);
}

/** A number, then years in the same clause: "5–10 years", "eight years or more". */
const SAYS_YEARS =
  /(\d|\b(two|three|four|five|six|seven|eight|nine|ten|twelve)\b)[^.,;]*\byears\b/i;

/** What the role's career path says in years of experience. */
export function yearsOfExperience({ guide }: RoleGuide): GuideFact[] {
  return guide.careerPath.filter(({ text }) => SAYS_YEARS.test(text));
}

/** Everything that the comparison cites, one role after the other, so that an article's notes follow each other. */
export function ladderSources(
  roles: readonly RoleGuide[],
  comparisons: readonly PayComparison[],
): Source[] {
  return roles.flatMap((role) => [
    role.ladderSource,
    role.matrixSource,
    ...role.competencies.flatMap((area) => [area.source, area.requiredSource]),
    ...[...mainResponsibilities(role), ...yearsOfExperience(role)].map((fact) => fact.source),
    ...comparisons
      .flatMap(({ figures }) => figures)
      .filter((figure) => figure.role.ladder === role.ladder)
      .map((figure) => figure.source),
  ]);
}
