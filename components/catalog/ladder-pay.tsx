import { Disclosure } from "@/components/ui/disclosure";
import { AS } from "@/components/ui/table-roles";
import type { Source } from "@/lib/features/catalog/types/basics";
import type { PayComparison, PayPlace } from "./compare-pay";
import { SalaryScaleMarks, SalaryStrip } from "./salary-drawing";
import { amountText, groupName, type SalaryScale, spanOf } from "./salary-groups";
import { SalaryTableOfRoles } from "./salary-table";
import { SourceMark } from "./source-mark";
import type { SourceNotes } from "./source-notes";
import { countOf } from "./words";

/**
 * For each currency and period a chart with a line of figures to a role and place, and the same figures as a table that
 * can be sorted. No chart and no table holds two currencies or two periods.
 */
export function LadderPay({
  comparisons,
  notes,
}: {
  comparisons: PayComparison[];
  notes: SourceNotes;
}) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-12">
      {comparisons.map((comparison) => (
        <Comparison key={groupName(comparison)} comparison={comparison} notes={notes} />
      ))}
    </div>
  );
}

function Comparison({ comparison, notes }: { comparison: PayComparison; notes: SourceNotes }) {
  const { currency, scale, places, figures } = comparison;
  const name = groupName(comparison);
  return (
    <section>
      <table {...AS.table} className="ladder-pay">
        <caption>{name}</caption>
        <thead {...AS.rowgroup}>
          <tr {...AS.row}>
            <th {...AS.columnheader} scope="col">
              Place and role
            </th>
            <th {...AS.columnheader} scope="col">
              Lowest to highest
            </th>
            <th {...AS.columnheader} scope="col" className="drawn">
              <span className="sr-only">The figures drawn on a scale</span>
              <SalaryScaleMarks scale={scale} currency={currency} />
            </th>
          </tr>
        </thead>
        {places.map((place) => (
          <Place key={place.name} place={place} scale={scale} notes={notes} />
        ))}
      </table>
      <Disclosure summary={`All ${countOf(figures.length, "figure")} in a table`}>
        <SalaryTableOfRoles caption={name} figures={figures} notes={notes} />
      </Disclosure>
    </section>
  );
}

function Place({
  place,
  scale,
  notes,
}: {
  place: PayPlace;
  scale: SalaryScale;
  notes: SourceNotes;
}) {
  return (
    <tbody {...AS.rowgroup}>
      <tr {...AS.row}>
        <th {...AS.rowheader} scope="rowgroup" colSpan={3}>
          {place.name}
        </th>
      </tr>
      {place.lanes.map(({ role, figures }) => (
        <tr {...AS.row} key={role.name}>
          <th {...AS.rowheader} scope="row">
            {role.name}
          </th>
          <td {...AS.cell}>
            {amountText(spanOf(figures))}
            <small>
              {countOf(figures.length, "figure")}
              {inOnes(
                figures.map((figure) => figure.source),
                notes,
              ).map((source) => (
                <SourceMark key={notes.numberOf(source)} source={source} notes={notes} />
              ))}
            </small>
          </td>
          <td {...AS.cell} className="drawn">
            <SalaryStrip figures={figures} scale={scale} />
          </td>
        </tr>
      ))}
    </tbody>
  );
}

/** Each source once, in the order of their notes. */
function inOnes(sources: Source[], notes: SourceNotes): Source[] {
  const byNumber = new Map(sources.map((source) => [notes.numberOf(source), source]));
  return [...byNumber].sort(([one], [other]) => one - other).map(([, source]) => source);
}
