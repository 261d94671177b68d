import { classes } from "@/components/ui/classes";
import { Table } from "@/components/ui/data-table";
import type { Drill } from "@/lib/features/practice/types";
import { mixUpsInWords, seenInWords } from "./drill-words";
import { NumberMark } from "./guess-options";

/** How far this bank is, and which competencies are taken for each other. About the bank: nothing here grades a person. */
export function DrillProgressView({ drill: { progress } }: { drill: Drill }) {
  const { total, seen, firstRight } = progress;
  return (
    <>
      <section aria-labelledby="so-far">
        <h2 id="so-far" className="text-xl">
          This bank so far
        </h2>
        <Bar share={total === 0 ? 0 : seen / total} />
        <p className="mt-3">{seenInWords(progress)}</p>
        {seen > 0 && (
          <p className="mt-1 text-muted">
            Right at the first guess: {firstRight} of {seen}
          </p>
        )}
        {seen > 0 && seen === total && (
          <p className="mt-1 text-muted">
            From here on, what you missed last comes back first, then what you have not seen for
            longest.
          </p>
        )}
      </section>
      <section aria-labelledby="mix-ups" className="mt-10">
        <h2 id="mix-ups" className="text-xl">
          What you mix up
        </h2>
        {seen === 0 ? (
          <p className="mt-2 text-muted">
            Nothing to show yet. With each guess this fills: which competency a question was mainly
            about, and which you took it for.
          </p>
        ) : (
          <MixUps progress={progress} />
        )}
      </section>
    </>
  );
}

function Bar({ share }: { share: number }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 100 6"
      preserveAspectRatio="none"
      className="mt-3 h-1.5 w-full"
    >
      <rect width="100" height="6" className="fill-line" />
      <rect width={100 * share} height="6" className="fill-accent" />
    </svg>
  );
}

function MixUps({ progress }: { progress: Drill["progress"] }) {
  const said = mixUpsInWords(progress);
  return (
    <>
      {said.length === 0 ? (
        <p className="mt-2 text-muted">Nothing at present: your last guesses were all right.</p>
      ) : (
        <ul className="mt-2 grid gap-1 text-muted">
          {said.map((pair) => (
            <li key={pair}>{pair}</li>
          ))}
        </ul>
      )}
      <div className="mt-5">
        <MixUpTable progress={progress} />
      </div>
      <p className="mt-3 text-sm text-muted">
        A row is what questions are mainly about, a column what you took them for, by its number.
        Each question counts once, by your last guess on it.
      </p>
    </>
  );
}

/** Cells of its own: those of other tables are wider than a count needs. */
function MixUpTable({ progress: { rows } }: { progress: Drill["progress"] }) {
  return (
    <Table
      stack={false}
      caption="What questions are mainly about, and what you took them for"
      className="text-sm"
    >
      <thead className="border-b border-line-strong">
        <tr>
          <th scope="col" className="py-2 pr-2 align-bottom font-semibold text-muted">
            Mainly about
          </th>
          {rows.map(({ main }, at) => (
            // What is only read out is placed against its cell: against the page it would widen it.
            <th
              key={main.slug}
              scope="col"
              className="relative p-0.5 pb-2 text-center align-bottom"
            >
              <NumberMark number={at + 1} />
              <span className="sr-only">Taken for {main.name}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ main, counts }, at) => (
          <tr key={main.slug} className="border-b border-line">
            <th scope="row" className="py-1 pr-2 font-medium">
              <span className="flex min-h-8 items-center gap-2">
                <NumberMark number={at + 1} />
                <span className="min-w-0 leading-snug">{main.name}</span>
              </span>
            </th>
            {counts.map((count, column) => (
              <td
                key={rows[column]?.main.slug}
                className="relative w-7 min-w-6 p-0.5 text-center align-middle sm:w-8"
              >
                <span className={countClasses(count, column === at)}>
                  {count > 0 ? count : <NoneMark />}
                </span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

/** A dot for the eye, so that what was counted stands out; a nought to the ear. */
function NoneMark() {
  return (
    <>
      <span aria-hidden="true">·</span>
      <span className="sr-only">0</span>
    </>
  );
}

/** Right and mixed up are told by their place (right is the diagonal) and by weight; the tint only helps. */
function countClasses(count: number, isRight: boolean): string {
  const look = isRight
    ? classes("bg-accent-soft", count > 0 ? "font-semibold text-accent" : "text-muted")
    : count > 0
      ? "bg-warn-soft font-bold text-warn"
      : "text-faint";
  return classes("flex h-7 items-center justify-center rounded-control", look);
}
