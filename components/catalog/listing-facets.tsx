import type { FacetValue } from "@/lib/features/catalog/types/listings";
import type { AddressOf, AnyFilter, Facet } from "./bank-address";

/**
 * Every filter as a link with the number of questions that it leads to. On a wide screen the list is always open; on a
 * narrow one it is folded, so that the questions come first.
 */
export function ListingFacets({
  facets,
  filter,
  addressOf,
}: {
  facets: readonly Facet[];
  filter: AnyFilter;
  addressOf: AddressOf;
}) {
  return (
    <nav aria-label="Filters" className="lg:sticky lg:top-8 lg:self-start">
      <details className="rounded-card border border-line bg-surface px-4 lg:border-0 lg:bg-transparent lg:px-0 lg:[&::details-content]:[block-size:auto] lg:[&::details-content]:[content-visibility:visible]">
        <summary className="flex min-h-11 items-center font-semibold lg:sr-only">Filters</summary>
        <div className="grid gap-x-8 gap-y-6 pb-5 sm:grid-cols-2 lg:grid-cols-1 lg:pb-0 [&_a]:flex [&_a]:min-h-8 [&_a]:items-baseline [&_a]:justify-between [&_a]:gap-3 [&_a]:rounded-control [&_a]:py-1 [&_a]:text-sm [&_a:hover]:text-accent [&_a[aria-current]]:-mx-2 [&_a[aria-current]]:bg-accent-soft [&_a[aria-current]]:px-2 [&_a[aria-current]]:font-semibold [&_h2]:mb-1 [&_h2]:text-sm [&_h2]:tracking-normal [&_h2]:text-muted">
          {facets.map(({ key, title, values }) => {
            const to = (choice: FacetValue) =>
              addressOf({
                ...filter,
                [key]: choice.chosen ? undefined : choice.value,
                page: undefined,
              });
            return (
              <section key={key} aria-labelledby={`facet-${key}`}>
                <h2 id={`facet-${key}`}>{title}</h2>
                <ul>
                  {values.map((choice) => (
                    <li key={choice.value}>
                      <Choice choice={choice} address={to(choice)} />
                    </li>
                  ))}
                </ul>
              </section>
            );
          })}
          {!facets.some(({ key }) => key === "practised") && (
            <PractisedLinks filter={filter} addressOf={addressOf} />
          )}
        </div>
      </details>
    </nav>
  );
}

/**
 * On a page that is the same for everybody, what the person has practised is not known and cannot be counted. Whoever is
 * signed in is offered the two links, which lead to a page that knows.
 */
function PractisedLinks({ filter, addressOf }: { filter: AnyFilter; addressOf: AddressOf }) {
  return (
    <section aria-labelledby="facet-practised" className="not-signed-in:hidden">
      <h2 id="facet-practised">Practised by you</h2>
      <ul>
        <li>
          <a href={addressOf({ ...filter, practised: "no" })} rel="nofollow">
            Not practised yet
          </a>
        </li>
        <li>
          <a href={addressOf({ ...filter, practised: "yes" })} rel="nofollow">
            Practised
          </a>
        </li>
      </ul>
    </section>
  );
}

/** A choice that leads to nothing is shown, so that the list keeps its shape, but is no link. */
function Choice({ choice, address }: { choice: FacetValue; address: string }) {
  const count = (
    <span className="text-faint tabular-nums">
      {choice.count}
      <span className="sr-only"> {choice.count === 1 ? "question" : "questions"}</span>
    </span>
  );
  if (choice.count === 0 && !choice.chosen) {
    return (
      <span className="flex min-h-8 items-baseline justify-between gap-3 py-1 text-sm text-faint">
        {choice.name} {count}
      </span>
    );
  }
  return (
    <a href={address} rel="nofollow" aria-current={choice.chosen ? "true" : undefined}>
      <span>
        {choice.name}
        {choice.chosen && <span className="sr-only"> (chosen; leads to all)</span>}
      </span>{" "}
      {choice.chosen ? <span aria-hidden="true">✕</span> : count}
    </a>
  );
}
