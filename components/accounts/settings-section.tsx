import type { ReactNode } from "react";

/** One thing that can be set: what it is on the left, the form on the right; on a phone one below the other. */
export function SettingsSection({
  id,
  title,
  text,
  children,
}: {
  /** Its anchor in the page. */
  id: string;
  title: string;
  text: ReactNode;
  children: ReactNode;
}) {
  return (
    <section
      id={id}
      aria-labelledby={`${id}-title`}
      className="grid gap-x-12 gap-y-6 border-t border-line py-10 first:border-t-0 md:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]"
    >
      <div>
        <h2 id={`${id}-title`} className="text-xl">
          {title}
        </h2>
        <div className="mt-2 text-muted">{text}</div>
      </div>
      <div className="max-w-lg">{children}</div>
    </section>
  );
}
