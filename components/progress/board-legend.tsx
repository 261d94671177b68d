import type { ReactNode } from "react";
import type { BoardCell } from "@/lib/features/progress/types";
import { HATCH } from "./hatch";

/** What the marks mean; the confirmed level is explained even before there is one, because it is where to go. */
export function BoardLegend({ cells }: { cells: readonly BoardCell[] }) {
  const hasGap = cells.some((cell) => cell.level !== null && cell.gap > 0);
  return (
    <figcaption className="flex flex-wrap gap-x-6 gap-y-2 pt-4 text-sm text-muted">
      <Entry mark={<path d="M12 0V16" strokeWidth="2.5" className="stroke-ink" />}>
        Required level
      </Entry>
      <Entry
        mark={
          <rect
            x="1"
            y="2"
            width="22"
            height="12"
            rx="2"
            fill={HATCH}
            strokeWidth="1.5"
            className="stroke-accent"
          />
        }
      >
        Self-rated, unconfirmed
      </Entry>
      <Entry mark={<rect x="1" y="2" width="22" height="12" rx="2" className="fill-accent" />}>
        Confirmed by a coach
      </Entry>
      {hasGap && (
        <Entry
          mark={
            <rect
              x="1"
              y="2"
              width="22"
              height="12"
              rx="2"
              strokeDasharray="4 3"
              className="fill-warn-soft stroke-warn"
            />
          }
        >
          Missing to the requirement
        </Entry>
      )}
    </figcaption>
  );
}

function Entry({ mark, children }: { mark: ReactNode; children: ReactNode }) {
  return (
    <span className="inline-flex items-center gap-2">
      <svg aria-hidden="true" width="24" height="16" className="shrink-0">
        {mark}
      </svg>
      {children}
    </span>
  );
}
