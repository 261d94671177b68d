import { classes } from "@/components/ui/classes";
import { Icon, type IconName } from "@/components/ui/icon";
import { NavLink } from "./nav-link";

/** The candidate's places; those of a coach are found by the address alone. */
export type AppPlace = "today" | "practise" | "answers" | "stories" | "board";

interface Place {
  place: AppPlace | "queue" | "candidates" | "cohorts" | "assignments";
  href: string;
  /** Other paths that belong to the place. */
  also?: readonly string[];
  /** Paths below it are other places. */
  isExact?: boolean;
  label: string;
  icon: IconName;
}

const PLACES: readonly Place[] = [
  { place: "today", href: "/today", also: ["/assignments"], label: "Today", icon: "sunrise" },
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

const COACH_PLACES: readonly Place[] = [
  { place: "queue", href: "/coach", isExact: true, label: "Coaching", icon: "sunrise" },
  {
    place: "candidates",
    href: "/coach/candidates",
    also: ["/coach/answers"],
    label: "Candidates",
    icon: "person",
  },
  { place: "cohorts", href: "/coach/cohorts", label: "Cohorts", icon: "people" },
  { place: "assignments", href: "/coach/assignments", label: "Assignments", icon: "list" },
];

/** Which of a person's two sides a page belongs to. */
export type Side = "candidate" | "coach";

const OF_SIDE: Record<Side, readonly Place[]> = { candidate: PLACES, coach: COACH_PLACES };

interface PlacesProps {
  /** Where the page belongs; null: nowhere. Left out, the address decides. */
  current?: AppPlace | null | undefined;
  side?: Side | undefined;
  className?: string;
}

/** The places of a signed-in person, in the header. */
export function PlacesBar({ current, side = "candidate", className }: PlacesProps) {
  return (
    <nav aria-label="Main" className={classes("hidden self-stretch md:flex", className)}>
      {OF_SIDE[side].map(({ place, href, also, isExact, label }) => (
        <NavLink
          key={place}
          href={href}
          also={also}
          isExact={isExact}
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
export function PlacesTabBar({ current, side = "candidate", className }: PlacesProps) {
  return (
    <nav
      aria-label="Main, at the foot"
      data-tab-bar=""
      className={classes(
        "fixed inset-x-0 bottom-0 z-30 border-t border-line bg-surface pb-[env(safe-area-inset-bottom)] md:hidden",
        className,
      )}
    >
      <div className="grid auto-cols-fr grid-flow-col">
        {OF_SIDE[side].map(({ place, href, also, isExact, label, icon }) => (
          <NavLink
            key={place}
            href={href}
            also={also}
            isExact={isExact}
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
