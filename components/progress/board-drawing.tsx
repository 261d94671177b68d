import Link from "next/link";
import { levelInWords } from "@/lib/features/catalog/rules/names";
import { stateInWords } from "@/lib/features/progress/rules/level-words";
import { whenInWords } from "@/lib/features/progress/rules/when-in-words";
import type { Board, BoardCell } from "@/lib/features/progress/types";
import { BoardLane } from "./board-lane";
import { BoardLegend } from "./board-legend";
import { BoardScale, COLUMNS_OF_BOARD } from "./board-scale";

/** The board, drawn: a lane for each competency, crossed by the line of required levels. */
export function BoardDrawing({ board, now }: { board: Board; now: Date }) {
  return (
    <figure aria-label={`The board of ${board.role.name}, drawn`}>
      <BoardScale columns={COLUMNS_OF_BOARD} />
      <ol className="border-b border-line-strong sm:border-t">
        {board.cells.map((cell, index) => (
          <Lane
            key={cell.slug}
            cell={cell}
            before={board.cells[index - 1]}
            href={`/board/${board.role.slug}/${cell.slug}`}
            now={now}
          />
        ))}
      </ol>
      <BoardLegend cells={board.cells} />
    </figure>
  );
}

function Lane({
  cell,
  before,
  href,
  now,
}: {
  cell: BoardCell;
  before: BoardCell | undefined;
  href: string;
  now: Date;
}) {
  return (
    <li
      className={`group relative grid border-line not-last:border-b max-sm:gap-y-2.5 max-sm:py-5 ${COLUMNS_OF_BOARD}`}
    >
      <div className="min-w-0 self-center sm:py-5 print:py-2">
        <Link
          href={href}
          className="text-lg leading-snug font-semibold tracking-[-0.01em] decoration-accent decoration-2 underline-offset-4 group-hover:underline after:absolute after:inset-0"
        >
          {cell.name}
        </Link>
        <p className="mt-1 text-sm text-muted">{answersInWords(cell, now)}</p>
      </div>
      <div className="relative min-h-11 sm:min-h-20 print:min-h-15">
        <BoardLane cell={cell} above={before?.required} />
      </div>
      <p
        aria-hidden="true"
        className="self-center text-sm max-sm:flex max-sm:gap-x-2 sm:py-5 print:py-2"
      >
        <span className="font-semibold sm:block sm:text-base">
          {cell.level === null ? "None yet" : levelInWords(cell.level)}
        </span>
        <span className="text-muted">
          {cell.level === null ? `needs ${levelInWords(cell.required)}` : stateInWords(cell)}
        </span>
      </p>
    </li>
  );
}

function answersInWords({ answers, lastPractised }: BoardCell, now: Date): string {
  if (answers === 0 || !lastPractised) return "No answers yet";
  return `${answers} ${answers === 1 ? "answer" : "answers"}, last ${whenInWords(lastPractised, now)}`;
}
