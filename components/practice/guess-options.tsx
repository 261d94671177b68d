"use client";

import { useContext, useId } from "react";
import { FieldErrors } from "@/components/ui/field-errors";
import type { Named } from "@/lib/features/catalog/types/basics";

/** The role's competencies to choose from, numbered as the keys that choose them and as the columns of the mix-ups. */
export function GuessOptions({ competencies }: { competencies: readonly Named[] }) {
  const error = useContext(FieldErrors).guess;
  const errorId = useId();
  return (
    <fieldset aria-describedby={error ? errorId : undefined} className="min-w-0">
      <legend className="text-xl font-semibold tracking-[-0.02em]">
        Which competency is this testing?
      </legend>
      <p className="mt-1 mb-3 text-sm text-muted">Choose the one that it is mainly about.</p>
      {error && (
        <p id={errorId} className="mb-3 text-sm font-medium text-danger">
          {error}
        </p>
      )}
      <div className="grid gap-1 border-y border-line py-2">
        {competencies.map(({ slug, name }, at) => (
          <label
            key={slug}
            className="grid min-h-11 cursor-pointer grid-cols-[auto_minmax(0,1fr)_auto] items-center gap-x-3 rounded-control border border-transparent px-3 py-2 font-medium hover:bg-sunken has-checked:border-accent has-checked:bg-accent-soft has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              name="guess"
              value={slug}
              required
              aria-keyshortcuts={String(at + 1)}
              data-drill-option={at + 1}
              className="size-4 accent-accent outline-none"
            />
            <span>{name}</span>
            <NumberMark number={at + 1} />
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** The number of a competency, as it stands on a key. */
export function NumberMark({ number }: { number: number }) {
  return (
    <span
      aria-hidden="true"
      className="inline-flex size-6 shrink-0 items-center justify-center rounded-control border border-line-strong bg-surface text-[0.8125rem] font-semibold text-muted tabular-nums"
    >
      {number}
    </span>
  );
}
