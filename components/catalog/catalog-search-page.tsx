import type { CatalogFilter, CatalogSearch } from "@/lib/features/catalog/types/listings";
import { catalogAddress, type Facet } from "./bank-address";
import { CatalogQuestions } from "./bank-questions";
import { Listing } from "./listing";

/** The search across all banks. */
export function CatalogSearchPage({
  found,
  filter = {},
}: {
  found: CatalogSearch;
  filter?: CatalogFilter;
}) {
  return (
    <div className="page-width">
      <header className="pt-10 pb-10 sm:pt-14">
        <h1 className="text-4xl font-bold tracking-[-0.03em] sm:text-5xl">Every question</h1>
        <p className="measure mt-4 text-lg text-muted">
          The banks of all four roles together. Competencies are those that the roles share: each
          role’s own names for them stand on the question.
        </p>
      </header>
      <Listing
        counts={found}
        facets={facetsOf(found)}
        filter={filter}
        addressOf={catalogAddress}
        searchLabel="Search every bank"
      >
        <CatalogQuestions questions={found.questions} />
      </Listing>
    </div>
  );
}

function facetsOf({ facets }: CatalogSearch): Facet[] {
  const all: Facet[] = [
    { key: "role", title: "Role", values: facets.role },
    { key: "category", title: "Category", values: facets.category },
    { key: "competency", title: "Shared competency", values: facets.competency },
    { key: "difficulty", title: "Difficulty", values: facets.difficulty },
    { key: "practised", title: "Practised by you", values: facets.practised },
  ];
  return all.filter(({ values }) => values.length > 0);
}
