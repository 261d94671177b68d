import Link from "next/link";
import { PageHeader } from "@/components/layout/page-header";
import { cellInSentences } from "@/lib/features/progress/rules/cell-in-sentences";
import type { CellDetail } from "@/lib/features/progress/types";
import { BoardLane } from "./board-lane";
import { BoardLegend } from "./board-legend";
import { BoardScale, COLUMNS_OF_CELL } from "./board-scale";
import { CellEvidence } from "./cell-evidence";
import { CellQuestions } from "./cell-questions";
import { HatchPattern } from "./hatch";
import { LevelLadder } from "./level-ladder";
import { RequirementSource } from "./requirement-source";

/** A cell of the board, opened: what is asked for, who says so, the answers that prove it, and what to do next. */
export function CellView({ detail, now }: { detail: CellDetail; now: Date }) {
  const { cell, role } = detail;
  return (
    <article>
      <HatchPattern />
      <PageHeader
        eyebrow={
          <Link href={`/board/${role.slug}`} className="text-link inline-block py-0.5">
            Board of {role.name}
          </Link>
        }
        title={cell.name}
        lead={cellInSentences(cell)}
        className="pb-6 sm:pb-8 print:pt-0"
      />
      <figure>
        <BoardScale columns={COLUMNS_OF_CELL} />
        <div className="relative min-h-16 border-y border-line-strong">
          <BoardLane cell={cell} />
        </div>
        <BoardLegend cells={[cell]} />
      </figure>
      <div className="mt-14 grid gap-x-14 gap-y-14 print:mt-8 print:gap-y-8 lg:grid-cols-[minmax(0,1.5fr)_minmax(0,1fr)]">
        <div className="min-w-0">
          <CellEvidence detail={detail} />
          <CellQuestions detail={detail} now={now} />
        </div>
        <div className="min-w-0">
          <LevelLadder detail={detail} />
          <RequirementSource detail={detail} />
        </div>
      </div>
      <Neighbours detail={detail} />
    </article>
  );
}

function Neighbours({ detail: { role, previous, following } }: { detail: CellDetail }) {
  return (
    <nav
      aria-label="Neighbouring competencies"
      className="mt-16 flex flex-wrap justify-between gap-x-8 gap-y-3 border-t border-line pt-6"
    >
      {previous && (
        <Link href={`/board/${role.slug}/${previous.slug}`} className="text-link py-1">
          <span aria-hidden="true">← </span>
          <span className="sr-only">Previous: </span>
          {previous.name}
        </Link>
      )}
      {following && (
        <Link href={`/board/${role.slug}/${following.slug}`} className="text-link ml-auto py-1">
          <span className="sr-only">Next: </span>
          {following.name}
          <span aria-hidden="true"> →</span>
        </Link>
      )}
    </nav>
  );
}
