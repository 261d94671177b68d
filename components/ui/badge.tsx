import type { ReactNode } from "react";
import { classes } from "./classes";

export type BadgeTone = "neutral" | "accent" | "good" | "warn" | "danger";

const TONE: Record<BadgeTone, string> = {
  neutral: "bg-sunken text-muted",
  accent: "bg-accent-soft text-accent",
  good: "bg-good-soft text-good",
  warn: "bg-warn-soft text-warn",
  danger: "bg-danger-soft text-danger",
};

/** A short word about a thing: its category, its state. The word says it, the tone only helps. */
export function Badge({
  tone = "neutral",
  children,
  className,
}: {
  tone?: BadgeTone;
  children: ReactNode;
  className?: string;
}) {
  return (
    <span
      className={classes(
        "inline-flex items-center gap-1 rounded-control px-2 py-0.5 text-[0.8125rem] leading-5 font-semibold",
        TONE[tone],
        className,
      )}
    >
      {children}
    </span>
  );
}
