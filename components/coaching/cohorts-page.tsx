import Link from "next/link";
import { ApiForm } from "@/components/form/api-form";
import { PageHeader } from "@/components/layout/page-header";
import { ButtonLink } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { Field, Input } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { MOST_COHORT_NAME, memberField } from "@/lib/features/coaching/schema/fields";
import type { AssignmentTargets, CohortView, Waiting } from "@/lib/features/coaching/types";
import { NoCandidates } from "./coach-home";

type Candidates = AssignmentTargets["candidates"];

export interface CohortsPageProps {
  cohorts: readonly CohortView[];
  candidates: Candidates;
  kept: Record<string, string> | undefined;
  notice: string | undefined;
  problem: string | undefined;
}

/** Candidates who are looked after together: who waits for what, by name and never by merit. */
export function CohortsPage({ cohorts, candidates, kept, notice, problem }: CohortsPageProps) {
  return (
    <>
      <PageHeader
        title="Cohorts"
        lead="Candidates whom you look after together. They never learn of each other, and nobody is ranked."
      />
      <div className="grid gap-12">
        {notice && <Notice tone="good">{notice}</Notice>}
        {cohorts.map((cohort) => (
          <Cohort key={cohort.id} cohort={cohort} candidates={candidates} />
        ))}
        {candidates.length === 0 ? (
          <NoCandidates />
        ) : (
          <section
            aria-labelledby="new-cohort"
            className="grid gap-5 border-t border-line pt-10 first:border-t-0 first:pt-0"
          >
            <h2 id="new-cohort" className="text-xl">
              A new cohort
            </h2>
            <ApiForm
              action="/api/v1/cohorts"
              submitLabel="Make the cohort"
              pendingLabel="Saving…"
              problem={problem}
              className="max-w-2xl"
            >
              <CohortFields
                candidates={candidates}
                name={kept?.name}
                isMember={(id) => kept?.[memberField(id)] !== undefined}
              />
            </ApiForm>
          </section>
        )}
      </div>
    </>
  );
}

function Cohort({ cohort, candidates }: { cohort: CohortView; candidates: Candidates }) {
  const title = `cohort-${cohort.id}`;
  return (
    <section aria-labelledby={title} className="grid gap-3">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 id={title} className="text-xl wrap-anywhere">
          {cohort.name}
        </h2>
        <ButtonLink
          href={`/coach/assignments/new?to=cohort:${cohort.id}`}
          variant="secondary"
          size="sm"
        >
          Assign<span className="sr-only"> something to {cohort.name}</span>
        </ButtonLink>
      </div>
      {cohort.members.length === 0 ? (
        <p className="text-muted">Nobody is in it.</p>
      ) : (
        <ul className="border-b border-line">
          {cohort.members.map((member) => (
            <li
              key={member.id}
              className="flex flex-wrap items-center justify-between gap-x-8 gap-y-1 border-t border-line py-3"
            >
              <Link
                href={`/coach/candidates/${member.id}`}
                className="font-semibold wrap-anywhere decoration-accent decoration-2 underline-offset-4 hover:underline"
              >
                {member.name}
              </Link>
              <span className="text-sm text-muted">{waitingWords(member.waiting)}</span>
            </li>
          ))}
        </ul>
      )}
      <Disclosure summary="Change this cohort" className="border-b-0">
        <ApiForm
          key={`${cohort.name} ${cohort.members.map((one) => one.id).join()}`}
          action={`/api/v1/cohorts/${cohort.id}`}
          submitLabel="Save"
          pendingLabel="Saving…"
          submitVariant="secondary"
          className="max-w-2xl"
        >
          <CohortFields
            candidates={candidates}
            name={cohort.name}
            isMember={(id) => cohort.members.some((one) => one.id === id)}
          />
        </ApiForm>
        <ApiForm
          action={`/api/v1/cohorts/${cohort.id}/delete`}
          submitLabel="Delete the cohort"
          submitVariant="danger"
          className="mt-6"
        >
          {null}
        </ApiForm>
      </Disclosure>
    </section>
  );
}

function CohortFields({
  candidates,
  name,
  isMember,
}: {
  candidates: Candidates;
  name: string | undefined;
  isMember: (id: string) => boolean;
}) {
  return (
    <>
      <Field name="name" label="Name" className="max-w-md">
        <Input required maxLength={MOST_COHORT_NAME} defaultValue={name} />
      </Field>
      <fieldset className="min-w-0">
        <legend className="font-semibold">Who is in it</legend>
        <div className="mt-2 grid gap-x-6 sm:grid-cols-2">
          {candidates.map((one) => (
            <label key={one.id} className="flex min-h-10 items-center gap-3 py-1">
              <input
                type="checkbox"
                name={memberField(one.id)}
                defaultChecked={isMember(one.id)}
                className="size-4.5 shrink-0 accent-accent"
              />
              <span className="min-w-0 wrap-anywhere">{one.name}</span>
            </label>
          ))}
        </div>
      </fieldset>
    </>
  );
}

function waitingWords({ forCandidate, overdue }: Waiting): string {
  if (forCandidate === 0) return "Nothing waits";
  const waits =
    forCandidate === 1
      ? "One assignment waits for them"
      : `${forCandidate} assignments wait for them`;
  return overdue > 0 ? `${waits}, ${overdue} past the day` : waits;
}
