"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";

/**
 * A link of the main navigation that knows when it is the current one.
 * @param also other paths that count as this place
 * @param isCurrent said by the page; without it the address decides: one of the place's paths, or one below
 */
export function NavLink({
  href,
  also = [],
  isCurrent,
  className,
  children,
}: {
  href: string;
  also?: readonly string[] | undefined;
  isCurrent?: boolean | undefined;
  className: string;
  children: ReactNode;
}) {
  const path = usePathname();
  const current =
    isCurrent ?? [href, ...also].some((own) => path === own || path.startsWith(`${own}/`));
  return (
    <Link href={href} aria-current={current ? "page" : undefined} className={className}>
      {children}
    </Link>
  );
}
