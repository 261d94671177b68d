import type { SalaryFigure } from "@/lib/features/catalog/types";
import {
  amountText,
  groupName,
  groupSalaries,
  placeOn,
  type SalaryGroup,
  type SalaryScale,
  shortAmount,
} from "./salary-groups";
import { SourceMark } from "./source-mark";
import type { SourceNotes } from "./source-notes";
import { numberWord } from "./words";

/**
 * Salary figures as tables with a drawn range in each row. The drawing adds nothing to the figure beside it and is
 * hidden from assistive technology; each table has a scale of its own, so currencies and periods never meet in one.
 */
export function SalaryTables({ figures, notes }: { figures: SalaryFigure[]; notes: SourceNotes }) {
  const groups = groupSalaries(figures);
  const charted = groups.filter((group) => group.scale !== undefined);
  const single = groups.filter((group) => group.scale === undefined);
  return (
    <div className="guide-salaries grid grid-cols-[minmax(0,1fr)] gap-12">
      {charted.map((group) => (
        <RangeTable key={groupName(group)} group={group} notes={notes} />
      ))}
      {single.length > 0 && <SingleFigures groups={single} notes={notes} />}
    </div>
  );
}

function RangeTable({ group, notes }: { group: SalaryGroup; notes: SourceNotes }) {
  const { scale, currency, places } = group;
  if (!scale) return null;
  return (
    <table className="guide-ranges">
      <caption>{groupName(group)}</caption>
      <thead>
        <tr>
          <th scope="col" className="w-[56%]">
            Place, experience and figure
          </th>
          <th scope="col" className="align-bottom">
            <span className="sr-only">The figure drawn on a scale</span>
            <Scale scale={scale} currency={currency} />
          </th>
        </tr>
      </thead>
      {places.map((place) => (
        <tbody key={place.region}>
          <tr>
            <th scope="rowgroup" colSpan={2}>
              {place.region}
              <Sections figures={place.figures} />
            </th>
          </tr>
          {place.figures.map((figure) => (
            <tr key={`${notes.numberOf(figure.source)} ${figure.low} ${figure.experience}`}>
              <td>
                <span>
                  {figure.experience ?? "Experience not stated"}
                  <SourceMark source={figure.source} notes={notes} />
                </span>{" "}
                <b>{amountText(figure)}</b>
              </td>
              <td>
                <Range figure={figure} scale={scale} />
              </td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

/** Says that the figures of one place are not of one mind, or at least not of one table. */
function Sections({ figures }: { figures: SalaryFigure[] }) {
  const sections = new Set(figures.map((figure) => figure.source.section)).size;
  if (sections < 2) return null;
  return <small>{numberWord(sections)} sections of the article, side by side</small>;
}

function Scale({ scale, currency }: { scale: SalaryScale; currency: string }) {
  const top = scale.step * scale.steps;
  const marks = Array.from({ length: scale.steps + 1 }, (_, index) => index * scale.step);
  return (
    <svg aria-hidden="true" width="100%" height="18">
      {marks.map((amount) => (
        <text
          key={amount}
          x={placeOn(scale, amount)}
          y="11"
          textAnchor={amount === 0 ? "start" : amount === top ? "end" : "middle"}
        >
          {shortAmount(currency, amount)}
        </text>
      ))}
    </svg>
  );
}

/** A bar from low to high, a dot for a single figure, and a broken tail where there is no upper end. */
function Range({ figure, scale }: { figure: SalaryFigure; scale: SalaryScale }) {
  const { low, high, openEnded } = figure;
  return (
    <svg aria-hidden="true" width="100%" height="12">
      <line x2="100%" y1="6" y2="6" />
      {low === high ? (
        <circle cx={placeOn(scale, low)} cy="6" r="3.5" />
      ) : (
        <line x1={placeOn(scale, low)} x2={placeOn(scale, high)} y1="6" y2="6" />
      )}
      {openEnded && (
        <line
          x1={placeOn(scale, high)}
          x2={placeOn(scale, Math.min(high + scale.step * 0.4, scale.step * scale.steps))}
          y1="6"
          y2="6"
          strokeDasharray="1 5"
        />
      )}
    </svg>
  );
}

function SingleFigures({ groups, notes }: { groups: SalaryGroup[]; notes: SourceNotes }) {
  const figures = groups.flatMap((group) => group.places.flatMap((place) => place.figures));
  return (
    <table className="guide-singles">
      <caption>One figure to a currency</caption>
      <thead>
        <tr>
          <th scope="col">Place and experience</th>
          <th scope="col">Figure</th>
        </tr>
      </thead>
      <tbody>
        {figures.map((figure) => (
          <tr key={figure.currency + figure.period}>
            <td>
              <strong className="block font-semibold">{figure.region}</strong>
              {figure.experience ?? "Experience not stated"}
              <SourceMark source={figure.source} notes={notes} />
            </td>
            <td>
              <span className="whitespace-nowrap">{amountText(figure)}</span>
              <span className="block text-muted">{groupName(figure)}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
