import type { Board } from "@/lib/features/progress/types";

/** The board in four figures. Each says what it counts, so that none is taken for a score. */
export function BoardSummary({ board }: { board: Board }) {
  const { cells, withEvidence, unconfirmedAtRequired, ready, missing } = board.summary;
  return (
    <dl className="grid grid-cols-2 gap-x-6 gap-y-6 border-y border-line py-6 md:grid-cols-4 print:grid-cols-4 print:py-3">
      <Figure value={`${withEvidence} of ${cells}`}>competencies with evidence</Figure>
      <Figure value={String(unconfirmedAtRequired)}>at the requirement, unconfirmed</Figure>
      <Figure value={String(ready)}>ready, confirmed by a coach</Figure>
      <Figure value={String(missing)}>{missing === 1 ? "level missing" : "levels missing"}</Figure>
    </dl>
  );
}

function Figure({ value, children }: { value: string; children: string }) {
  return (
    <div className="flex flex-col-reverse justify-end">
      <dt className="mt-1 text-sm leading-snug text-muted">{children}</dt>
      <dd className="text-3xl font-bold tracking-[-0.02em] tabular-nums">{value}</dd>
    </div>
  );
}
