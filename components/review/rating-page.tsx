import { ApiForm } from "@/components/form/api-form";
import { AnswerText } from "@/components/practice/answer-text";
import { ButtonLink } from "@/components/ui/button";
import { TabLinks } from "@/components/ui/tab-links";
import type { RatingSheet } from "@/lib/features/review/types/ratings";
import { RatingField } from "./rating-field";

/** A person rates their own revision, by the anchors that it pinned. */
export function RatingPage({
  sheet,
  problem,
}: {
  sheet: RatingSheet;
  problem: string | undefined;
}) {
  const { answerId, revision, role, roles, rows } = sheet;
  const answer = `/answers/${answerId}?revision=${revision.number}`;
  const isRated = rows.some((row) => row.standing !== null);
  return (
    <article>
      <header className="pt-8 pb-8 sm:pt-12">
        <p className="eyebrow mb-3">
          {isRated ? "Your rating of" : "Handed in:"} revision {revision.number}
        </p>
        <h1 className="text-3xl font-bold tracking-[-0.03em] sm:text-4xl">Rate your own answer</h1>
        <p className="measure mt-4 text-lg text-muted">
          Choose the description that is closest to what you wrote, not to what you know. Your board
          shows it as self-rated and unconfirmed, until a coach marks it.
        </p>
      </header>
      {roles.length > 1 && (
        <TabLinks
          label="Role to rate for"
          links={roles.map((one) => ({
            href: `/answers/${answerId}/revisions/${revision.number}/rate?role=${one.slug}`,
            label: one.name,
            isCurrent: one.slug === role.slug,
          }))}
        />
      )}
      <div className="grid gap-x-16 gap-y-8 border-t border-line-strong pt-8 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
        <div className="min-w-0">
          <details className="mb-8 border-b border-line pb-4 lg:hidden">
            <summary className="inline-flex min-h-8 items-center font-semibold text-accent underline underline-offset-4">
              Read your answer again
            </summary>
            <OwnAnswer sheet={sheet} />
          </details>
          {rows.length === 0 ? (
            <p className="text-muted">
              The matrix of this role has changed since: nothing of this answer can be rated for it
              any more.
            </p>
          ) : (
            <ApiForm
              // Another role is another form.
              key={role.slug}
              action={`/api/v1/revisions/${revision.id}/ratings`}
              submitLabel="Save rating"
              pendingLabel="Saving…"
              goesTo={`${answer}&rated=${role.slug}`}
              problem={problem}
              secondary={
                <ButtonLink href={answer} variant="quiet">
                  {isRated ? "Leave it as it is" : "Not now"}
                </ButtonLink>
              }
              className="gap-10"
            >
              <input type="hidden" name="role" value={role.slug} />
              {rows.map((row, index) => (
                <RatingField
                  key={row.competency.slug}
                  row={row}
                  role={role.name}
                  isMain={index === 0}
                />
              ))}
            </ApiForm>
          )}
        </div>
        <aside aria-label="Your answer" className="hidden lg:block">
          <div className="sticky top-6">
            <OwnAnswer sheet={sheet} />
          </div>
        </aside>
      </div>
    </article>
  );
}

function OwnAnswer({ sheet }: { sheet: RatingSheet }) {
  return (
    <div className="pt-2 lg:border-l lg:border-line lg:pt-0 lg:pl-8">
      <p className="mb-5 font-semibold text-pretty">{sheet.prompt}</p>
      <AnswerText parts={sheet.revision.parts} size="sm" headingLevel="h2" />
    </div>
  );
}
