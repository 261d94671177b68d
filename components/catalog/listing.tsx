import type { ReactNode } from "react";
import { EmptyState } from "@/components/layout/empty-state";
import { buttonClasses } from "@/components/ui/button";
import { ListKeys } from "@/components/ui/list-keys";
import {
  type AddressOf,
  type AnyFilter,
  type ChosenFilter,
  chosenFilters,
  type Facet,
} from "./bank-address";
import { ListingFacets } from "./listing-facets";
import { ListingSearch } from "./listing-search";
import { countOf, numberWord, sentenceCase } from "./words";

interface Counts {
  fitting: number;
  total: number;
  page: number;
  pages: number;
  corrected: string | null;
}

/** Questions under filters. All of it is links and one form: every view of it has an address. */
export function Listing({
  counts,
  facets,
  filter,
  addressOf,
  searchLabel,
  children,
}: {
  counts: Counts;
  facets: readonly Facet[];
  filter: AnyFilter;
  addressOf: AddressOf;
  searchLabel: string;
  /** The questions, where there are any. */
  children: ReactNode;
}) {
  const chosen = chosenFilters(facets, filter, addressOf);
  const { fitting, page, pages, corrected } = counts;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-8 lg:grid-cols-[15rem_minmax(0,1fr)] lg:gap-14">
      <ListingFacets facets={facets} filter={filter} addressOf={addressOf} />
      <div>
        <ListingSearch label={searchLabel} filter={filter} addressOf={addressOf} />
        <section aria-labelledby="result" className="mt-8">
          <div className="mb-8 border-b border-line-strong pb-3">
            <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
              <h2 id="result" className="text-base tracking-normal">
                {resultSentence(counts, chosen)}
              </h2>
              <SortLinks filter={filter} addressOf={addressOf} />
            </div>
            {corrected !== null && (
              <p className="mt-1 text-muted">
                No question holds “{filter.text}” as you wrote it. This is what “
                <strong className="font-semibold text-ink">{corrected}</strong>” finds.
              </p>
            )}
            <ChosenFilters chosen={chosen} all={addressOf({})} />
          </div>
          {fitting === 0 ? (
            <NothingFound total={counts.total} chosen={chosen} all={addressOf({})} />
          ) : (
            children
          )}
          {fitting > 0 && page > pages && (
            <BeyondTheLast first={addressOf({ ...filter, page: undefined })} />
          )}
          <Pager page={page} pages={pages} filter={filter} addressOf={addressOf} />
        </section>
        <ListKeys />
      </div>
    </div>
  );
}

/** "All 52 questions", "Four of 52 questions", "None of the 52 questions fits". */
export function resultSentence(
  { fitting, total }: Pick<Counts, "fitting" | "total">,
  chosen: readonly ChosenFilter[],
): string {
  const all = countOf(total, "question");
  if (chosen.length === 0) return `All ${all}`;
  if (fitting === 0) return `None of the ${all} fits`;
  if (fitting === total) return `All ${all} fit`;
  return `${sentenceCase(numberWord(fitting))} of ${all}`;
}

function SortLinks({ filter, addressOf }: { filter: AnyFilter; addressOf: AddressOf }) {
  const sorts = [
    { sort: undefined, name: filter.text === undefined ? "In order" : "Best match" },
    { sort: "easiest", name: "Easiest" },
    { sort: "hardest", name: "Hardest" },
  ] as const;
  return (
    <nav aria-label="Sort" data-no-print="" className="-my-1 flex flex-wrap text-sm">
      {sorts.map(({ sort, name }) => (
        <a
          key={name}
          href={addressOf({ ...filter, sort, page: undefined })}
          rel="nofollow"
          aria-current={filter.sort === sort ? "true" : undefined}
          className="inline-flex min-h-8 items-center rounded-control px-2.5 text-muted hover:text-accent aria-[current]:bg-accent-soft aria-[current]:font-semibold aria-[current]:text-ink"
        >
          {name}
          <span className="sr-only"> first</span>
        </a>
      ))}
    </nav>
  );
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

function NothingFound({
  total,
  chosen,
  all,
}: {
  total: number;
  chosen: readonly ChosenFilter[];
  all: string;
}) {
  const searched = chosen.some(({ key }) => key === "text");
  return (
    <EmptyState
      headingLevel="h3"
      title="No question fits all of this"
      text={
        <>
          {chosen.length > 1
            ? "Filters add up: a question has to fit every one. Take one away, above or here. "
            : "Take the filter away to see every question. "}
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
          <a href={all} className={buttonClasses(chosen.length > 1 ? "quiet" : "secondary", "sm")}>
            All {countOf(total, "question")}
          </a>
        </>
      }
    />
  );
}

/** An old link to a page that a list has no longer. */
function BeyondTheLast({ first }: { first: string }) {
  return (
    <EmptyState
      headingLevel="h3"
      title="There is no such page"
      text="The list has fewer pages than this address says."
      action={
        <a href={first} className={buttonClasses("secondary", "sm")}>
          The first page
        </a>
      }
    />
  );
}

function Pager({
  page,
  pages,
  filter,
  addressOf,
}: {
  page: number;
  pages: number;
  filter: AnyFilter;
  addressOf: AddressOf;
}) {
  if (pages < 2 || page > pages) return null;
  const to = (target: number) => addressOf({ ...filter, page: target === 1 ? undefined : target });
  return (
    <nav
      aria-label="Pages"
      data-no-print=""
      className="mt-8 flex flex-wrap items-center gap-4 border-t border-line-strong pt-6"
    >
      {page > 1 && (
        <a href={to(page - 1)} rel="prev nofollow" className={buttonClasses("secondary", "sm")}>
          Previous page
        </a>
      )}
      <span className="text-sm text-muted">
        Page {page} of {pages}
      </span>
      {page < pages && (
        <a href={to(page + 1)} rel="next nofollow" className={buttonClasses("secondary", "sm")}>
          Next page
        </a>
      )}
    </nav>
  );
}
