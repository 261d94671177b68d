import Link from "next/link";
import type { ReactNode } from "react";
import { classes } from "./classes";

/** Views of one thing that each have an address: looks like tabs, is a navigation. */
export function TabLinks({
  label,
  links,
}: {
  label: string;
  links: readonly { href: string; label: ReactNode; isCurrent: boolean }[];
}) {
  return (
    <nav aria-label={label} className="flex flex-wrap gap-x-5 border-b border-line">
      {links.map((link) => (
        <Link
          key={link.href}
          href={link.href}
          aria-current={link.isCurrent ? "page" : undefined}
          className={classes(
            "-mb-px inline-flex min-h-11 items-center border-b-2 font-semibold",
            link.isCurrent
              ? "border-accent text-ink"
              : "border-transparent text-muted hover:text-ink",
          )}
        >
          {link.label}
        </Link>
      ))}
    </nav>
  );
}
