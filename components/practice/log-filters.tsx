import Link from "next/link";
import { Button } from "@/components/ui/button";
import { Field, Select } from "@/components/ui/field";
import { CATEGORY_NAMES } from "@/lib/features/catalog/rules/names";
import type { CategoryName, Named } from "@/lib/features/catalog/types/basics";
import type { AnswerFilter } from "@/lib/features/practice/types";
import { STATE_NAMES } from "./log-words";

/** The log's filters: a plain form, so that each view has an address. */
export function LogFilters({
  filter,
  roles,
  competencies,
}: {
  filter: AnswerFilter;
  roles: readonly Named[];
  /** Areas of the chosen role; none without one. */
  competencies: readonly Named[];
}) {
  const isFiltered = Object.values(filter).some((value) => value !== undefined);
  const categories = Object.entries(CATEGORY_NAMES) as [CategoryName, string][];
  return (
    <form
      method="get"
      action="/answers"
      aria-label="Filter the answers"
      // Another address is another form: what was chosen before must not linger in it.
      key={JSON.stringify(filter)}
      className="grid grid-cols-2 gap-4 border-y border-line py-5 lg:grid-cols-[repeat(4,minmax(0,1fr))_auto] lg:items-end"
    >
      <Choice name="role" label="Role" value={filter.role} choices={roles} />
      <Choice
        name="competency"
        label={filter.role ? "Competency" : "Competency (of a role)"}
        value={filter.competency}
        choices={competencies}
        disabled={!filter.role}
      />
      <Choice
        name="category"
        label="Category"
        value={filter.category}
        choices={categories.map(([slug, name]) => ({ slug, name }))}
      />
      <Choice
        name="state"
        label="State"
        value={filter.state}
        choices={Object.entries(STATE_NAMES).map(([slug, name]) => ({ slug, name }))}
      />
      <div className="flex flex-wrap items-center gap-3 col-span-2 lg:col-span-1">
        <Button type="submit" variant="secondary">
          Show
        </Button>
        {isFiltered && (
          <Link href="/answers" className="text-link inline-flex min-h-8 items-center">
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
  disabled,
}: {
  name: string;
  label: string;
  value: string | undefined;
  choices: readonly Named[];
  disabled?: boolean;
}) {
  return (
    <Field name={name} label={<span className="text-sm">{label}</span>}>
      <Select defaultValue={value ?? ""} disabled={disabled}>
        <option value="">All</option>
        {choices.map((choice) => (
          <option key={choice.slug} value={choice.slug}>
            {choice.name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
