import type { ReactNode } from "react";

/** A part of a role's guide, with the anchor that the page's contents lead to. */
export function GuideSection({
  id,
  title,
  lead,
  children,
}: {
  id: string;
  title: string;
  lead?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section
      id={id}
      aria-labelledby={`${id}-title`}
      className="border-t border-line pt-10 not-first:mt-14 first:border-t-0 first:pt-0 print:not-first:mt-8 print:pt-4"
    >
      <h2 id={`${id}-title`} className="text-2xl sm:text-3xl">
        {title}
      </h2>
      {lead && <p className="measure mt-3 text-muted">{lead}</p>}
      <div className="mt-6">{children}</div>
    </section>
  );
}
