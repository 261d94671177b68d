import { ApiForm } from "@/components/form/api-form";
import { Field, Textarea } from "@/components/ui/field";
import { MOST_SUMMARY } from "@/lib/features/review/schema/limits";
import type { OwnReview, VerdictName } from "@/lib/features/review/types/reviews";
import { KeptText } from "./kept-text";
import { VERDICTS } from "./turn-words";

const ABOUT: Record<VerdictName, string> = {
  ready: "It can be said like this in the interview.",
  another_take: "There is one thing more to be gained.",
};

/** Summary and verdict, and with them everything that is pending. */
export function SendForm({
  review,
  marks,
  kept,
  problem,
}: {
  review: OwnReview;
  /** Marks that are kept with it. */
  marks: number;
  kept: Record<string, string> | undefined;
  problem: string | undefined;
}) {
  const comments = review.comments.length;
  const verdict = kept?.verdict ?? review.verdict;
  return (
    <section
      id={`review-${review.id}`}
      aria-labelledby="send"
      className="rounded-card border border-line-strong bg-surface p-4 sm:p-5"
    >
      <h2 id="send" className="mb-3 text-lg">
        Send review of revision {review.revision}
      </h2>
      <KeptText url={`/api/v1/reviews/${review.id}`} fields={["summary", "verdict"]}>
        <ApiForm
          action={`/api/v1/reviews/${review.id}/send`}
          submitLabel="Send review"
          pendingLabel="Sending…"
          problem={problem}
          className="gap-4"
        >
          <Field
            name="summary"
            label="Summary"
            hint="What works, and the one next step that would gain the most."
          >
            <Textarea
              rows={3}
              maxLength={MOST_SUMMARY}
              defaultValue={kept?.summary ?? review.summary}
            />
          </Field>
          <fieldset>
            <legend className="font-semibold">Verdict</legend>
            {(Object.keys(VERDICTS) as VerdictName[]).map((name) => (
              <label key={name} className="mt-1.5 flex min-h-8 items-start gap-2.5">
                <input
                  type="radio"
                  name="verdict"
                  value={name}
                  defaultChecked={verdict === name}
                  required
                  className="mt-1.5 size-4 accent-accent"
                />
                <span>
                  <span className="font-medium">{VERDICTS[name]}</span>{" "}
                  <span className="text-muted">{ABOUT[name]}</span>
                </span>
              </label>
            ))}
          </fieldset>
          <p className="text-sm text-muted">
            Goes with it: {comments} {comments === 1 ? "comment" : "comments"}, {marks}{" "}
            {marks === 1 ? "mark" : "marks"}. The candidate sees nothing of them before.
          </p>
        </ApiForm>
      </KeptText>
    </section>
  );
}
