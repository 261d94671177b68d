import Link from "next/link";
import type { ComponentProps } from "react";
import { classes } from "./classes";

export type ButtonVariant = "primary" | "secondary" | "quiet" | "danger";
export type ButtonSize = "md" | "sm";

const BASE =
  "inline-flex items-center justify-center gap-2 rounded-control border text-center font-semibold no-underline " +
  "transition-colors duration-150 select-none aria-disabled:opacity-60 disabled:opacity-60";

const VARIANT: Record<ButtonVariant, string> = {
  primary: "border-transparent bg-accent text-on-accent hover:bg-accent-strong",
  secondary: "border-line-strong bg-surface text-ink hover:border-ink",
  quiet: "border-transparent text-ink hover:bg-sunken",
  danger: "border-danger bg-surface text-danger hover:bg-danger-soft",
};

const SIZE: Record<ButtonSize, string> = {
  md: "min-h-11 px-4.5 py-2 text-base leading-snug",
  sm: "min-h-8 px-3 py-1 text-sm leading-snug",
};

/** The classes of a button, for an element that is neither Button nor ButtonLink (a summary, a label). */
export function buttonClasses(variant: ButtonVariant = "primary", size: ButtonSize = "md"): string {
  return classes(BASE, VARIANT[variant], SIZE[size]);
}

interface Look {
  variant?: ButtonVariant;
  size?: ButtonSize;
}

/** Does something. Its type is "button" unless said otherwise, so that none submits a form by accident. */
export function Button({
  variant = "primary",
  size = "md",
  type = "button",
  className,
  ...rest
}: ComponentProps<"button"> & Look) {
  return (
    <button type={type} className={classes(buttonClasses(variant, size), className)} {...rest} />
  );
}

/** Goes somewhere, which paper cannot. */
export function ButtonLink({
  variant = "primary",
  size = "md",
  className,
  ...rest
}: ComponentProps<typeof Link> & Look) {
  return (
    <Link data-no-print="" className={classes(buttonClasses(variant, size), className)} {...rest} />
  );
}
