import Link from "next/link";
import { Icon } from "@/components/ui/icon";
import { MENU_ITEM, Menu, MenuDivider } from "./menu";
import { SignOutForm } from "./sign-out-form";
import { ThemeSwitch } from "./theme-switch";

/** @param person who is signed in; left out on public pages, which are the same HTML for everyone */
export function AccountMenu({ person }: { person?: { name: string; isAdministrator: boolean } }) {
  return (
    <Menu
      id="account-menu"
      button={
        <>
          <span className="inline-flex size-8 items-center justify-center rounded-full bg-accent-soft text-sm font-bold text-accent">
            {person ? initials(person.name) : <Icon name="person" />}
          </span>
          <span className="sr-only">{person ? `Account of ${person.name}` : "Account"}</span>
          <Icon name="chevron-down" className="size-4 text-muted" />
        </>
      }
    >
      {person && <p className="px-3 pt-2 pb-3 font-semibold wrap-anywhere">{person.name}</p>}
      <nav aria-label="Account">
        <Link href="/own-questions" className={MENU_ITEM}>
          Your own questions
        </Link>
        <Link href="/coaches" className={MENU_ITEM}>
          Coaches
        </Link>
        <Link href="/settings" className={MENU_ITEM}>
          Settings
        </Link>
        <Link href="/settings/sessions" className={MENU_ITEM}>
          Sessions
        </Link>
        {person?.isAdministrator && (
          <Link href="/admin" className={MENU_ITEM}>
            Administration
          </Link>
        )}
      </nav>
      <MenuDivider />
      <ThemeSwitch />
      <MenuDivider />
      <SignOutForm>
        <button type="submit" className={MENU_ITEM}>
          Sign out
        </button>
      </SignOutForm>
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
