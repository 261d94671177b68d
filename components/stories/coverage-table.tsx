import Link from "next/link";
import { countOf } from "@/components/catalog/words";
import { Badge } from "@/components/ui/badge";
import { classes } from "@/components/ui/classes";
import {
  Cell,
  HeaderCell,
  Row,
  RowHeader,
  Table,
  TableBody,
  TableHead,
} from "@/components/ui/data-table";
import { Icon } from "@/components/ui/icon";
import { BANK } from "@/lib/features/stories/rules/bank-figures";
import { storyPath } from "@/lib/features/stories/rules/story-paths";
import type { Coverage, CoverageColumn } from "@/lib/features/stories/types";

/** The matrix: a row for each story, a column for each competency that the role requires. For a phone there is the list. */
export function CoverageTable({ coverage: { role, columns, rows } }: { coverage: Coverage }) {
  return (
    <div className="hidden sm:block print:block">
      <Table
        caption={`Which of your stories show what the ${role.name} is asked for`}
        stack={false}
        className="print:text-sm"
      >
        <TableHead>
          <HeaderCell>Story</HeaderCell>
          {columns.map(({ slug, name }) => (
            <HeaderCell key={slug} className="min-w-24 text-center print:min-w-0 print:pr-1">
              {name}
            </HeaderCell>
          ))}
          <HeaderCell numeric>Covers</HeaderCell>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <Row key={row.id}>
              <RowHeader className="min-w-44 print:min-w-0 print:py-2">
                <Link
                  href={storyPath(row.id)}
                  className="wrap-anywhere decoration-accent decoration-2 underline-offset-4 hover:underline"
                >
                  {row.headline}
                </Link>
                {row.isFailure && (
                  <span className="block text-sm font-normal text-muted">Failure story</span>
                )}
              </RowHeader>
              {columns.map((column, at) => (
                <CoverageCell key={column.slug} isCovered={row.cells[at] ?? false} />
              ))}
              <Cell numeric className="tabular-nums">
                {row.covers}
              </Cell>
            </Row>
          ))}
          <Row className="border-b-0">
            <RowHeader>Stories for each</RowHeader>
            {columns.map((column) => (
              <Cell key={column.slug} className="text-center">
                <Figure column={column} />
              </Cell>
            ))}
            <Cell />
          </Row>
        </TableBody>
      </Table>
    </div>
  );
}

/** A filled mark with a tick, or a dash; and the words for whoever hears it. */
function CoverageCell({ isCovered }: { isCovered: boolean }) {
  return (
    <Cell className="text-center print:py-2 print:pr-1">
      <span
        aria-hidden="true"
        className={classes(
          "inline-flex size-8 items-center justify-center rounded-control",
          isCovered ? "border border-accent bg-accent-soft text-accent" : "text-faint",
        )}
      >
        {isCovered ? <Icon name="check" className="size-5" /> : "–"}
      </span>
      <span className="sr-only">{isCovered ? "Covers it" : "Does not"}</span>
    </Cell>
  );
}

function Figure({ column: { stories } }: { column: CoverageColumn }) {
  const isShort = stories < BANK.storiesEach;
  return (
    <span
      className={classes("inline-flex items-center gap-1 font-semibold", isShort && "text-warn")}
    >
      {isShort && <Icon name="alert" className="size-4" />}
      {stories}
      {isShort && <span className="sr-only"> , fewer than {BANK.storiesEach}</span>}
    </span>
  );
}

/** The same on a phone: under each competency the stories that cover it. */
export function CoverageByCompetency({ coverage: { columns, rows } }: { coverage: Coverage }) {
  return (
    <ul className="border-t border-line sm:hidden print:hidden">
      {columns.map((column, at) => (
        <li key={column.slug} className="border-b border-line py-4">
          <h3 className="flex items-baseline justify-between gap-4 text-base">
            {column.name}
            <span className="shrink-0 text-sm">
              <Badge tone={column.stories < BANK.storiesEach ? "warn" : "neutral"}>
                {countOf(column.stories, "story", "stories")}
              </Badge>
            </span>
          </h3>
          <ul className="mt-1">
            {rows
              .filter(({ cells }) => cells[at])
              .map((row) => (
                <li key={row.id}>
                  <Link
                    href={storyPath(row.id)}
                    className="text-link inline-flex min-h-8 items-center wrap-anywhere"
                  >
                    {row.headline}
                  </Link>
                </li>
              ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
