import type { ReactNode } from "react";

/** What stands where nothing is yet: why, and the first step. */
export function EmptyState({
  title,
  text,
  action,
  headingLevel: Heading = "h2",
}: {
  title: string;
  text: ReactNode;
  action?: ReactNode;
  headingLevel?: "h2" | "h3";
}) {
  return (
    <div className="rounded-card border border-dashed border-line-strong px-6 py-10 sm:px-10 sm:py-12">
      <Heading className="text-xl">{title}</Heading>
      <div className="measure mt-2 text-muted">{text}</div>
      {action && <div className="mt-6 flex flex-wrap gap-3">{action}</div>}
    </div>
  );
}
