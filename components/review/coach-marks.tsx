import Link from "next/link";
import { ApiForm } from "@/components/form/api-form";
import { levelText } from "@/components/ui/level-meter";
import { TabLinks } from "@/components/ui/tab-links";
import { kappaInWords, type Pair } from "@/lib/features/review/rules/agreement";
import type { StandingRating } from "@/lib/features/review/types/ratings";
import type { ReviewScreen } from "@/lib/features/review/types/reviews";
import { CoachMarkField } from "./coach-mark-field";

/** The form for a coach's marks with their evidence; after the review was sent, everybody's marks side by side. */
export function CoachMarks({
  screen,
  kept,
  problem,
}: {
  screen: ReviewScreen;
  kept: Record<string, string> | undefined;
  problem: string | undefined;
}) {
  const { review, sheet, marks, slot, calibration } = screen;
  return (
    <div className="grid gap-10">
      {calibration.marked < calibration.total && (
        <p className="text-sm text-muted">
          You have tried your judgement on {calibration.marked} of {calibration.total} reference
          answers.{" "}
          <Link href="/coach/calibration" className="text-link">
            Calibrate
          </Link>
        </p>
      )}
      {marks.length > 0 && <GivenMarks marks={marks} />}
      {review && sheet && sheet.rows.length > 0 ? (
        <section aria-labelledby="give-marks">
          <h2 id="give-marks" className="text-lg">
            Your marks on revision {review.revision}
          </h2>
          <p className="mt-1 mb-4 text-sm text-muted">
            By the anchors, each with the words that it rests on. Leave open what the answer does
            not show. You do not see what others gave before you have sent yours.
          </p>
          {sheet.roles.length > 1 && (
            <TabLinks
              label="Role to rate for"
              links={sheet.roles.map((role) => ({
                href: `/coach/reviews/${slot.id}?tab=marks&role=${role.slug}`,
                label: role.name,
                isCurrent: role.slug === sheet.role.slug,
              }))}
            />
          )}
          <ApiForm
            key={sheet.role.slug}
            action={`/api/v1/reviews/${review.id}/ratings`}
            submitLabel="Keep marks"
            pendingLabel="Saving…"
            submitVariant="secondary"
            doneMessage="Kept with your review. They go out when you send it."
            problem={problem}
            className="mt-5 gap-8"
          >
            <input type="hidden" name="role" value={sheet.role.slug} />
            {sheet.rows.map((row) => (
              <CoachMarkField
                key={row.competency.slug}
                row={row}
                role={sheet.role.name}
                kept={kept}
              />
            ))}
          </ApiForm>
        </section>
      ) : (
        marks.length === 0 && (
          <p className="text-muted">
            {review
              ? "Nothing of this answer can be rated: the matrix has changed since."
              : "Claim the answer to mark it. Marks of others are shown once yours are sent."}
          </p>
        )
      )}
    </div>
  );
}

function GivenMarks({ marks }: { marks: readonly StandingRating[] }) {
  const groups = Map.groupBy(marks, (mark) => `${mark.competency.name}, ${mark.role.name}`);
  return (
    <section aria-labelledby="given-marks">
      <h2 id="given-marks" className="text-lg">
        Marks on this revision
      </h2>
      {[...groups].map(([competency, of]) => (
        <div key={competency} className="mt-4">
          <h3 className="text-base tracking-normal">{competency}</h3>
          <ul className="mt-1 border-t border-line">
            {of.map((mark) => (
              <li key={mark.id} className="border-b border-line py-2">
                <span className="font-semibold">{levelText(mark.level)}</span>{" "}
                <span className="text-muted">{mark.by ?? "the candidate"}</span>
                {mark.quote !== "" && <q className="mt-1 block text-sm text-muted">{mark.quote}</q>}
              </li>
            ))}
          </ul>
          {coachPairs(of).length > 0 && (
            <p className="mt-1 text-sm text-muted">
              Agreement of the coaches here: {kappaInWords(coachPairs(of))}.
            </p>
          )}
        </div>
      ))}
    </section>
  );
}

function coachPairs(marks: readonly StandingRating[]): Pair[] {
  const levels = marks.filter((mark) => mark.rater === "coach").map((mark) => mark.level);
  return levels.flatMap((a, at) => levels.slice(at + 1).map((b) => [a, b] as const));
}
