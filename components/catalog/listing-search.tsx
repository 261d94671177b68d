import { Button } from "@/components/ui/button";
import { type AddressOf, type AnyFilter, keptFields } from "./bank-address";

/** A plain form: it reloads the page with the text in its address, and takes the chosen filters along. */
export function ListingSearch({
  label,
  filter,
  addressOf,
}: {
  label: string;
  filter: AnyFilter;
  addressOf: AddressOf;
}) {
  return (
    <search data-no-print="">
      <form action={addressOf({})} method="get">
        {keptFields(filter).map(({ slug, name }) => (
          <input key={slug} type="hidden" name={slug} value={name} />
        ))}
        <label htmlFor="listing-text" className="text-sm font-semibold">
          {label}
        </label>
        <div className="mt-1.5 flex max-w-xl gap-2">
          <input
            id="listing-text"
            name="text"
            type="search"
            defaultValue={filter.text}
            maxLength={200}
            autoComplete="off"
            data-search-field=""
            className="min-h-11 w-full min-w-0 rounded-control border border-line-strong bg-surface px-3 py-2 hover:border-ink focus:border-accent focus-visible:outline-offset-0"
          />
          <Button type="submit" variant="secondary">
            Search
          </Button>
        </div>
      </form>
    </search>
  );
}
