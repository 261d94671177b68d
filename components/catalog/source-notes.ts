import type { Source } from "@/lib/features/catalog/types/basics";
import type { RoleGuide } from "@/lib/features/catalog/types/roles";

export interface SourceNotes {
  /** In the order in which the page first names them; the first is note 1. */
  list: Source[];
  /** @throws Error when the source was not among those numbered: a fact must not be shown without its note */
  numberOf(source: Source): number;
}

function keyOf(source: Source): string {
  return JSON.stringify([source.article.slug, source.section, source.basis, source.reasoning]);
}

/** Numbers sources in the order given; the same place with the same reasoning is one note. */
export function numberSources(sources: Iterable<Source>): SourceNotes {
  const numbers = new Map<string, number>();
  const list: Source[] = [];
  for (const source of sources) {
    const key = keyOf(source);
    if (numbers.has(key)) continue;
    list.push(source);
    numbers.set(key, list.length);
  }
  return {
    list,
    numberOf(source) {
      const number = numbers.get(keyOf(source));
      if (number === undefined) throw new Error(`No note for the source "${source.section}".`);
      return number;
    },
  };
}

/** The sources of a role's guide in the order of its page. */
export function guideSources(role: RoleGuide): Source[] {
  const { guide } = role;
  return [
    role.ladderSource,
    role.matrixSource,
    ...role.competencies.flatMap((area) => [area.source, area.requiredSource]),
    ...[
      role.rounds,
      guide.interviewProcess,
      guide.responsibilities,
      guide.careerPath,
      guide.certifications,
      guide.salaries,
      guide.trends,
      guide.faq,
    ].flatMap((facts) => facts.map((fact) => fact.source)),
  ];
}
