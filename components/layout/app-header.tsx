import Link from "next/link";
import { ButtonLink } from "@/components/ui/button";
import { SkipLink } from "@/components/ui/skip-link";
import { AccountMenu } from "./account-menu";
import { type AppPlace, PlacesBar, PlacesTabBar, type Side } from "./places";
import { Wordmark } from "./wordmark";

export interface AppHeaderProps {
  person: { name: string; isAdministrator: boolean };
  /** For whoever has both sides: which one the page is on. Left out, there is nothing to switch. */
  side?: Side | undefined;
  /** Where the page belongs; null: nowhere. Left out, the address decides. */
  current?: AppPlace | null;
}

/** The header of signed-in pages: the places on top, on a phone at the foot of the window. */
export function AppHeader({ person, current, side }: AppHeaderProps) {
  return (
    <>
      <header data-no-print="" className="border-b border-line">
        <SkipLink />
        <div className="page-width flex min-h-16 items-center gap-2 md:gap-6">
          <Link
            href="/today"
            className="inline-flex min-h-10 items-center rounded-control"
            aria-label="Starboard, to Today"
          >
            <Wordmark />
          </Link>
          <PlacesBar current={current} side={side} className="mr-auto" />
          <div className="-mr-2 ml-auto flex items-center gap-2 md:ml-0">
            {side && <SideSwitch side={side} />}
            <AccountMenu person={person} />
          </div>
        </div>
      </header>
      <PlacesTabBar current={current} side={side} />
    </>
  );
}

/** From practising to coaching and back. */
function SideSwitch({ side }: { side: Side }) {
  return (
    <ButtonLink href={side === "coach" ? "/today" : "/coach"} variant="secondary" size="sm">
      {side === "coach" ? "Practice" : "Coaching"}
    </ButtonLink>
  );
}
