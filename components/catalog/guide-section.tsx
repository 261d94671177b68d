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
    <section id={id} aria-labelledby={`${id}-title`} className="guide-section">
      <h2 id={`${id}-title`}>{title}</h2>
      {lead && <p className="guide-lead measure">{lead}</p>}
      <div>{children}</div>
    </section>
  );
}
