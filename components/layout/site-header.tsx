import Link from "next/link";
import { ButtonLink } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { SkipLink } from "@/components/ui/skip-link";
import { AccountMenu } from "./account-menu";
import { MENU_ITEM, Menu, MenuDivider } from "./menu";
import { PlacesBar, PlacesTabBar } from "./places";
import { ThemeSwitch } from "./theme-switch";
import { Wordmark } from "./wordmark";

/**
 * The header of public pages. The same HTML for everyone, so that the pages can be cached: both states are in it, and
 * the attribute that /preferences.js sets on <html> decides which one shows. Signed in, it looks as the header of the
 * signed-in pages does, because "Practise" leads from there to here.
 */
export function SiteHeader() {
  return (
    <>
      <header data-no-print="" className="border-b border-line">
        <SkipLink />
        <div className="page-width flex min-h-16 items-center gap-3 sm:gap-6">
          <Link href="/" className="inline-flex min-h-10 items-center rounded-control">
            <Wordmark />
          </Link>
          <PlacesBar className="not-signed-in:hidden" />
          <div className="-mr-2 ml-auto not-signed-in:hidden">
            <AccountMenu />
          </div>
          <SignedOut />
        </div>
      </header>
      <PlacesTabBar className="not-signed-in:hidden" />
    </>
  );
}

function SignedOut() {
  return (
    <div className="ml-auto flex items-center gap-2 signed-in:hidden sm:gap-3">
      <nav aria-label="Site" className="hidden items-center gap-1 md:flex">
        <Link href="/roles" className={BAR_LINK}>
          Roles and questions
        </Link>
        <Link href="/ladder" className={BAR_LINK}>
          The ladder
        </Link>
        <Link href="/sign-in" className={BAR_LINK}>
          Sign in
        </Link>
      </nav>
      <ButtonLink href="/sign-up" size="sm" className="min-h-10 px-3.5 text-[0.9375rem]">
        Start<span className="max-xs:sr-only"> practising</span>
      </ButtonLink>
      <div className="-mr-2 hidden md:scripted:block">
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
            <Link href="/ladder" className={MENU_ITEM}>
              The ladder
            </Link>
            <Link href="/sign-in" className={MENU_ITEM}>
              Sign in
            </Link>
            <Link href="/sign-up" className={MENU_ITEM}>
              Create an account
            </Link>
          </nav>
          <div className="hidden scripted:block">
            <MenuDivider />
            <ThemeSwitch />
          </div>
        </Menu>
      </div>
    </div>
  );
}

const BAR_LINK =
  "inline-flex min-h-10 items-center rounded-control px-3 text-[0.9375rem] font-medium text-ink hover:bg-sunken";
