"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";

/**
 * A link of the main navigation that knows when it is the current one.
 * @param also other paths that count as this place
 * @param isExact paths below `href` belong to other links
 * @param isCurrent said by the page; without it the address decides: one of the place's paths, or one below
 */
export function NavLink({
  href,
  also = [],
  isExact = false,
  isCurrent,
  className,
  children,
}: {
  href: string;
  also?: readonly string[] | undefined;
  isExact?: boolean | undefined;
  isCurrent?: boolean | undefined;
  className: string;
  children: ReactNode;
}) {
  const path = usePathname();
  const isAt = (own: string) => path === own || (!isExact && path.startsWith(`${own}/`));
  const current = isCurrent ?? [href, ...also].some(isAt);
  return (
    <Link href={href} aria-current={current ? "page" : undefined} className={className}>
      {children}
    </Link>
  );
}
