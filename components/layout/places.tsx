import { classes } from "@/components/ui/classes";
import { Icon, type IconName } from "@/components/ui/icon";
import { NavLink } from "./nav-link";

export type AppPlace = "today" | "practise" | "answers" | "stories" | "board";

const PLACES: readonly {
  place: AppPlace;
  href: string;
  /** Other paths that belong to the place. */
  also?: readonly string[];
  label: string;
  icon: IconName;
}[] = [
  { place: "today", href: "/today", label: "Today", icon: "sunrise" },
  {
    place: "practise",
    href: "/roles",
    also: ["/ladder", "/questions", "/own-questions", "/practice", "/drill"],
    label: "Practise",
    icon: "pen",
  },
  { place: "answers", href: "/answers", label: "Answers", icon: "list" },
  { place: "stories", href: "/stories", label: "Stories", icon: "book" },
  { place: "board", href: "/board", label: "Board", icon: "bars" },
];

interface PlacesProps {
  /** Where the page belongs; null: nowhere. Left out, the address decides. */
  current?: AppPlace | null | undefined;
  className?: string;
}

/** The places of a signed-in person, in the header. */
export function PlacesBar({ current, className }: PlacesProps) {
  return (
    <nav aria-label="Main" className={classes("hidden self-stretch md:flex", className)}>
      {PLACES.map(({ place, href, also, label }) => (
        <NavLink
          key={place}
          href={href}
          also={also}
          isCurrent={current === undefined ? undefined : current === place}
          className="-mb-px inline-flex items-center border-b-2 border-transparent px-3 text-[0.9375rem] font-medium text-muted hover:text-ink aria-[current=page]:border-accent aria-[current=page]:text-ink"
        >
          {label}
        </NavLink>
      ))}
    </nav>
  );
}

/** The same places at the foot of a phone's window, in reach of the thumb. */
export function PlacesTabBar({ current, className }: PlacesProps) {
  return (
    <nav
      aria-label="Main, at the foot"
      data-tab-bar=""
      className={classes(
        "fixed inset-x-0 bottom-0 z-30 border-t border-line bg-surface pb-[env(safe-area-inset-bottom)] md:hidden",
        className,
      )}
    >
      <div className="grid grid-cols-5">
        {PLACES.map(({ place, href, also, label, icon }) => (
          <NavLink
            key={place}
            href={href}
            also={also}
            isCurrent={current === undefined ? undefined : current === place}
            className="-mt-px flex min-h-16 flex-col items-center justify-center gap-1 border-t-2 border-transparent text-xs font-semibold text-muted focus-visible:-outline-offset-2 aria-[current=page]:border-accent aria-[current=page]:text-accent"
          >
            <Icon name={icon} />
            {label}
          </NavLink>
        ))}
      </div>
    </nav>
  );
}
