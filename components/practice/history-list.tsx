"use client";

import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import { classes } from "@/components/ui/classes";
import { Icon } from "@/components/ui/icon";
import type { HistoryLine } from "@/lib/features/practice/types";
import { historyDays } from "./history-lines";
import { changeInShort, REASON_WORDS, wordsOf } from "./history-words";
import { LocalTime, useZone } from "./local-time";

export interface HistoryListProps {
  answerId: string;
  /** Newest first. */
  lines: readonly HistoryLine[];
  /** The number of the one that is shown. */
  shown: number | undefined;
  /** Where this page of the list begins; undefined on the first. */
  before: number | undefined;
  /** Where the next one begins. */
  older: number | null;
}

/** The texts that a draft held before, by the reader's own days, newest first. */
export function HistoryList(props: HistoryListProps) {
  const { answerId, lines, before, older } = props;
  const timeZone = useZone();
  const days = historyDays(lines, (moment) =>
    moment.toLocaleDateString("en-GB", timeZone && { timeZone }),
  );
  const address = `/answers/${answerId}/history`;
  return (
    <section aria-labelledby="texts">
      <h2 id="texts" className="scroll-mt-6 text-lg">
        Earlier texts
      </h2>
      {days.map(({ day, runs }) => (
        <div key={day} className="mt-4">
          <h3 className="mb-1 text-sm font-medium tracking-normal text-muted">
            <LocalTime at={savedAtOf(runs)} as="day" />
          </h3>
          <ol className="border-t border-line">
            {runs.map((run) =>
              run.kind === "line" ? (
                <Line key={run.line.number} {...props} line={run.line} />
              ) : (
                <SmallChanges key={run.lines[0]?.number} {...props} lines={run.lines} />
              ),
            )}
          </ol>
        </div>
      ))}
      {(before !== undefined || older !== null) && (
        <p className="mt-4 flex flex-wrap gap-x-5 gap-y-1 text-sm">
          {before !== undefined && (
            <Link href={address} className="text-link inline-flex min-h-6 items-center">
              Newest texts
            </Link>
          )}
          {older !== null && (
            <Link
              href={`${address}?before=${older}`}
              className="text-link inline-flex min-h-6 items-center"
            >
              Older texts
            </Link>
          )}
        </p>
      )}
    </section>
  );
}

function savedAtOf(runs: ReturnType<typeof historyDays>[number]["runs"]): string {
  const [first] = runs;
  const line = first?.kind === "small" ? first.lines[0] : first?.line;
  return line?.savedAt ?? "";
}

function SmallChanges(props: HistoryListProps) {
  const { lines, shown } = props;
  return (
    <li className="border-b border-line">
      <details className="group" open={lines.some((line) => line.number === shown)}>
        <summary className="flex min-h-11 list-none items-center justify-between gap-3 py-2 text-sm text-muted hover:text-accent [&::-webkit-details-marker]:hidden">
          {lines.length} small changes
          <Icon name="chevron-down" className="size-4 transition-transform group-open:rotate-180" />
        </summary>
        <ol className="ml-4 border-t border-line [&>li:last-child]:border-b-0">
          {lines.map((line) => (
            <Line key={line.number} {...props} line={line} />
          ))}
        </ol>
      </details>
    </li>
  );
}

function Line({
  answerId,
  before,
  shown,
  line,
}: Pick<HistoryListProps, "answerId" | "before" | "shown"> & { line: HistoryLine }) {
  const isShown = line.number === shown;
  const query = new URLSearchParams({
    entry: `${line.number}`,
    ...(before === undefined ? {} : { before: `${before}` }),
  });
  const change = changeInShort(line);
  const reason = REASON_WORDS[line.reason];
  return (
    <li className="border-b border-line">
      <Link
        href={`/answers/${answerId}/history?${query}`}
        aria-current={isShown ? "true" : undefined}
        className={classes("block py-2.5 hover:text-accent", isShown && "text-accent")}
      >
        <span className="flex flex-wrap items-baseline justify-between gap-x-3">
          <span className={classes("tabular-nums", isShown && "font-semibold")}>
            <LocalTime at={line.savedAt} as="time" />
            {isShown && <span className="font-normal text-muted"> · shown</span>}
          </span>
          <span className="text-sm text-muted">
            Take {line.take} · {wordsOf(line.words)}
          </span>
        </span>
        <span className="mt-0.5 flex flex-wrap items-center gap-x-2 gap-y-1 text-sm text-muted">
          {line.isGoodDeal && line.change && (
            <Badge tone="warn">{wordsOf(line.change.removed)} deleted</Badge>
          )}
          {reason && <span>{reason}</span>}
          {change && (
            <span>
              <span className="sr-only">
                then {line.change?.added} added, {line.change?.removed} removed
              </span>
              <span aria-hidden="true" className="tabular-nums">
                {change}
              </span>
            </span>
          )}
        </span>
      </Link>
    </li>
  );
}
