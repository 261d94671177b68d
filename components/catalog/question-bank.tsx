import { newQuestionPath } from "@/lib/features/catalog/rules/own-question-paths";
import type { Bank, BankFilter } from "@/lib/features/catalog/types/listings";
import { bankAddress, type Facet } from "./bank-address";
import { BankQuestions } from "./bank-questions";
import { BankTools } from "./bank-tools";
import { Listing } from "./listing";

/** A role's bank under a filter. */
export function QuestionBank({ bank, filter = {} }: { bank: Bank; filter?: BankFilter }) {
  const { role } = bank;
  return (
    <div className="page-width">
      <header className="pt-10 pb-10 sm:pt-14">
        <p className="eyebrow mb-3 flex flex-wrap gap-x-4">
          <a href={`/roles/${role.slug}`} className="text-link inline-flex min-h-6 items-center">
            {role.name} guide
          </a>
          <a href="/questions" className="text-link inline-flex min-h-6 items-center">
            All roles’ questions
          </a>
          <a
            href={newQuestionPath(role.slug)}
            className="text-link inline-flex min-h-6 items-center not-signed-in:hidden"
          >
            Add a question of your own
          </a>
        </p>
        <h1 className="text-4xl font-bold tracking-[-0.03em] sm:text-5xl">{role.name} questions</h1>
        <p className="measure mt-4 text-lg text-muted">
          What interviews for this role ask. Open a question for what it assesses, what a strong
          answer holds and what each level sounds like.
        </p>
        <p data-no-print="" className="mt-4">
          <a href={`/drill/${role.slug}`} className="text-link inline-flex min-h-6 items-center">
            Drill: which competency is each one testing?
          </a>
        </p>
      </header>
      <Listing
        counts={bank}
        facets={bankFacets(bank)}
        filter={filter}
        addressOf={(changed) => bankAddress(role.slug, changed)}
        searchLabel="Search these questions"
      >
        <BankTools role={role.slug} filter={filter}>
          <BankQuestions role={role.slug} questions={bank.questions} />
        </BankTools>
      </Listing>
    </div>
  );
}

export function bankFacets({ facets }: Pick<Bank, "facets">): Facet[] {
  const all: Facet[] = [
    { key: "category", title: "Category", values: facets.category },
    { key: "competency", title: "Competency", values: facets.competency },
    { key: "round", title: "Interview round", values: facets.round },
    { key: "difficulty", title: "Difficulty", values: facets.difficulty },
    { key: "practised", title: "Practised by you", values: facets.practised },
  ];
  return all.filter(({ values }) => values.length > 0);
}
