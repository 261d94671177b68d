import { ApiForm } from "@/components/form/api-form";
import { Disclosure } from "@/components/ui/disclosure";
import type { Drill } from "@/lib/features/practice/types";
import { competenciesInWords } from "./drill-words";
import { GuessOptions } from "./guess-options";

/** The guess itself. A plain form: choosing and sending work without scripts. */
export function DrillForm({
  drill: { role, competencies },
  turn: { question, number },
  problem,
}: {
  drill: Drill;
  turn: NonNullable<Drill["turn"]>;
  problem: string | undefined;
}) {
  return (
    <>
      <ApiForm
        // Another question is another form.
        key={`${question.slug}-${number}`}
        action="/api/v1/drill-guesses"
        submitLabel="Guess"
        pendingLabel="Guessing…"
        problem={problem}
      >
        <input type="hidden" name="role" value={role.slug} />
        <input type="hidden" name="question" value={question.slug} />
        <input type="hidden" name="number" value={number} />
        <GuessOptions competencies={competencies} />
      </ApiForm>
      <Disclosure
        summary={`What the ${competenciesInWords(competencies.length).toLowerCase()} cover`}
        className="mt-8 border-t"
      >
        <dl className="grid gap-4">
          {competencies.map(({ slug, name, description }) => (
            <div key={slug}>
              <dt className="font-semibold">{name}</dt>
              <dd className="measure text-muted">{description}</dd>
            </div>
          ))}
        </dl>
      </Disclosure>
    </>
  );
}
