import Link from "next/link";
import { cellInWords } from "@/lib/features/progress/rules/level-words";
import type { Board, BoardCell } from "@/lib/features/progress/types";
import { levelEnd } from "./geometry";
import { LaneMarks } from "./lane-marks";

const BAR = 12;

/** The chosen board beside what is to do: each competency with its bar, and the way to its answers. */
export function BoardInSmall({ board }: { board: Board }) {
  const href = `/board/${board.role.slug}`;
  const { withEvidence, cells, missing } = board.summary;
  return (
    <section aria-labelledby="board-in-small">
      <h2 id="board-in-small" className="text-xl">
        Your {board.role.name} board
      </h2>
      <p className="mt-1 text-sm text-muted">
        {withEvidence === 0
          ? "What the role’s interviews ask for"
          : `${withEvidence} of ${cells} competencies with evidence, ${missing} ${missing === 1 ? "level" : "levels"} missing`}
      </p>
      <ol className="mt-3">
        {board.cells.map((cell) => (
          <li key={cell.slug} className="group relative py-2">
            <p className="flex items-baseline justify-between gap-4 text-sm">
              <Link
                href={`${href}/${cell.slug}`}
                className="font-medium decoration-accent decoration-2 underline-offset-4 group-hover:underline after:absolute after:inset-0"
              >
                {cell.name}
              </Link>
              <span aria-hidden="true" className="shrink-0 text-muted tabular-nums">
                {cell.level ?? "–"} of {cell.required}
              </span>
            </p>
            <SmallLane cell={cell} />
          </li>
        ))}
      </ol>
      <p className="mt-3 flex flex-wrap gap-x-5 text-sm">
        <Link href={href} className="text-link py-1">
          Open the board
        </Link>
        <Link href="/board?change=1" className="text-link py-1">
          Choose another role
        </Link>
      </p>
    </section>
  );
}

function SmallLane({ cell }: { cell: BoardCell }) {
  return (
    <svg
      role="img"
      aria-label={cellInWords(cell)}
      width="100%"
      height={BAR + 6}
      className="mt-1 block overflow-visible"
    >
      <LaneMarks cell={cell} top={3} height={BAR} />
      <line
        x1={levelEnd(cell.required)}
        x2={levelEnd(cell.required)}
        y1="0"
        y2={BAR + 6}
        strokeWidth="2.5"
        className="stroke-ink"
      />
    </svg>
  );
}
