import type { ReactNode } from "react";
import { SiteShell } from "@/components/layout/site-shell";

/** What stands around the forms that let a person in: one narrow column, nothing beside it. */
export function EntryPage({
  title,
  lead,
  children,
  foot,
}: {
  title: string;
  lead?: ReactNode;
  children: ReactNode;
  /** Other ways on, below the form. */
  foot?: ReactNode;
}) {
  return (
    <SiteShell>
      <div className="page-width py-12 sm:py-20">
        <div className="mx-auto max-w-md">
          <h1 className="text-4xl font-bold tracking-[-0.03em]">{title}</h1>
          {lead && <div className="mt-3 text-lg text-muted">{lead}</div>}
          <div className="mt-8 grid gap-6">{children}</div>
          {foot && <div className="mt-10 border-t border-line pt-6 text-muted">{foot}</div>}
        </div>
      </div>
    </SiteShell>
  );
}
