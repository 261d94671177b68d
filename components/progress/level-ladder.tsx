import { Badge } from "@/components/ui/badge";
import { classes } from "@/components/ui/classes";
import { LEVEL_NAMES } from "@/lib/features/catalog/rules/names";
import { LEVELS } from "@/lib/features/progress/rules/level-words";
import type { CellDetail } from "@/lib/features/progress/types";

/** What each level looks like in this role, the highest on top, with the required and the shown one marked. */
export function LevelLadder({ detail: { cell, levels, description } }: { detail: CellDetail }) {
  return (
    <section aria-labelledby="levels">
      <h2 id="levels" className="text-2xl">
        What the levels look like
      </h2>
      <p className="mt-2 text-muted">{description}</p>
      <ol reversed className="mt-5">
        {[...LEVELS].reverse().map((level) => {
          const isReached = cell.level !== null && level <= cell.level;
          const isMissing = !isReached && level <= cell.required;
          return (
            <li
              key={level}
              className={classes(
                "border-l-4 py-3 pl-4",
                isReached && "border-accent",
                isMissing && "border-dashed border-warn",
                !isReached && !isMissing && "border-line",
              )}
            >
              <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
                <span className="font-semibold">
                  {level} {LEVEL_NAMES[level]}
                </span>
                {level === cell.required && <Badge>Required</Badge>}
                {level === cell.level && (
                  <Badge tone="accent">
                    {cell.basis === "coach" ? "Confirmed" : "Shown, self-rated"}
                  </Badge>
                )}
              </p>
              <p className="mt-1 text-sm text-muted">{levels[level]}</p>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
