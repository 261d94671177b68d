import type { Level } from "@/lib/features/catalog/types/basics";
import { cellInWords } from "@/lib/features/progress/rules/level-words";
import type { BoardCell } from "@/lib/features/progress/types";
import { levelEnd } from "./geometry";
import { LaneMarks } from "./lane-marks";

const BAR = 34;
const INNER_STEPS = [1, 2, 3, 4];

/**
 * One competency's lane: five steps, filled to the current level, the line of required levels crossing it. Widths are
 * shares and heights are pixels, so the lane fits every column and its text keeps its size.
 * @param above the requirement of the lane above, to join the line to; left out for the first lane, which says what the
 *   line is
 */
export function BoardLane({ cell, above }: { cell: BoardCell; above?: Level | undefined }) {
  const { required, level, gap } = cell;
  return (
    <svg
      role="img"
      aria-label={cellInWords(cell)}
      width="100%"
      height="100%"
      className="absolute inset-0 overflow-visible"
    >
      <rect
        x={levelEnd(required)}
        width={levelEnd(5 - required)}
        height="100%"
        className="fill-sunken max-sm:hidden"
      />
      <Uprights upTo={5} from="0" to="100%" className="stroke-line max-sm:hidden" />
      <svg aria-hidden="true" y="50%" overflow="visible" width="100%">
        <LaneMarks cell={cell} top={-BAR / 2} height={BAR} />
        <Uprights
          upTo={Math.max(required, level ?? 0)}
          from={-BAR / 2}
          to={BAR / 2}
          className={level === null ? "stroke-line" : "stroke-page stroke-2"}
        />
        {level !== null && level > required && (
          // Keeps the line of required levels apart from the bar that passes it.
          <line
            x1={levelEnd(required)}
            x2={levelEnd(required)}
            y1={-BAR / 2 - 1}
            y2={BAR / 2 + 1}
            strokeWidth="7"
            className="stroke-page"
          />
        )}
        {gap > 0 && level !== null && (
          <text
            x={levelEnd(level + gap / 2)}
            textAnchor="middle"
            dominantBaseline="central"
            strokeWidth="6"
            className="fill-warn stroke-warn-soft text-sm font-semibold [paint-order:stroke]"
          >
            {gap} short
          </text>
        )}
      </svg>
      <RequiredLine required={required} above={above} />
      {above === undefined && <Pennant at={required} />}
    </svg>
  );
}

/** The borders between the steps: of the whole column, and cut into a bar. */
function Uprights({
  upTo,
  from,
  to,
  className,
}: {
  upTo: number;
  from: number | string;
  to: number | string;
  className: string;
}) {
  return INNER_STEPS.filter((step) => step < upTo).map((step) => (
    <line
      key={step}
      x1={levelEnd(step)}
      x2={levelEnd(step)}
      y1={from}
      y2={to}
      className={className}
    />
  ));
}

/** On wide screens the lanes' lines join into one, stepping from requirement to requirement. */
function RequiredLine({ required, above }: { required: Level; above?: Level | undefined }) {
  return (
    <g strokeWidth="2.5" strokeLinecap="square" className="stroke-ink">
      {above !== undefined && above !== required && (
        <line x1={levelEnd(above)} x2={levelEnd(required)} className="max-sm:hidden" />
      )}
      <line x1={levelEnd(required)} x2={levelEnd(required)} y1="0" y2="100%" />
    </g>
  );
}

/** The flag at the head of the line that says what it is. */
function Pennant({ at }: { at: Level }) {
  return (
    <svg aria-hidden="true" x={levelEnd(at)} overflow="visible" className="max-sm:hidden">
      <path d="M1 -21H-74L-68 -10.5L-74 0H1Z" className="fill-ink" />
      <text
        x="-35"
        y="-10"
        textAnchor="middle"
        dominantBaseline="central"
        className="fill-page text-xs font-semibold"
      >
        Required
      </text>
    </svg>
  );
}
