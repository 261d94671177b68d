"use client";

import { type ReactNode, useContext } from "react";
import { Field, Select } from "@/components/ui/field";
import { FieldErrors } from "@/components/ui/field-errors";
import { answerField } from "@/lib/features/coaching/schema/fields";
import type { SharingChoices, SharingScope } from "@/lib/features/coaching/types";

/** What the form holds at first. */
export interface SharingStart {
  scope: SharingScope | undefined;
  role: string | undefined;
  answers: readonly string[];
}

/** What a coach may read: one's picked answers, one role's, or all. What a choice needs shows with it, by style alone. */
export function SharingFields({
  choices,
  start,
  legend,
}: {
  choices: SharingChoices;
  start: SharingStart;
  legend: string;
}) {
  const problem = useContext(FieldErrors).scope;
  return (
    <fieldset
      className="group/scope min-w-0"
      aria-describedby={problem ? "scope-problem" : undefined}
    >
      <legend className="font-semibold">{legend}</legend>
      <p className="mt-1 text-sm text-muted">
        Handed-in answers alone, never a draft, and neither your ratings nor your board. You can
        change it at any time.
      </p>
      {problem && (
        <p id="scope-problem" className="mt-2 text-sm font-medium text-danger">
          {problem}
        </p>
      )}
      <div className="mt-3 grid gap-1">
        <Choice scope="answers" start={start} label="Answers that I pick">
          <div className="hidden group-has-[input[value=answers]:checked]/scope:block">
            <Answers choices={choices} picked={start.answers} />
          </div>
        </Choice>
        <Choice scope="role" start={start} label="One role’s answers, also those to come">
          <div className="hidden group-has-[input[value=role]:checked]/scope:block">
            <Field name="role" label={<span className="text-sm">Role</span>} className="max-w-sm">
              <Select defaultValue={start.role ?? ""}>
                <option value="">Choose one</option>
                {choices.roles.map((role) => (
                  <option key={role.slug} value={role.slug}>
                    {role.name}
                  </option>
                ))}
              </Select>
            </Field>
          </div>
        </Choice>
        <Choice scope="everything" start={start} label="Every answer, also those to come" />
      </div>
    </fieldset>
  );
}

function Choice({
  scope,
  start,
  label,
  children,
}: {
  scope: SharingScope;
  start: SharingStart;
  label: string;
  children?: ReactNode;
}) {
  return (
    <div>
      <label className="flex min-h-11 items-center gap-3 py-1">
        <input
          type="radio"
          name="scope"
          value={scope}
          required
          defaultChecked={start.scope === scope}
          className="size-4.5 shrink-0 accent-accent"
        />
        {label}
      </label>
      {children && <div className="pl-7.5">{children}</div>}
    </div>
  );
}

function Answers({ choices, picked }: { choices: SharingChoices; picked: readonly string[] }) {
  if (choices.answers.length === 0) {
    return <p className="pb-2 text-sm text-muted">You have not handed in an answer yet.</p>;
  }
  return (
    <div className="mb-2 max-h-72 overflow-y-auto rounded-control border border-line px-3 py-1">
      {choices.answers.map((answer) => (
        <label key={answer.id} className="flex min-h-10 items-start gap-3 py-2">
          <input
            type="checkbox"
            name={answerField(answer.id)}
            defaultChecked={picked.includes(answer.id)}
            className="mt-0.5 size-4.5 shrink-0 accent-accent"
          />
          <span className="min-w-0">{answer.prompt}</span>
        </label>
      ))}
    </div>
  );
}
