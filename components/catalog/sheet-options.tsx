import { Button } from "@/components/ui/button";
import { PrintButton } from "@/components/ui/print-button";
import {
  EXPORT_FORMATS,
  SHEET_CONTENTS,
  SHEET_LAYOUTS,
  type SheetChoice,
  type SheetPrint,
} from "@/lib/features/catalog/schema/sheet";
import type { RoleSlug } from "@/lib/features/catalog/types/basics";
import { choiceFields, exportAddress, sheetAddress } from "./sheet-address";
import { CONTENTS_NAMES, FORMAT_NAMES, LAYOUT_NAMES } from "./sheet-words";

/** How the sheet is printed, as a plain form that reloads it, and the same questions as files. */
export function SheetOptions({
  role,
  choice,
  print,
}: {
  role: RoleSlug;
  choice: SheetChoice;
  print: SheetPrint;
}) {
  return (
    <div data-no-print="" className="grid content-start gap-8 sm:grid-cols-2 lg:grid-cols-1">
      <form method="get" action={sheetAddress(role)} className="grid content-start gap-5">
        {choiceFields(role, choice).map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        <Choices
          legend="With each question"
          name="with"
          names={CONTENTS_NAMES}
          values={SHEET_CONTENTS}
          chosen={print.contents}
        />
        <Choices
          legend="On the page"
          name="layout"
          names={LAYOUT_NAMES}
          values={SHEET_LAYOUTS}
          chosen={print.layout}
        />
        <Button type="submit" variant="secondary" size="sm" className="justify-self-start">
          Update the sheet
        </Button>
      </form>
      <div className="grid content-start gap-6 text-sm">
        <div className="grid justify-items-start gap-2">
          <PrintButton>Print</PrintButton>
          <p className="text-muted">
            Ctrl and P prints too (⌘ and P on a Mac). It fits A4 and Letter; the print dialog also
            saves it as a PDF.
          </p>
        </div>
        <nav aria-label="Export these questions">
          <h2 className="text-sm tracking-normal">The same questions as a file</h2>
          <ul className="flex flex-wrap gap-x-4">
            {EXPORT_FORMATS.map((format) => (
              <li key={format}>
                <a
                  href={exportAddress(role, format, choice)}
                  rel="nofollow"
                  className="text-link inline-flex min-h-8 items-center"
                >
                  {FORMAT_NAMES[format]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </div>
  );
}

function Choices<T extends string>({
  legend,
  name,
  names,
  values,
  chosen,
}: {
  legend: string;
  name: string;
  names: Record<T, string>;
  values: readonly T[];
  chosen: T;
}) {
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 text-sm font-semibold">{legend}</legend>
      {values.map((value) => (
        <label key={value} className="flex items-start gap-2.5 py-1.5 text-sm">
          <input
            type="radio"
            name={name}
            value={value}
            defaultChecked={value === chosen}
            className="mt-0.5 size-4 shrink-0 accent-accent"
          />
          {names[value]}
        </label>
      ))}
    </fieldset>
  );
}
