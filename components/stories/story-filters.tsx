import Link from "next/link";
import { Button } from "@/components/ui/button";
import { Field, Input, Select } from "@/components/ui/field";
import type { Named } from "@/lib/features/catalog/types/basics";
import { storiesPath } from "@/lib/features/stories/rules/story-paths";
import type { StoryFilter } from "@/lib/features/stories/types";
import { SORT_NAMES } from "./story-words";

/** Search, filters and order: a plain form, so that each view has an address. */
export function StoryFilters({
  filter,
  competencies,
}: {
  filter: StoryFilter;
  competencies: readonly Named[];
}) {
  const isFiltered = Object.values(filter).some((value) => value !== undefined);
  return (
    <form
      method="get"
      action="/stories"
      aria-label="Find and sort stories"
      // Another address is another form: what was chosen before must not linger in it.
      key={JSON.stringify(filter)}
      data-no-print=""
      className="grid gap-4 border-b border-line py-5 sm:grid-cols-2 lg:grid-cols-[repeat(4,minmax(0,1fr))_auto] lg:items-end"
    >
      <Field name="text" label={<span className="text-sm">Words in the story</span>}>
        <Input type="search" defaultValue={filter.text} maxLength={200} />
      </Field>
      <Choice
        name="competency"
        label="Competency"
        value={filter.competency}
        choices={competencies}
      />
      <Choice
        name="failure"
        label="Kind"
        value={filter.failure}
        choices={[{ slug: "yes", name: "Failure stories" }]}
      />
      <Choice
        name="sort"
        label="Order"
        value={filter.sort ?? "changed"}
        choices={Object.entries(SORT_NAMES).map(([slug, name]) => ({ slug, name }))}
        all={null}
      />
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" variant="secondary">
          Show
        </Button>
        {isFiltered && (
          <Link href={storiesPath()} className="text-link inline-flex min-h-8 items-center">
            Clear
          </Link>
        )}
      </div>
    </form>
  );
}

function Choice({
  name,
  label,
  value,
  choices,
  all = "All",
}: {
  name: string;
  label: string;
  value: string | undefined;
  choices: readonly Named[];
  /** Null where one of the choices always holds. */
  all?: string | null;
}) {
  return (
    <Field name={name} label={<span className="text-sm">{label}</span>}>
      <Select defaultValue={value ?? ""}>
        {all !== null && <option value="">{all}</option>}
        {choices.map((choice) => (
          <option key={choice.slug} value={choice.slug}>
            {choice.name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
