import type { SalaryFigure } from "@/lib/features/catalog/types/roles";
import { amountText, groupName, groupSalaries } from "./salary-groups";
import { SalaryTable } from "./salary-table";
import { SourceMark } from "./source-mark";
import type { SourceNotes } from "./source-notes";

/**
 * A role's salary figures as tables that can be sorted, with a drawn range in each row. The drawing adds nothing to the
 * figures beside it and is hidden from assistive technology; each table has a scale of its own, so currencies and
 * periods never meet in one.
 */
export function SalaryTables({ figures, notes }: { figures: SalaryFigure[]; notes: SourceNotes }) {
  const groups = groupSalaries(figures);
  const single = groups.filter((group) => group.scale === undefined);
  return (
    <div className="guide-salaries grid grid-cols-[minmax(0,1fr)] gap-12">
      {groups.map(({ figures: members, scale, ...group }) =>
        scale === undefined ? null : (
          <SalaryTable
            key={groupName(group)}
            caption={groupName(group)}
            figures={members}
            scale={scale}
            notes={notes}
          />
        ),
      )}
      {single.length > 0 && (
        <SingleFigures figures={single.flatMap((group) => group.figures)} notes={notes} />
      )}
    </div>
  );
}

/** A list and no table: nothing in it may be compared. */
function SingleFigures({ figures, notes }: { figures: SalaryFigure[]; notes: SourceNotes }) {
  return (
    <div>
      <h3>One figure to a currency</h3>
      <ul className="salary-singles">
        {figures.map((figure) => (
          <li key={figure.currency + figure.period}>
            <b>{figure.region}</b>
            <span>
              {figure.experience ?? "Experience not stated"}
              <SourceMark source={figure.source} notes={notes} />
            </span>
            <span>
              {amountText(figure)} <small>{groupName(figure)}</small>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
