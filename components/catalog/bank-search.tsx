import { Button } from "@/components/ui/button";
import type { BankFilter, RoleSlug } from "@/lib/features/catalog/types";
import { FILTER_KEYS } from "./bank-address";

/** A plain form: it reloads the page with the text in its address, and takes the chosen filters along. */
export function BankSearch({ role, filter }: { role: RoleSlug; filter: BankFilter }) {
  return (
    <search data-no-print="">
      <form action={`/roles/${role}/questions`} method="get">
        {FILTER_KEYS.map((key) => {
          const value = filter[key];
          if (key === "text" || value === undefined) return null;
          return <input key={key} type="hidden" name={key} value={value} />;
        })}
        <label htmlFor="bank-text" className="text-sm font-semibold">
          Search these questions
        </label>
        <div className="mt-1.5 flex max-w-xl gap-2">
          <input
            id="bank-text"
            name="text"
            type="search"
            defaultValue={filter.text}
            maxLength={200}
            autoComplete="off"
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
