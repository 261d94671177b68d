import { CATEGORIES, type CatalogQuestion } from "../schema/catalog-files";
import type { Catalog } from "./parse-catalog";

/** What one role's bank holds; retired questions are not counted. */
export interface RoleCounts {
  questions: number;
  category: Record<string, number>;
  /** `main`: questions whose first competency it is; `all`: questions that are about it at all. */
  competency: Record<string, { main: number; all: number }>;
  round: Record<string, number>;
  difficulty: Record<string, number>;
}

export function countCatalog(catalog: Catalog): Record<string, RoleCounts> {
  return Object.fromEntries(
    catalog.roles.map(({ value: role }) => {
      const asked = catalog.questions.flatMap(({ value }) => {
        const of = value.roles[role.slug];
        return of && !value.retired ? [{ question: value, of }] : [];
      });
      const count = (
        has: (one: { question: CatalogQuestion; of: (typeof asked)[0]["of"] }) => boolean,
      ) => asked.filter(has).length;
      const counts: RoleCounts = {
        questions: asked.length,
        category: Object.fromEntries(
          CATEGORIES.map((name) => [name, count(({ question }) => question.category === name)]),
        ),
        competency: Object.fromEntries(
          role.competencies.map(({ slug }) => [
            slug,
            {
              main: count(({ of }) => of.competencies[0]?.slug === slug),
              all: count(({ of }) => of.competencies.some((one) => one.slug === slug)),
            },
          ]),
        ),
        round: Object.fromEntries(
          role.rounds.map(({ slug }) => [slug, count(({ of }) => of.rounds.includes(slug))]),
        ),
        difficulty: Object.fromEntries(
          [1, 2, 3].map((level) => [level, count(({ of }) => of.difficulty === level)]),
        ),
      };
      return [role.slug, counts];
    }),
  );
}
