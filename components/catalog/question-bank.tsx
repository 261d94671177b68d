import { EmptyState } from "@/components/layout/empty-state";
import { buttonClasses } from "@/components/ui/button";
import type { Bank, BankFilter } from "@/lib/features/catalog/types";
import { bankAddress, type ChosenFilter, chosenFilters } from "./bank-address";
import { BankFacets } from "./bank-facets";
import { BankQuestions } from "./bank-questions";
import { BankSearch } from "./bank-search";
import { BankTools } from "./bank-tools";
import { countOf, numberWord, sentenceCase } from "./words";

/** A role's bank under a filter. All of it is links and one form: every view of it has an address. */
export function QuestionBank({ bank, filter = {} }: { bank: Bank; filter?: BankFilter }) {
  const { role } = bank;
  const chosen = chosenFilters(bank, filter);
  return (
    <div className="page-width">
      <header className="pt-10 pb-10 sm:pt-14">
        <p className="eyebrow mb-3">
          <a href={`/roles/${role.slug}`} className="text-link inline-flex min-h-6 items-center">
            {role.name} guide
          </a>
        </p>
        <h1 className="text-4xl font-bold tracking-[-0.03em] sm:text-5xl">{role.name} questions</h1>
        <p className="measure mt-4 text-lg text-muted">
          What interviews for this role ask. Open a question for what it assesses, what a strong
          answer holds and what each level sounds like.
        </p>
      </header>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-8 lg:grid-cols-[15rem_minmax(0,1fr)] lg:gap-14">
        <BankFacets bank={bank} filter={filter} />
        <div>
          <BankSearch role={role.slug} filter={filter} />
          <section aria-labelledby="result" className="mt-8">
            <div className="mb-8 border-b border-line-strong pb-3">
              <h2 id="result" className="text-base tracking-normal">
                {resultSentence(bank, chosen)}
              </h2>
              {bank.fuzzy && bank.questions.length > 0 && (
                <p className="mt-1 text-muted">
                  No question holds “{filter.text}” as you wrote it; these hold words spelt much
                  like it.
                </p>
              )}
              <ChosenFilters chosen={chosen} all={bankAddress(role.slug)} />
            </div>
            {bank.questions.length > 0 ? (
              <BankTools role={role.slug} filter={filter}>
                <BankQuestions role={role.slug} questions={bank.questions} />
              </BankTools>
            ) : (
              <NothingFound bank={bank} chosen={chosen} />
            )}
          </section>
        </div>
      </div>
    </div>
  );
}

/** "All 52 questions", "Four of 52 questions", "None of the 52 questions fits". */
export function resultSentence(bank: Bank, chosen: readonly ChosenFilter[]): string {
  const { questions, total } = bank;
  const all = countOf(total, "question");
  if (chosen.length === 0) return `All ${all}`;
  if (questions.length === 0) return `None of the ${all} fits`;
  if (questions.length === total) return `All ${all} fit`;
  return `${sentenceCase(numberWord(questions.length))} of ${all}`;
}

function ChosenFilters({ chosen, all }: { chosen: readonly ChosenFilter[]; all: string }) {
  if (chosen.length === 0) return null;
  return (
    <ul className="mt-2 flex flex-wrap items-center gap-2 text-sm">
      {chosen.map(({ key, name, without }) => (
        <li key={key}>
          <a
            href={without}
            rel="nofollow"
            className="inline-flex min-h-8 items-center gap-2 rounded-control bg-accent-soft px-2.5 font-semibold hover:text-accent"
          >
            <span className="sr-only">Take away: </span>
            {name}
            <span aria-hidden="true">✕</span>
          </a>
        </li>
      ))}
      {chosen.length > 1 && (
        <li>
          <a href={all} className="text-link inline-flex min-h-8 items-center px-1">
            Take all away
          </a>
        </li>
      )}
    </ul>
  );
}

function NothingFound({ bank, chosen }: { bank: Bank; chosen: readonly ChosenFilter[] }) {
  const searched = chosen.some(({ key }) => key === "text");
  return (
    <EmptyState
      headingLevel="h3"
      title="No question fits all of this"
      text={
        <>
          {chosen.length > 1
            ? "Filters add up: a question has to fit every one. Take one away, above or here. "
            : "Take the filter away to see the whole bank. "}
          {searched &&
            "The search reads each question, what it assesses and its guidance. A single word, such as “budget” or “outage”, finds more than a phrase."}
        </>
      }
      action={
        <>
          {chosen.map(({ key, name, without }) => (
            <a key={key} href={without} className={buttonClasses("secondary", "sm")}>
              Without {name}
            </a>
          ))}
          <a
            href={bankAddress(bank.role.slug)}
            className={buttonClasses(chosen.length > 1 ? "quiet" : "secondary", "sm")}
          >
            All {countOf(bank.total, "question")}
          </a>
        </>
      }
    />
  );
}
