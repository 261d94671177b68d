import { ApiForm } from "@/components/form/api-form";
import { Disclosure } from "@/components/ui/disclosure";
import { Field, Input, Select, Textarea } from "@/components/ui/field";
import { MOST_ASSIGNMENT_NOTE, questionField } from "@/lib/features/coaching/schema/fields";
import type { AssignableBank, AssignmentTargets } from "@/lib/features/coaching/types";

/** Assigns questions of one role's bank, or a story for one of its competencies. */
export function AssignmentForm({
  bank,
  targets,
  to,
  kept,
  problem,
}: {
  bank: AssignableBank;
  targets: AssignmentTargets;
  /** Chosen before; none where left out. */
  to: string | undefined;
  kept: Record<string, string> | undefined;
  problem: string | undefined;
}) {
  return (
    <ApiForm
      key={bank.role.slug}
      action="/api/v1/assignments"
      submitLabel="Assign"
      pendingLabel="Assigning…"
      problem={problem}
      className="max-w-3xl gap-8"
    >
      <input type="hidden" name="role" value={bank.role.slug} />
      <Field name="to" label="For whom" className="max-w-md">
        <Select required defaultValue={kept?.to ?? to ?? ""}>
          <option value="">Choose one</option>
          {targets.candidates.map((one) => (
            <option key={one.id} value={`candidate:${one.id}`}>
              {one.name}
            </option>
          ))}
          {targets.cohorts.map((one) => (
            <option key={one.id} value={`cohort:${one.id}`}>
              {one.name} ({one.members === 1 ? "one candidate" : `${one.members} candidates`})
            </option>
          ))}
        </Select>
      </Field>
      <Questions bank={bank} kept={kept} />
      <Field
        name="gap"
        label="A story for a competency"
        optional
        hint="For a gap: they answer any question about it."
        className="max-w-md"
      >
        <Select defaultValue={kept?.gap ?? ""}>
          <option value="">None</option>
          {bank.competencies.map((one) => (
            <option key={one.slug} value={one.slug}>
              {one.name}
            </option>
          ))}
        </Select>
      </Field>
      <Field name="dueOn" label="Due on" optional className="max-w-48">
        <Input type="date" defaultValue={kept?.dueOn} />
      </Field>
      <Field name="note" label="Note" optional hint="What to look at, in a sentence or two.">
        <Textarea rows={3} maxLength={MOST_ASSIGNMENT_NOTE} defaultValue={kept?.note} />
      </Field>
    </ApiForm>
  );
}

function Questions({
  bank,
  kept,
}: {
  bank: AssignableBank;
  kept: Record<string, string> | undefined;
}) {
  return (
    <fieldset className="min-w-0">
      <legend className="font-semibold">
        Questions <span className="font-normal text-muted">(up to 20)</span>
      </legend>
      <div className="mt-2 border-t border-line">
        {bank.competencies.map((competency) => {
          const questions = bank.questions.filter((one) => one.competency === competency.slug);
          if (questions.length === 0) return null;
          return (
            <Disclosure
              key={competency.slug}
              summary={`${competency.name} (${questions.length})`}
              open={questions.some((one) => kept?.[questionField(one.slug)] !== undefined)}
            >
              {questions.map((question) => (
                <label key={question.slug} className="flex min-h-10 items-start gap-3 py-2">
                  <input
                    type="checkbox"
                    name={questionField(question.slug)}
                    defaultChecked={kept?.[questionField(question.slug)] !== undefined}
                    className="mt-1 size-4.5 shrink-0 accent-accent"
                  />
                  <span className="min-w-0">{question.prompt}</span>
                </label>
              ))}
            </Disclosure>
          );
        })}
      </div>
    </fieldset>
  );
}
