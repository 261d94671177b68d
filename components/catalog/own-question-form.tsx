import { ApiForm, type ApiFormProps } from "@/components/form/api-form";
import { ButtonLink } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { Field, Select, Textarea } from "@/components/ui/field";
import { CATEGORY_NAMES, difficultyName } from "@/lib/features/catalog/rules/names";
import { MOST_NOTE, MOST_PROMPT } from "@/lib/features/catalog/rules/own-question";
import { COMPETENCY_FIELDS, roundField } from "@/lib/features/catalog/schema/own-question";
import type { CategoryName, Named } from "@/lib/features/catalog/types/basics";
import type { OwnQuestionChoices } from "@/lib/features/catalog/types/own-questions";

export interface OwnQuestionFormProps
  extends Pick<ApiFormProps, "action" | "submitLabel" | "problem" | "fieldProblems"> {
  choices: OwnQuestionChoices;
  /** What the fields hold at first, by their names. */
  values: Readonly<Record<string, string>>;
  /** Competencies that the question is about and that the matrix has no longer: they may stay. */
  left?: readonly Named[];
  /** For a new question; one that is there keeps its role. */
  isNew: boolean;
  cancelHref: string;
}

/** The fields of a person's own question. One form for a new one and for one that is changed. */
export function OwnQuestionForm(props: OwnQuestionFormProps) {
  const { choices, values, isNew, cancelHref, left = [], ...form } = props;
  return (
    <ApiForm
      // Another role is another form.
      key={choices.role.slug}
      {...form}
      pendingLabel="Saving…"
      secondary={
        <ButtonLink href={cancelHref} variant="quiet">
          Cancel
        </ButtonLink>
      }
      className="max-w-2xl gap-8"
    >
      {isNew && <input type="hidden" name="role" value={choices.role.slug} />}
      <Field
        name="prompt"
        label="The question"
        hint="As an interviewer would say it, in a sentence or two."
      >
        <Textarea rows={3} maxLength={MOST_PROMPT} required defaultValue={values.prompt} />
      </Field>
      <Competencies choices={choices} left={left} values={values} />
      <div className="grid gap-x-6 gap-y-8 sm:grid-cols-2">
        <Field name="category" label="Kind of question">
          <Select defaultValue={values.category ?? "behavioural"}>
            {(Object.entries(CATEGORY_NAMES) as [CategoryName, string][]).map(([slug, name]) => (
              <option key={slug} value={slug}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
        <Field name="difficulty" label="Difficulty">
          <Select defaultValue={values.difficulty ?? "2"}>
            {[1, 2, 3].map((difficulty) => (
              <option key={difficulty} value={difficulty}>
                {difficultyName(difficulty)}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <Rounds rounds={choices.rounds} values={values} />
      <Field
        name="note"
        label="Note"
        optional
        hint="Where it comes from, or what you want to remember about it."
      >
        <Textarea rows={2} maxLength={MOST_NOTE} defaultValue={values.note} />
      </Field>
    </ApiForm>
  );
}

const LABELS = ["Main competency", "Second competency", "Third competency"] as const;

function Competencies({
  choices: { role, competencies },
  left,
  values,
}: Required<Pick<OwnQuestionFormProps, "choices" | "left" | "values">>) {
  return (
    <fieldset className="min-w-0">
      <legend className="text-lg font-semibold tracking-[-0.01em]">What it is about</legend>
      <p className="mt-1 text-sm text-muted">
        Your answers are rated by what the {role.name} matrix says of each level of these.
      </p>
      <div className="mt-4 grid gap-5">
        {COMPETENCY_FIELDS.map((name, index) => (
          <Field key={name} name={name} label={LABELS[index]} optional={index > 0}>
            <Select defaultValue={values[name] ?? ""} required={index === 0}>
              <option value="">{index === 0 ? "Choose one" : "None"}</option>
              {competencies.map((one) => (
                <option key={one.slug} value={one.slug}>
                  {one.name}
                </option>
              ))}
              {left.map((one) => (
                <option key={one.slug} value={one.slug}>
                  {one.name} (no longer in the matrix)
                </option>
              ))}
            </Select>
          </Field>
        ))}
      </div>
      <Disclosure summary="What each competency means" className="mt-4 border-t">
        <dl className="grid gap-4">
          {competencies.map((one) => (
            <div key={one.slug}>
              <dt className="font-semibold">{one.name}</dt>
              <dd className="text-muted">{one.description}</dd>
            </div>
          ))}
        </dl>
      </Disclosure>
    </fieldset>
  );
}

function Rounds({
  rounds,
  values,
}: {
  rounds: readonly Named[];
  values: OwnQuestionFormProps["values"];
}) {
  return (
    <fieldset className="min-w-0">
      <legend className="font-semibold">
        Rounds in which it is asked <span className="font-normal text-muted">(optional)</span>
      </legend>
      <div className="mt-2 grid gap-x-6 sm:grid-cols-2">
        {rounds.map(({ slug, name }) => (
          <label key={slug} className="flex min-h-10 items-center gap-3 py-1">
            <input
              type="checkbox"
              name={roundField(slug)}
              defaultChecked={values[roundField(slug)] !== undefined}
              className="size-4.5 shrink-0 accent-accent"
            />
            {name}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
