import { ApiForm, type ApiFormProps } from "@/components/form/api-form";
import { ButtonLink } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { Field, Input } from "@/components/ui/field";
import type { Named } from "@/lib/features/catalog/types/basics";
import { BANK } from "@/lib/features/stories/rules/bank-figures";
import { MOST_HEADLINE, MOST_SHORT } from "@/lib/features/stories/rules/limits";
import { MOST_CHARACTERS, PART_LABELS, STAR_PARTS } from "@/lib/features/stories/rules/parts";
import { competencyField } from "@/lib/features/stories/schema/story";
import { CountedField } from "./counted-field";
import { UnsavedGuard } from "./unsaved-guard";

export interface StoryFormProps
  extends Pick<ApiFormProps, "action" | "submitLabel" | "problem" | "fieldProblems"> {
  competencies: readonly (Named & { definition: string })[];
  /** What the fields hold at first, by their names. */
  values: Readonly<Record<string, string>>;
  cancelHref: string;
}

const HINTS = {
  situation: "Where, when, and what was at stake.",
  task: "What was asked of you.",
  action: "What you did, in order, and why.",
  result: "What came of it, with a figure.",
} as const;

/** The fields of a story. One form for a new one and for one that is changed. */
export function StoryForm({ competencies, values, cancelHref, ...form }: StoryFormProps) {
  return (
    <ApiForm
      {...form}
      pendingLabel="Saving…"
      secondary={
        <ButtonLink href={cancelHref} variant="quiet">
          Cancel
        </ButtonLink>
      }
      className="max-w-2xl gap-8"
    >
      <UnsavedGuard />
      {values.version !== undefined && (
        <input type="hidden" name="version" value={values.version} />
      )}
      <Field
        name="headline"
        label="Headline"
        hint={`A line that you will know it by: what changed through you. At most ${MOST_HEADLINE} characters.`}
      >
        <Input required defaultValue={values.headline} autoComplete="off" />
      </Field>
      <CountedField
        name="short"
        label="30-second version"
        hint="What you say first, before anybody has asked for more."
        most={MOST_SHORT}
        rows={4}
        optional
        isShort
        defaultValue={values.short}
      />
      {STAR_PARTS.map((part) => (
        <CountedField
          key={part}
          name={part}
          label={PART_LABELS[part]}
          hint={HINTS[part]}
          most={MOST_CHARACTERS}
          rows={part === "action" ? 8 : 4}
          optional
          defaultValue={values[part]}
        />
      ))}
      <CountedField
        name="reflection"
        label={PART_LABELS.reflection}
        hint="For yourself: what you would do differently today."
        most={MOST_CHARACTERS}
        rows={3}
        optional
        defaultValue={values.reflection}
      />
      <Competencies competencies={competencies} values={values} />
      <fieldset className="min-w-0">
        <legend className="text-lg font-semibold tracking-[-0.01em]">When it happened</legend>
        <p className="mt-1 text-sm text-muted">
          Year and month, such as 2021-03, or the year alone.
        </p>
        <div className="mt-4 grid gap-x-6 gap-y-5 sm:grid-cols-2">
          <Field name="from" label="From" optional>
            <Input defaultValue={values.from} placeholder="2021-03" maxLength={40} />
          </Field>
          <Field name="to" label="To" optional>
            <Input defaultValue={values.to} placeholder="2022-01" maxLength={40} />
          </Field>
        </div>
      </fieldset>
      <Tick
        name="isFailure"
        isTicked={values.isFailure !== undefined}
        label="It tells of something that went wrong"
      />
    </ApiForm>
  );
}

function Competencies({ competencies, values }: Pick<StoryFormProps, "competencies" | "values">) {
  return (
    <fieldset className="min-w-0">
      <legend className="text-lg font-semibold tracking-[-0.01em]">What it shows</legend>
      <p className="mt-1 text-sm text-muted">
        Choose {BANK.competenciesFrom} to {BANK.competenciesTo}. It counts for each role that
        requires one of them.
      </p>
      <div className="mt-3 grid gap-x-6 sm:grid-cols-2">
        {competencies.map(({ slug, name }) => (
          <Tick
            key={slug}
            name={competencyField(slug)}
            isTicked={values[competencyField(slug)] !== undefined}
            label={name}
          />
        ))}
      </div>
      <Disclosure summary="What each competency means" className="mt-4 border-t">
        <dl className="grid gap-4">
          {competencies.map((one) => (
            <div key={one.slug}>
              <dt className="font-semibold">{one.name}</dt>
              <dd className="text-muted">{one.definition}</dd>
            </div>
          ))}
        </dl>
      </Disclosure>
    </fieldset>
  );
}

function Tick({ name, label, isTicked }: { name: string; label: string; isTicked: boolean }) {
  return (
    <label className="flex min-h-10 items-center gap-3 py-1">
      <input
        type="checkbox"
        name={name}
        defaultChecked={isTicked}
        className="size-4.5 shrink-0 accent-accent"
      />
      {label}
    </label>
  );
}
