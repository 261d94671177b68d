import Link from "next/link";
import { ApiForm } from "@/components/form/api-form";
import { EmptyState } from "@/components/layout/empty-state";
import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button";
import { Field, Textarea } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { coachField, MOST_NOTE } from "@/lib/features/review/schema/limits";
import type { AskChoices } from "@/lib/features/review/types/reviews";

const CHOICE = "flex min-h-9 items-start gap-2.5 py-1";

/** Asks for review: whom, and what for. */
export function AskPage({
  choices,
  kept,
  problem,
}: {
  choices: AskChoices;
  kept: Record<string, string> | undefined;
  problem: string | undefined;
}) {
  const { answerId, prompt, newest, coaches, isAsked, isSelfRated } = choices;
  const answer = `/answers/${answerId}`;
  return (
    <article>
      <header className="max-w-3xl pt-8 pb-8 sm:pt-12">
        <p className="eyebrow mb-3">
          <Link href={answer} className="text-link inline-flex min-h-6 items-center">
            Back to the answer
          </Link>
        </p>
        <h1 className="text-3xl font-bold tracking-[-0.03em] sm:text-4xl">Ask for review</h1>
        <p className="measure mt-4 text-lg text-muted">{prompt}</p>
      </header>
      <div className="grid max-w-2xl gap-6">
        {isAsked ? (
          <Notice role="note">
            A review of this answer is asked for already.{" "}
            <Link href={`${answer}#review`} className="text-link">
              See how it stands
            </Link>
          </Notice>
        ) : coaches.length === 0 ? (
          <EmptyState
            title="You have no coach yet"
            text="Invite somebody whose judgement you trust. You choose what they may read, and see each time that they do."
            action={<ButtonLink href="/coaches">Invite a coach</ButtonLink>}
          />
        ) : (
          <>
            {!isSelfRated && (
              <Notice role="note" title="Rate it yourself first">
                A coach’s marks are shown once you have given your own, so that neither colours the
                other.{" "}
                <Link href={`${answer}/revisions/${newest}/rate`} className="text-link">
                  Rate revision {newest}
                </Link>
              </Notice>
            )}
            <AskForm choices={choices} kept={kept} problem={problem} />
          </>
        )}
      </div>
    </article>
  );
}

function AskForm({
  choices: { answerId, coaches },
  kept,
  problem,
}: {
  choices: AskChoices;
  kept: Record<string, string> | undefined;
  problem: string | undefined;
}) {
  const blind = coaches.filter((coach) => !coach.covers);
  return (
    <ApiForm
      action={`/api/v1/answers/${answerId}/review-requests`}
      submitLabel="Ask for review"
      pendingLabel="Asking…"
      goesTo={`/answers/${answerId}#review`}
      problem={problem}
    >
      <Field
        name="note"
        label="What do you want from this?"
        hint="A question gets a better answer than “any feedback”: is the result clear, is it too long, would you believe it?"
      >
        <Textarea rows={3} maxLength={MOST_NOTE} required defaultValue={kept?.note} />
      </Field>
      <fieldset>
        <legend className="font-semibold">Whom do you ask?</legend>
        {coaches.map((coach) => (
          <label key={coach.relationshipId} className={CHOICE}>
            <input
              type="checkbox"
              name={coachField(coach.relationshipId)}
              defaultChecked={
                kept ? kept[coachField(coach.relationshipId)] === "on" : coaches.length === 1
              }
              className="mt-1.5 size-4 accent-accent"
            />
            <span className="flex flex-wrap items-center gap-x-2">
              {coach.name}
              {!coach.covers && <Badge tone="warn">Cannot read this answer yet</Badge>}
            </span>
          </label>
        ))}
        {coaches.length > 1 && (
          <label className={CHOICE}>
            <input
              type="checkbox"
              name="any"
              defaultChecked={kept?.any === "on"}
              className="mt-1.5 size-4 accent-accent"
            />
            Any of my coaches: whoever has time first
          </label>
        )}
      </fieldset>
      {blind.length > 0 && (
        <label className={CHOICE}>
          <input
            type="checkbox"
            name="share"
            defaultChecked={kept?.share === "on"}
            className="mt-1.5 size-4 accent-accent"
          />
          Share this answer with those who cannot read it yet and are asked
        </label>
      )}
    </ApiForm>
  );
}
