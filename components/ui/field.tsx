"use client";

import { type ComponentProps, createContext, type ReactNode, useContext, useId } from "react";
import { classes } from "./classes";
import { FieldErrors } from "./field-errors";

interface Wiring {
  id: string;
  name: string;
  describedBy: string | undefined;
  invalid: boolean;
}

const FieldWiring = createContext<Wiring | undefined>(undefined);

export interface FieldProps {
  /** The control's name in the form; an error of that name (from the form around it) is shown here. */
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  /** Shown where the form around it has none for this name. */
  error?: string | undefined;
  /** Adds "(optional)": what is not marked is required. */
  optional?: boolean;
  children: ReactNode;
  className?: string;
}

/** A label, its control (Input, Textarea or Select), its hint and its error, tied together by id. */
export function Field({ name, label, hint, error, optional, children, className }: FieldProps) {
  const id = useId();
  const message = useContext(FieldErrors)[name] ?? error;
  const describedBy =
    classes(hint !== undefined && `${id}-hint`, message && `${id}-error`) || undefined;
  return (
    <FieldWiring value={{ id, name, describedBy, invalid: message !== undefined }}>
      <div className={classes("grid gap-1.5", className)}>
        <label htmlFor={id} className="font-semibold">
          {label}
          {optional && <span className="font-normal text-muted"> (optional)</span>}
        </label>
        {hint !== undefined && (
          <p id={`${id}-hint`} className="text-sm text-muted">
            {hint}
          </p>
        )}
        {children}
        {message && (
          <p id={`${id}-error`} className="text-sm font-medium text-danger">
            {message}
          </p>
        )}
      </div>
    </FieldWiring>
  );
}

const CONTROL =
  "w-full rounded-control border border-line-strong bg-surface px-3 text-base text-ink " +
  "hover:border-ink focus:border-accent focus-visible:outline-offset-0 " +
  "aria-invalid:border-danger disabled:bg-sunken disabled:text-muted";

/** What a control inside a Field takes over from it; its own props win. */
function useWiring(own: { id?: string; name?: string; "aria-describedby"?: string }) {
  const field = useContext(FieldWiring);
  return {
    id: own.id ?? field?.id,
    name: own.name ?? field?.name,
    "aria-describedby": classes(field?.describedBy, own["aria-describedby"]) || undefined,
    "aria-invalid": field?.invalid ? (true as const) : undefined,
  };
}

export function Input({ className, ...rest }: ComponentProps<"input">) {
  return (
    <input
      {...rest}
      {...useWiring(rest)}
      className={classes(CONTROL, "min-h-11 py-2", className)}
    />
  );
}

export function Textarea({ className, rows = 5, ...rest }: ComponentProps<"textarea">) {
  return (
    <textarea
      rows={rows}
      {...rest}
      {...useWiring(rest)}
      className={classes(
        CONTROL,
        "field-sizing-content min-h-24 resize-y py-2.5 leading-relaxed",
        className,
      )}
    />
  );
}

export function Select({ className, children, ...rest }: ComponentProps<"select">) {
  return (
    <span className="relative block">
      <select
        {...rest}
        {...useWiring(rest)}
        className={classes(CONTROL, "min-h-11 appearance-none py-2 pr-10", className)}
      >
        {children}
      </select>
      <svg
        aria-hidden="true"
        viewBox="0 0 24 24"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.75"
        strokeLinecap="round"
        strokeLinejoin="round"
        className="pointer-events-none absolute top-1/2 right-3 size-5 -translate-y-1/2 text-muted"
      >
        <path d="m6 9.5 6 6 6-6" />
      </svg>
    </span>
  );
}
