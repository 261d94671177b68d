import { classes } from "@/components/ui/classes";
import { LEVEL_NAMES } from "@/lib/features/catalog/rules/names";
import { LEVELS } from "@/lib/features/progress/rules/level-words";

/** The columns of a board's lanes, and of the scale over them. */
export const COLUMNS_OF_BOARD =
  "sm:grid-cols-[11rem_minmax(0,1fr)_7.5rem] sm:gap-x-4 lg:grid-cols-[minmax(11rem,17rem)_minmax(0,1fr)_10.5rem] lg:gap-x-6";
/** An opened cell has the lane alone. */
export const COLUMNS_OF_CELL = "sm:grid-cols-1";

/** The five steps' names over their columns; on a phone the words beside the lanes say them. */
export function BoardScale({ columns }: { columns: string }) {
  const isBoard = columns === COLUMNS_OF_BOARD;
  return (
    <div aria-hidden="true" className={`hidden items-end pb-8 sm:grid ${columns}`}>
      {isBoard && <span className="eyebrow">Competency</span>}
      <span className="grid grid-cols-5 text-center text-[0.8125rem] leading-tight">
        {LEVELS.map((level) => (
          <span key={level}>
            <span className="block text-base font-bold tabular-nums">{level}</span>
            <span
              className={classes("text-faint", isBoard && "hidden lg:block", !isBoard && "block")}
            >
              {LEVEL_NAMES[level]}
            </span>
          </span>
        ))}
      </span>
      {isBoard && <span className="eyebrow">Current level</span>}
    </div>
  );
}
