import { rowPlaces } from "@/components/ui/row-places";
import { SortHeads } from "@/components/ui/sort-heads";
import { AS } from "@/components/ui/table-roles";
import type { RoleGuide, SalaryFigure } from "@/lib/features/catalog/types/roles";
import { SalaryRange, SalaryScaleMarks } from "./salary-drawing";
import { amounts, SALARY_COLUMNS, type SalaryColumn, type SalaryScale } from "./salary-groups";
import { SourceMark } from "./source-mark";
import type { SourceNotes } from "./source-notes";
import "./salary.css";

/** A figure that stands among those of other roles. */
export interface FigureOfRole extends SalaryFigure {
  role: Pick<RoleGuide, "name" | "ladder">;
}

interface Shared {
  caption: string;
  notes: SourceNotes;
}

/** Figures of one role, of one currency and one period, each drawn on the table's own scale. */
export function SalaryTable({
  caption,
  figures,
  scale,
  notes,
}: Shared & { figures: SalaryFigure[]; scale: SalaryScale }) {
  return (
    <Frame
      caption={caption}
      columns={SALARY_COLUMNS}
      figures={figures}
      drawnHead={
        <th {...AS.columnheader} scope="col" className="drawn">
          <span className="sr-only">The figure drawn on a scale</span>
          <SalaryScaleMarks scale={scale} currency={figures[0]?.currency ?? ""} />
        </th>
      }
      cellsOf={(figure) => (
        <>
          <th {...AS.rowheader} scope="row">
            {figure.region}
          </th>
          <ExperienceAndEnds figure={figure} notes={notes} />
          <td {...AS.cell} className="drawn">
            <SalaryRange figure={figure} scale={scale} />
          </td>
        </>
      )}
    />
  );
}

const ROLE_COLUMN: SalaryColumn<FigureOfRole> = { label: "Role", key: ({ role }) => role.ladder };

/** Figures of several roles, of one currency and one period, under a heading that says which. */
export function SalaryTableOfRoles({
  caption,
  figures,
  notes,
}: Shared & { figures: FigureOfRole[] }) {
  return (
    <Frame
      caption={caption}
      captionClassName="sr-only"
      columns={[ROLE_COLUMN, ...SALARY_COLUMNS]}
      figures={figures}
      cellsOf={(figure) => (
        <>
          <th {...AS.rowheader} scope="row">
            {figure.role.name}
          </th>
          <td {...AS.cell}>{figure.region}</td>
          <ExperienceAndEnds figure={figure} notes={notes} />
        </>
      )}
    />
  );
}

function Frame<Figure extends SalaryFigure>({
  caption,
  captionClassName,
  columns,
  figures,
  drawnHead,
  cellsOf,
}: {
  caption: string;
  captionClassName?: string;
  columns: readonly SalaryColumn<Figure>[];
  figures: Figure[];
  drawnHead?: React.ReactNode;
  cellsOf: (figure: Figure) => React.ReactNode;
}) {
  const places = rowPlaces(
    figures,
    columns.map(({ key }) => key),
  );
  return (
    <table {...AS.table} className="salaries">
      <caption className={captionClassName}>{caption}</caption>
      <thead {...AS.rowgroup}>
        <SortHeads columns={columns.map(({ label, className }) => ({ label, className }))}>
          {drawnHead}
        </SortHeads>
      </thead>
      <tbody {...AS.rowgroup}>
        {figures.map((figure, index) => (
          <tr key={places[index]} {...AS.row} data-places={places[index]}>
            {cellsOf(figure)}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A single figure is neither low nor high, and stands across both columns. */
function ExperienceAndEnds({ figure, notes }: { figure: SalaryFigure; notes: SourceNotes }) {
  const { low, high } = amounts(figure);
  const isSingle = figure.low === figure.high;
  return (
    <>
      <td {...AS.cell}>
        {figure.experience ?? "Not stated"}
        <SourceMark source={figure.source} notes={notes} />
      </td>
      {!isSingle && (
        <td {...AS.cell} className="amount">
          {low}
        </td>
      )}
      <td {...AS.cell} className="amount" colSpan={isSingle ? 2 : undefined}>
        {high}
      </td>
    </>
  );
}
