import Link from "next/link";
import { ApiForm } from "@/components/form/api-form";
import { AnswerText } from "@/components/practice/answer-text";
import { levelText } from "@/components/ui/level-meter";
import type { Level } from "@/lib/features/catalog/types/basics";
import { compareInWords } from "@/lib/features/review/rules/calibration";
import { levelField } from "@/lib/features/review/rules/ratings";
import type { ReferenceRow, ReferenceView } from "@/lib/features/review/types/calibration";

const LEVELS: readonly Level[] = [1, 2, 3, 4, 5];

/** A reference answer: to be marked, and after that compared with the two raters'. */
export function ReferencePage({
  reference,
  kept,
  problem,
}: {
  reference: ReferenceView;
  kept: Record<string, string> | undefined;
  problem: string | undefined;
}) {
  const { role, question, prompt, parts, rows, isMarked } = reference;
  return (
    <article>
      <header className="max-w-3xl pt-8 pb-8 sm:pt-12">
        <p className="eyebrow mb-3 flex flex-wrap items-center gap-x-2">
          <Link href="/coach/calibration" className="text-link inline-flex min-h-6 items-center">
            Calibration
          </Link>
          <span aria-hidden="true">·</span>
          <span>{role.name}</span>
        </p>
        <h1 className="text-2xl leading-[1.18] font-semibold tracking-[-0.022em] text-pretty sm:text-[2.125rem]">
          {prompt}
        </h1>
      </header>
      <div className="grid gap-x-14 gap-y-10 border-t border-line-strong pt-8 lg:grid-cols-2">
        <section aria-label="The answer">
          <AnswerText parts={parts} headingLevel="h2" />
        </section>
        <section aria-label="Marks">
          {isMarked ? (
            <div className="grid gap-10">
              {rows.map((row) => (
                <Compared key={row.competency.slug} row={row} />
              ))}
            </div>
          ) : (
            <ApiForm
              action="/api/v1/calibration-marks"
              submitLabel="Give marks and compare"
              pendingLabel="Saving…"
              problem={problem}
            >
              <input type="hidden" name="role" value={role.slug} />
              <input type="hidden" name="question" value={question} />
              {rows.map((row) => (
                <Choice key={row.competency.slug} row={row} kept={kept} />
              ))}
            </ApiForm>
          )}
        </section>
      </div>
    </article>
  );
}

function Choice({
  row: { competency, anchors },
  kept,
}: {
  row: ReferenceRow;
  kept: Record<string, string> | undefined;
}) {
  const name = levelField(competency.slug);
  return (
    <fieldset className="min-w-0">
      <legend className="mb-2 text-lg font-semibold">{competency.name}</legend>
      <div className="grid border-y border-line py-1">
        {LEVELS.map((level) => (
          <label key={level} className="flex gap-2.5 rounded-control px-1 py-1.5 hover:bg-sunken">
            <input
              type="radio"
              name={name}
              value={level}
              required
              defaultChecked={kept?.[name] === `${level}`}
              className="mt-1.5 size-4 shrink-0 accent-accent"
            />
            <span>
              <span className="font-semibold">{levelText(level)}</span>{" "}
              <span className="text-sm text-muted">
                {anchors[level] ?? `More than ${level - 1}, not yet ${level + 1}.`}
              </span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

const RATERS = { author: "First rater", second: "Second rater" } as const;

function Compared({
  row: { competency, own, agreed, marks, disagreement },
}: {
  row: ReferenceRow;
}) {
  return (
    <section>
      <h2 className="text-lg">{competency.name}</h2>
      {own !== null && agreed && (
        <p className="mt-1">
          You: <span className="font-semibold">{levelText(own)}</span>.{" "}
          {compareInWords(own, agreed)}
        </p>
      )}
      <ul className="mt-3 grid gap-4">
        {marks.map(({ rater, level, quote, reason }) => (
          <li key={rater} className="border-l-2 border-line-strong pl-4">
            <p className="font-semibold">
              {RATERS[rater]}: {levelText(level)}
            </p>
            <p className="mt-1">{reason}</p>
            <blockquote className="mt-1 text-sm text-muted">“{quote}”</blockquote>
          </li>
        ))}
      </ul>
      {disagreement && (
        <p className="mt-3 text-sm text-muted">What the anchors left open: {disagreement}</p>
      )}
    </section>
  );
}
