"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";

/**
 * A link of the main navigation that knows when it is the current one.
 * @param isCurrent said by the page; without it the address decides: the link's own path, or one below it
 */
export function NavLink({
  href,
  isCurrent,
  className,
  children,
}: {
  href: string;
  isCurrent?: boolean | undefined;
  className: string;
  children: ReactNode;
}) {
  const path = usePathname();
  const current = isCurrent ?? (path === href || path.startsWith(`${href}/`));
  return (
    <Link href={href} aria-current={current ? "page" : undefined} className={className}>
      {children}
    </Link>
  );
}
