import type { ReactNode } from "react";
import { classes } from "@/components/ui/classes";

/** The head of a page: what it belongs to, its title (the page's one h1), a sentence about it, what can be done. */
export function PageHeader({
  eyebrow,
  title,
  lead,
  actions,
  className,
}: {
  eyebrow?: ReactNode;
  title: ReactNode;
  lead?: ReactNode;
  actions?: ReactNode;
  className?: string;
}) {
  return (
    <div
      className={classes(
        "flex flex-wrap items-end justify-between gap-x-10 gap-y-6 pt-10 pb-8 sm:pt-14 sm:pb-10",
        className,
      )}
    >
      <div className="max-w-3xl min-w-0">
        {eyebrow && <div className="eyebrow mb-3">{eyebrow}</div>}
        <h1 className="text-4xl font-bold tracking-[-0.03em] sm:text-5xl">{title}</h1>
        {lead && <div className="measure mt-4 text-lg text-muted">{lead}</div>}
      </div>
      {actions && (
        <div data-no-print="" className="flex flex-wrap gap-3">
          {actions}
        </div>
      )}
    </div>
  );
}
