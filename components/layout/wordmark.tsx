import { classes } from "@/components/ui/classes";

/**
 * The mark: a ship seen from above, bow up, split along her keel. The right-hand half, starboard, carries the green of
 * the light that she shows on that side.
 */
export function Mark({ className }: { className?: string }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 32 32" className={classes("size-8 shrink-0", className)}>
      <path
        d="M15 1.8C9 7.6 5.6 14.4 5.6 21.600c0 3.3.7 6 1.6 8.600H15Z"
        className="fill-current"
      />
      <path d="M17 1.8c6 5.8 9.4 12.6 9.4 19.8 0 3.3-.7 6-1.6 8.600H17Z" className="fill-accent" />
    </svg>
  );
}

export function Wordmark({ className }: { className?: string }) {
  return (
    <span
      className={classes(
        "inline-flex items-center gap-1.5 text-[1.1875rem] leading-none font-bold tracking-[-0.03em] text-ink",
        className,
      )}
    >
      <Mark className="-ml-1 size-6" />
      Starboard
    </span>
  );
}
