import { CATEGORIES } from "../schema/catalog-files";
import type { Bank, BankFilter, BankQuestion, FacetValue, Named } from "../types";
import { CATEGORY_NAMES, DIFFICULTY_NAMES } from "./names";

type FacetName = keyof Bank["facets"];

const VALUES: Record<FacetName, (question: BankQuestion) => string[]> = {
  category: (question) => [question.category],
  competency: (question) => question.competencies.map((named) => named.slug),
  round: (question) => question.rounds.map((named) => named.slug),
  difficulty: (question) => [String(question.difficulty)],
};

const FACETS = Object.keys(VALUES) as FacetName[];

function passes(question: BankQuestion, filter: BankFilter, except?: FacetName): boolean {
  return FACETS.every(
    (facet) =>
      facet === except ||
      filter[facet] === undefined ||
      VALUES[facet](question).includes(String(filter[facet])),
  );
}

/**
 * What a bank shows under a filter. The count of a facet's value ignores that facet's own choice, so that it says what
 * choosing it instead would show.
 * @param questions the questions that the text found, in the order to show; the whole bank where there is no text
 */
export function filterBank(
  questions: BankQuestion[],
  filter: BankFilter,
  names: { competencies: Named[]; rounds: Named[] },
): Pick<Bank, "questions" | "facets"> {
  const facet = (name: FacetName, values: Named[]): FacetValue[] => {
    const others = questions.filter((question) => passes(question, filter, name));
    return values.map((value) => ({
      value: value.slug,
      name: value.name,
      count: others.filter((question) => VALUES[name](question).includes(value.slug)).length,
      chosen: filter[name] !== undefined && String(filter[name]) === value.slug,
    }));
  };
  return {
    questions: questions.filter((question) => passes(question, filter)),
    facets: {
      category: facet(
        "category",
        CATEGORIES.map((slug) => ({ slug, name: CATEGORY_NAMES[slug] })),
      ),
      competency: facet("competency", names.competencies),
      round: facet("round", names.rounds),
      difficulty: facet(
        "difficulty",
        DIFFICULTY_NAMES.map((name, index) => ({ slug: String(index + 1), name })),
      ),
    },
  };
}
