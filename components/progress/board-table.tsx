import Link from "next/link";
import {
  Cell,
  HeaderCell,
  Row,
  RowHeader,
  Table,
  TableBody,
  TableHead,
} from "@/components/ui/data-table";
import { levelInWords } from "@/lib/features/catalog/rules/names";
import { gapInWords, stateInWords } from "@/lib/features/progress/rules/level-words";
import type { Board, BoardCell } from "@/lib/features/progress/types";
import { DayOf } from "./day-of";

/** The board in words and figures: what the drawing says, and what it leaves out. */
export function BoardTable({ board }: { board: Board }) {
  return (
    <Table caption={`The board of ${board.role.name}: each competency opens the answers behind it`}>
      <TableHead>
        <HeaderCell>Competency</HeaderCell>
        <HeaderCell>Required</HeaderCell>
        <HeaderCell>Current</HeaderCell>
        <HeaderCell numeric>Answers</HeaderCell>
        <HeaderCell className="sm:pl-8">Last practised</HeaderCell>
        <HeaderCell>Gap</HeaderCell>
      </TableHead>
      <TableBody>
        {board.cells.map((cell) => (
          <BoardRow key={cell.slug} cell={cell} href={`/board/${board.role.slug}/${cell.slug}`} />
        ))}
      </TableBody>
    </Table>
  );
}

function BoardRow({ cell, href }: { cell: BoardCell; href: string }) {
  return (
    <Row className="group relative hover:bg-sunken">
      <RowHeader>
        <Link
          href={href}
          className="decoration-accent decoration-2 underline-offset-4 group-hover:underline after:absolute after:inset-0"
        >
          {cell.name}
        </Link>
      </RowHeader>
      <Cell label="Required">
        {levelInWords(cell.required)}
        {cell.requiredWord && (
          <span className="block text-sm text-faint">“{cell.requiredWord}”</span>
        )}
      </Cell>
      <Cell label="Current">
        {cell.level !== null && levelInWords(cell.level)}
        <span className={cell.level === null ? undefined : "block text-sm text-muted"}>
          {stateInWords(cell)}
        </span>
      </Cell>
      <Cell label="Answers" numeric>
        {cell.answers}
      </Cell>
      <Cell label="Last practised" className="sm:pl-8">
        {cell.lastPractised ? <DayOf moment={cell.lastPractised} /> : "Never"}
      </Cell>
      <Cell label="Gap">{gapInWords(cell)}</Cell>
    </Row>
  );
}
