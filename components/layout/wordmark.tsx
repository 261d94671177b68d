import { classes } from "@/components/ui/classes";

/**
 * The mark: a ship's horizon seen from above, bow up. Her starboard light shows green from dead ahead to 112.5° on the
 * right, which is the arc that the rules of the sea give it.
 */
export function Mark({ className }: { className?: string }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 32 32"
      fill="none"
      className={classes("size-8 shrink-0", className)}
    >
      <path
        d="M16 3A13 13 0 1 0 28.010 20.975"
        strokeWidth="2"
        strokeLinecap="round"
        className="stroke-current"
      />
      <path d="M16 16V3A13 13 0 0 1 28.010 20.975Z" className="fill-accent" />
    </svg>
  );
}

export function Wordmark({ className }: { className?: string }) {
  return (
    <span
      className={classes(
        "inline-flex items-center gap-2.5 text-lg font-bold tracking-tight text-ink",
        className,
      )}
    >
      <Mark className="size-7" />
      Starboard
    </span>
  );
}
