"use client";

import { type ReactNode, useContext, useEffect, useId, useRef, useState } from "react";
import { Select, Textarea } from "@/components/ui/field";
import { FieldErrors } from "@/components/ui/field-errors";
import type { Named } from "@/lib/features/catalog/types/basics";
import { rowField } from "@/lib/features/imports/rules/row-fields";

/** @param label names the row, for whoever hears it alone */
export function RowTick({
  index,
  label,
  isTicked,
}: {
  index: number;
  label: string;
  isTicked: boolean;
}) {
  return (
    <label className="-m-2 inline-flex min-h-11 items-center gap-3 p-2">
      <input
        type="checkbox"
        name={rowField.add(index)}
        defaultChecked={isTicked}
        className="size-5 shrink-0 accent-accent"
      />
      <span className="sr-only max-sm:not-sr-only max-sm:font-semibold">{label}</span>
    </label>
  );
}

export function RowPrompt({
  index,
  label,
  prompt,
}: {
  index: number;
  label: string;
  prompt: string;
}) {
  return (
    <WithError name={rowField.prompt(index)}>
      {(wiring) => (
        <Textarea
          {...wiring}
          name={rowField.prompt(index)}
          aria-label={label}
          rows={2}
          defaultValue={prompt}
          className="min-h-16!"
        />
      )}
    </WithError>
  );
}

/** Choosing a competency where there was none ticks the row: that is what it lacked. */
export function RowCompetency({
  index,
  label,
  chosen,
  competencies,
}: {
  index: number;
  label: string;
  chosen: string;
  competencies: readonly Named[];
}) {
  const select = useRef<HTMLSelectElement>(null);
  const isLacking = chosen === "";
  useEffect(() => {
    // Chosen before the scripts ran.
    if (isLacking && select.current?.value) tickRow(select.current, index);
  }, [isLacking, index]);
  return (
    <WithError name={rowField.competency(index)}>
      {(wiring) => (
        <Select
          {...wiring}
          ref={select}
          name={rowField.competency(index)}
          aria-label={label}
          defaultValue={chosen}
          onChange={isLacking ? (event) => tickRow(event.currentTarget, index) : undefined}
        >
          {isLacking && <option value="">Choose one</option>}
          {competencies.map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {name}
            </option>
          ))}
        </Select>
      )}
    </WithError>
  );
}

function tickRow({ form, value }: HTMLSelectElement, index: number): void {
  const box = form?.elements.namedItem(rowField.add(index));
  if (!(box instanceof HTMLInputElement)) return;
  box.checked = value !== "";
  box.dispatchEvent(new Event("change", { bubbles: true }));
}

interface ErrorWiring {
  "aria-describedby"?: string;
}

/** The message that the form around has for a field, beside it. */
function WithError({
  name,
  children,
}: {
  name: string;
  children: (wiring: ErrorWiring) => ReactNode;
}) {
  const message = useContext(FieldErrors)[name];
  const id = useId();
  return (
    <>
      {children(message === undefined ? {} : { "aria-describedby": id })}
      {message && (
        <p id={id} className="mt-1.5 text-sm font-medium text-danger">
          {message}
        </p>
      )}
    </>
  );
}

/**
 * What the button adds, counted anew with each tick. Without scripts the count would be that of the page as it came, so
 * there it is left out.
 * @param elsewhere ticked on other pages
 */
export function AddLabel({ here, elsewhere }: { here: number; elsewhere: number }) {
  const mark = useRef<HTMLSpanElement>(null);
  const [ticked, setTicked] = useState(here);
  useEffect(() => {
    const form = mark.current?.closest("form");
    if (!form) return;
    const count = () => setTicked(form.querySelectorAll('input[name^="add."]:checked').length);
    // A browser that comes back to the page restores the boxes as they were left.
    count();
    form.addEventListener("change", count);
    return () => form.removeEventListener("change", count);
  }, []);
  const total = ticked + elsewhere;
  return (
    <span ref={mark}>
      <span className="scripted:hidden">Add the ticked questions</span>
      <span className="hidden scripted:inline">
        Add {total.toLocaleString("en-GB")} {total === 1 ? "question" : "questions"}
      </span>
    </span>
  );
}
