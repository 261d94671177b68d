import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { EXPORT_FORMATS } from "@/lib/features/catalog/schema/sheet";
import type { RoleSlug } from "@/lib/features/catalog/types/basics";
import type { BankFilter } from "@/lib/features/catalog/types/listings";
import { CHOSEN_FORM, exportAddress, filterFields, sheetAddress } from "./sheet-address";
import { FORMAT_NAMES } from "./sheet-words";
import "./bank-tools.css";

interface Props {
  role: RoleSlug;
  filter: BankFilter;
}

/**
 * Printing and exporting, around a list of questions that can be ticked: over it the ways for the whole list, and at
 * the foot of the window, once something is ticked, the same for what is ticked. Links and one form, without a script.
 */
export function BankTools({ role, filter, children }: Props & { children: ReactNode }) {
  return (
    <div className="bank-tools">
      <WholeList role={role} filter={filter} />
      {children}
      <ChosenBar role={role} filter={filter} />
    </div>
  );
}

function WholeList({ role, filter }: Props) {
  const whole = { questions: [], filter };
  return (
    <div
      data-no-print=""
      className="-mt-5 mb-8 flex flex-wrap items-baseline justify-between gap-x-8 text-sm text-muted"
    >
      <nav aria-label="Print or export the whole list" className="flex flex-wrap gap-x-4">
        <a href={sheetAddress(role, whole)} rel="nofollow" className={LINK}>
          Print the list
        </a>
        <span aria-hidden="true" className="inline-flex min-h-8 items-center">
          Export as
        </span>
        {EXPORT_FORMATS.map((format) => (
          <a key={format} href={exportAddress(role, format, whole)} rel="nofollow" className={LINK}>
            <span className="sr-only">Export the list as </span>
            {FORMAT_NAMES[format]}
          </a>
        ))}
      </nav>
      <p className="py-1.5">Tick questions to print or export only those.</p>
    </div>
  );
}

const LINK = "text-link inline-flex min-h-8 items-center";

/** Hidden by its style sheet while nothing is ticked. The filter goes along, for the way back from the sheet. */
function ChosenBar({ role, filter }: Props) {
  return (
    <form
      id={CHOSEN_FORM}
      method="get"
      action={sheetAddress(role)}
      aria-label="The chosen questions"
      data-no-print=""
      className="bank-chosen"
    >
      {filterFields(role, filter).map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      <div className="flex items-center gap-2">
        <p className="bank-count">chosen</p>
        <Button type="reset" variant="quiet" size="sm">
          Untick all
        </Button>
      </div>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" size="sm">
          Print the chosen
        </Button>
        {EXPORT_FORMATS.map((format) => (
          <Button
            key={format}
            type="submit"
            variant="secondary"
            size="sm"
            name="format"
            value={format}
            formAction={exportAddress(role)}
          >
            <span className="sr-only">Export the chosen as </span>
            {FORMAT_NAMES[format]}
          </Button>
        ))}
      </div>
    </form>
  );
}
