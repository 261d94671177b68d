import Link from "next/link";
import { Icon, type IconName } from "@/components/ui/icon";
import { SkipLink } from "@/components/ui/skip-link";
import { MENU_ITEM, Menu, MenuDivider } from "./menu";
import { NavLink } from "./nav-link";
import { ThemeSwitch } from "./theme-switch";
import { Wordmark } from "./wordmark";

export type AppPlace = "today" | "practise" | "answers" | "board";

const PLACES: readonly { place: AppPlace; href: string; label: string; icon: IconName }[] = [
  { place: "today", href: "/today", label: "Today", icon: "sunrise" },
  { place: "practise", href: "/roles", label: "Practise", icon: "pen" },
  { place: "answers", href: "/answers", label: "Answers", icon: "list" },
  { place: "board", href: "/board", label: "Board", icon: "bars" },
];

export interface AppHeaderProps {
  person: { name: string; isAdministrator: boolean };
  /** Where the page belongs; null: nowhere. Left out, the address decides. */
  current?: AppPlace | null;
}

/** The header of signed-in pages: the four places on top, on a phone at the foot of the window. */
export function AppHeader({ person, current }: AppHeaderProps) {
  const isCurrent = (place: AppPlace) => (current === undefined ? undefined : current === place);
  return (
    <>
      <header data-no-print="" className="border-b border-line">
        <SkipLink />
        <div className="page-width flex min-h-16 items-center gap-6">
          <Link
            href="/today"
            className="inline-flex min-h-10 items-center rounded-control"
            aria-label="Starboard, to Today"
          >
            <Wordmark />
          </Link>
          <nav aria-label="Main" className="mr-auto hidden self-stretch md:flex">
            {PLACES.map(({ place, href, label }) => (
              <NavLink
                key={place}
                href={href}
                isCurrent={isCurrent(place)}
                className="-mb-px inline-flex items-center border-b-2 border-transparent px-3 text-[0.9375rem] font-medium text-muted hover:text-ink aria-[current=page]:border-accent aria-[current=page]:text-ink"
              >
                {label}
              </NavLink>
            ))}
          </nav>
          <div className="-mr-2 ml-auto md:ml-0">
            <AccountMenu person={person} />
          </div>
        </div>
      </header>
      <nav
        aria-label="Main, at the foot"
        data-tab-bar=""
        className="fixed inset-x-0 bottom-0 z-30 border-t border-line bg-surface pb-[env(safe-area-inset-bottom)] md:hidden"
      >
        <div className="grid grid-cols-4">
          {PLACES.map(({ place, href, label, icon }) => (
            <NavLink
              key={place}
              href={href}
              isCurrent={isCurrent(place)}
              className="-mt-px flex min-h-16 flex-col items-center justify-center gap-1 border-t-2 border-transparent text-xs font-semibold text-muted focus-visible:-outline-offset-2 aria-[current=page]:border-accent aria-[current=page]:text-accent"
            >
              <Icon name={icon} />
              {label}
            </NavLink>
          ))}
        </div>
      </nav>
    </>
  );
}

function AccountMenu({ person }: { person: AppHeaderProps["person"] }) {
  return (
    <Menu
      id="account-menu"
      button={
        <>
          <span className="inline-flex size-8 items-center justify-center rounded-full bg-accent-soft text-sm font-bold text-accent">
            {initials(person.name)}
          </span>
          <span className="sr-only">Account of {person.name}</span>
          <Icon name="chevron-down" className="size-4 text-muted" />
        </>
      }
    >
      <p className="px-3 pt-2 pb-3 font-semibold wrap-anywhere">{person.name}</p>
      <nav aria-label="Account">
        <Link href="/settings" className={MENU_ITEM}>
          Settings
        </Link>
        <Link href="/settings/sessions" className={MENU_ITEM}>
          Sessions
        </Link>
        {person.isAdministrator && (
          <Link href="/admin" className={MENU_ITEM}>
            Administration
          </Link>
        )}
      </nav>
      <MenuDivider />
      <ThemeSwitch />
      <MenuDivider />
      <form method="post" action="/api/v1/session/end">
        <button type="submit" className={MENU_ITEM}>
          Sign out
        </button>
      </form>
    </Menu>
  );
}

function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map(
    (word) => [...(word ?? "")][0] ?? "",
  );
  return letters.join("").toUpperCase();
}
