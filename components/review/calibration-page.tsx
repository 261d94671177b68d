import Link from "next/link";
import { PageHeader } from "@/components/layout/page-header";
import { Badge } from "@/components/ui/badge";
import { kappaInWords } from "@/lib/features/review/rules/agreement";
import type { CalibrationOverview } from "@/lib/features/review/types/calibration";

/** The reference answers to try one's judgement on, and how one's marks agree with others'. */
export function CalibrationPage({ overview }: { overview: CalibrationOverview }) {
  return (
    <>
      <PageHeader
        eyebrow={
          <Link href="/coach" className="text-link">
            Coaching
          </Link>
        }
        title="Calibration"
        lead="Invented answers that two raters marked without seeing each other’s marks. Mark them yourself, then compare: the same anchors should lead to the same level."
      />
      <div className="grid max-w-3xl gap-12">
        {overview.roles.map(({ role, answers, pairs }) => (
          <section key={role.slug}>
            <h2 className="text-xl">{role.name}</h2>
            <p className="mt-1 text-sm text-muted">
              {answers.filter((one) => one.isMarked).length} of {answers.length} marked. Your marks
              with those that both raters agree on: {kappaInWords(pairs)}.
            </p>
            <ol className="mt-3 border-t border-line">
              {answers.map((one) => (
                <li
                  key={one.question}
                  className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b border-line py-3"
                >
                  <Link
                    href={`/coach/calibration/${role.slug}/${one.question}`}
                    className="min-w-0 flex-1 py-1 font-medium decoration-accent decoration-2 underline-offset-4 hover:underline"
                  >
                    {one.prompt}
                  </Link>
                  <Badge tone={one.isMarked ? "good" : "neutral"}>
                    {one.isMarked ? "Marked" : "Not marked yet"}
                  </Badge>
                </li>
              ))}
            </ol>
          </section>
        ))}
        <section>
          <h2 className="text-xl">Agreement with other coaches</h2>
          {overview.agreement.length === 0 ? (
            <p className="mt-2 text-muted">
              No answer has been marked by you and another coach yet.
            </p>
          ) : (
            <ul className="mt-3 border-t border-line">
              {overview.agreement.map(({ competency, pairs }) => (
                <li key={competency} className="border-b border-line py-3">
                  <span className="font-medium">{competency}</span>
                  <span className="block text-sm text-muted">{kappaInWords(pairs)}</span>
                </li>
              ))}
            </ul>
          )}
          <p className="measure mt-3 text-sm text-muted">
            Weighted kappa: 1 is full agreement, 0 what chance would give. A difference of two
            levels weighs four times as much as one of one.
          </p>
        </section>
      </div>
    </>
  );
}
