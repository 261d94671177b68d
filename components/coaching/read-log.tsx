import Link from "next/link";
import { EmptyState } from "@/components/layout/empty-state";
import { PageHeader } from "@/components/layout/page-header";
import { LocalTime } from "@/components/practice/local-time";
import { Button, ButtonLink } from "@/components/ui/button";
import {
  Cell,
  HeaderCell,
  Row,
  RowHeader,
  Table,
  TableBody,
  TableHead,
} from "@/components/ui/data-table";
import { Field, Select } from "@/components/ui/field";
import type { AccessLog, ReadFilter, ReadLine } from "@/lib/features/coaching/types";

/** Who read which answer, and when. */
export function ReadTable({
  lines,
  caption,
  showsCoach = true,
}: {
  lines: readonly ReadLine[];
  caption: string;
  showsCoach?: boolean;
}) {
  if (lines.length === 0) return <p className="text-muted">Nothing has been read.</p>;
  return (
    <Table caption={caption}>
      <TableHead>
        <HeaderCell>Answer</HeaderCell>
        {showsCoach && <HeaderCell>Read by</HeaderCell>}
        <HeaderCell>When</HeaderCell>
        <HeaderCell numeric>Times</HeaderCell>
      </TableHead>
      <TableBody>
        {lines.map((line) => (
          <Row key={line.id}>
            <RowHeader>
              {line.answer === null ? (
                "An answer that was deleted"
              ) : line.answer.isBinned ? (
                `${line.answer.prompt} (deleted)`
              ) : (
                <Link href={`/answers/${line.answer.id}`} className="text-link font-medium">
                  {line.answer.prompt}
                </Link>
              )}
            </RowHeader>
            {showsCoach && (
              <Cell label="Read by">{line.coach?.name ?? "A coach who has left"}</Cell>
            )}
            <Cell label="When">
              <LocalTime at={line.lastReadAt} as="moment" />
            </Cell>
            <Cell label="Times" numeric>
              {line.reads}
            </Cell>
          </Row>
        ))}
      </TableBody>
    </Table>
  );
}

/** The access log: every read by every coach, with its filter. */
export function ReadLogPage({ log, filter }: { log: AccessLog; filter: ReadFilter }) {
  const isFiltered = filter.coach !== undefined || filter.answer !== undefined;
  return (
    <>
      <PageHeader
        eyebrow={
          <Link href="/coaches" className="text-link">
            Coaches
          </Link>
        }
        title="Who read what"
        lead="Each time a coach opened an answer of yours. Readings of one answer within the same five minutes are one line, with how many times."
      />
      {log.coaches.length === 0 ? (
        <EmptyState
          title="Nothing has been read"
          text="When a coach opens an answer that you share, it stands here: who, which answer, and when."
        />
      ) : (
        <>
          <form
            method="get"
            action="/coaches/log"
            aria-label="Filter the reads"
            key={JSON.stringify(filter)}
            className="mb-8 grid gap-4 border-y border-line py-5 sm:grid-cols-[1fr_1fr_auto] sm:items-end"
          >
            <Field name="coach" label={<span className="text-sm">Coach</span>}>
              <Select defaultValue={filter.coach ?? ""}>
                <option value="">All</option>
                {log.coaches.map((one) => (
                  <option key={one.id} value={one.id}>
                    {one.name}
                  </option>
                ))}
              </Select>
            </Field>
            <Field name="answer" label={<span className="text-sm">Answer</span>}>
              <Select defaultValue={filter.answer ?? ""}>
                <option value="">All</option>
                {log.answers.map((one) => (
                  <option key={one.id} value={one.id}>
                    {one.prompt}
                  </option>
                ))}
              </Select>
            </Field>
            <div className="flex flex-wrap items-center gap-3">
              <Button type="submit" variant="secondary">
                Show
              </Button>
              {isFiltered && (
                <Link href="/coaches/log" className="text-link inline-flex min-h-8 items-center">
                  Clear
                </Link>
              )}
            </div>
          </form>
          <ReadTable lines={log.lines} caption="Reads of your answers, the newest first" />
          <Pages log={log} filter={filter} />
        </>
      )}
    </>
  );
}

function Pages({ log, filter }: { log: AccessLog; filter: ReadFilter }) {
  if (log.pages === 1) return null;
  const to = (page: number) => {
    const { coach, answer } = filter;
    const query = new URLSearchParams({
      ...(coach ? { coach } : {}),
      ...(answer ? { answer } : {}),
      page: `${page}`,
    });
    return `/coaches/log?${query}`;
  };
  return (
    <nav aria-label="Pages" className="mt-6 flex flex-wrap gap-3">
      {filter.page > 1 && (
        <ButtonLink variant="secondary" size="sm" href={to(filter.page - 1)}>
          Newer
        </ButtonLink>
      )}
      {filter.page < log.pages && (
        <ButtonLink variant="secondary" size="sm" href={to(filter.page + 1)}>
          Older
        </ButtonLink>
      )}
    </nav>
  );
}
