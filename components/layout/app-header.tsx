import Link from "next/link";
import { SkipLink } from "@/components/ui/skip-link";
import { AccountMenu } from "./account-menu";
import { type AppPlace, PlacesBar, PlacesTabBar } from "./places";
import { Wordmark } from "./wordmark";

export interface AppHeaderProps {
  person: { name: string; isAdministrator: boolean };
  /** Where the page belongs; null: nowhere. Left out, the address decides. */
  current?: AppPlace | null;
}

/** The header of signed-in pages: the places on top, on a phone at the foot of the window. */
export function AppHeader({ person, current }: AppHeaderProps) {
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
          <PlacesBar current={current} className="mr-auto" />
          <div className="-mr-2 ml-auto md:ml-0">
            <AccountMenu person={person} />
          </div>
        </div>
      </header>
      <PlacesTabBar current={current} />
    </>
  );
}
