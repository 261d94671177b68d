import Link from "next/link";
import { ButtonLink } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { SkipLink } from "@/components/ui/skip-link";
import { MENU_ITEM, Menu, MenuDivider } from "./menu";
import { ThemeSwitch } from "./theme-switch";
import { Wordmark } from "./wordmark";

/**
 * The header of public pages. The same HTML for everyone, so that the pages can be cached: both states are in it, and
 * the attribute that /preferences.js sets on <html> decides which one shows.
 */
export function SiteHeader() {
  return (
    <header data-no-print="" className="border-b border-line">
      <SkipLink />
      <div className="page-width flex min-h-16 items-center gap-2 sm:gap-4">
        <Link href="/" className="mr-auto inline-flex min-h-10 items-center rounded-control">
          <Wordmark />
        </Link>
        <nav aria-label="Site" className="hidden items-center gap-1 md:flex">
          <Link href="/roles" className={BAR_LINK}>
            Roles and questions
          </Link>
          <Link href="/sign-in" className={`${BAR_LINK} signed-in:hidden`}>
            Sign in
          </Link>
          <Link href="/board" className={`${BAR_LINK} not-signed-in:hidden`}>
            Your board
          </Link>
        </nav>
        <ButtonLink
          href="/sign-up"
          size="sm"
          className="min-h-10 px-3.5 text-[0.9375rem] signed-in:hidden"
        >
          Start practising
        </ButtonLink>
        <ButtonLink
          href="/today"
          size="sm"
          className="min-h-10 px-3.5 text-[0.9375rem] not-signed-in:hidden"
        >
          Today
        </ButtonLink>
        <div className="-mr-2 hidden md:block">
          <Menu id="theme-menu" button={<Icon name="theme" />} buttonLabel="Theme">
            <ThemeSwitch />
          </Menu>
        </div>
        <div className="-mr-2 md:hidden">
          <Menu id="site-menu" button={<Icon name="menu" />} buttonLabel="Menu">
            <nav aria-label="Menu">
              <Link href="/roles" className={MENU_ITEM}>
                Roles and questions
              </Link>
              <Link href="/sign-in" className={`${MENU_ITEM} signed-in:hidden`}>
                Sign in
              </Link>
              <Link href="/sign-up" className={`${MENU_ITEM} signed-in:hidden`}>
                Create an account
              </Link>
              <Link href="/today" className={`${MENU_ITEM} not-signed-in:hidden`}>
                Today
              </Link>
              <Link href="/board" className={`${MENU_ITEM} not-signed-in:hidden`}>
                Your board
              </Link>
            </nav>
            <MenuDivider />
            <ThemeSwitch />
          </Menu>
        </div>
      </div>
    </header>
  );
}

const BAR_LINK =
  "inline-flex min-h-10 items-center rounded-control px-3 text-[0.9375rem] font-medium text-ink hover:bg-sunken";
