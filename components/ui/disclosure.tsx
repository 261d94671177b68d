import type { ReactNode } from "react";
import { classes } from "./classes";
import { Icon } from "./icon";

/** Text that is folded away until asked for. Native details: works without scripts, and is found by the browser's search. */
export function Disclosure({
  summary,
  children,
  open,
  name,
  className,
}: {
  summary: ReactNode;
  children: ReactNode;
  open?: boolean;
  /** Of several with the same name only one is open. */
  name?: string;
  className?: string;
}) {
  return (
    <details open={open} name={name} className={classes("group border-b border-line", className)}>
      <summary className="flex min-h-11 list-none items-center justify-between gap-4 py-3 font-semibold marker:hidden hover:text-accent [&::-webkit-details-marker]:hidden">
        <span className="min-w-0">{summary}</span>
        <Icon
          name="chevron-down"
          className="text-muted transition-transform group-open:rotate-180"
        />
      </summary>
      <div className="pt-1 pb-5">{children}</div>
    </details>
  );
}
