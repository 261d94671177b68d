import Link from "next/link";
import { withArticle } from "@/components/catalog/words";
import { ButtonLink } from "@/components/ui/button";
import { classes } from "@/components/ui/classes";
import { Icon, type IconName } from "@/components/ui/icon";
import type { Drill, GuessOutcome, GuessView } from "@/lib/features/practice/types";
import { OUTCOME_TITLES, outcomeInWords } from "./drill-words";

/** A guess that missed is no error: it is drawn as quietly as a note. */
const LOOK: Record<GuessOutcome, { box: string; mark: string; icon: IconName }> = {
  right: { box: "border-good/40 bg-good-soft", mark: "text-good", icon: "check" },
  close: { box: "border-warn/40 bg-warn-soft", mark: "text-warn", icon: "arrow-right" },
  wrong: { box: "border-line bg-sunken", mark: "text-muted", icon: "arrow-right" },
};

/** What a guess came to, why, and what sets the two competencies apart. */
export function GuessOutcomeView({
  guess,
  role,
  stood,
}: {
  guess: GuessView;
  role: Drill["role"];
  stood: boolean;
}) {
  const { outcome, question, whyAsked } = guess;
  const look = LOOK[outcome];
  return (
    <>
      <section
        aria-labelledby="outcome"
        className={classes("rounded-card border p-5 sm:p-6", look.box)}
      >
        <div className="flex gap-3">
          <Icon name={look.icon} className={classes("mt-1 size-6", look.mark)} />
          <div className="min-w-0">
            <h2 id="outcome" tabIndex={-1} data-drill-focus="" className="text-2xl">
              {OUTCOME_TITLES[outcome]}
              {/* Read in one go by whoever the focus lands here for. */}
              <span className="mt-1 block text-base leading-normal font-normal tracking-normal text-pretty">
                {outcomeInWords(guess)}
              </span>
            </h2>
            {stood && (
              <p className="mt-2 text-sm text-muted">
                You had guessed this before, and that guess stands. What you chose just now was not
                counted.
              </p>
            )}
            <div className="mt-5">
              <ButtonLink href={`/drill/${role.slug}`} data-drill-next="" aria-keyshortcuts="n">
                Next question
              </ButtonLink>
            </div>
          </div>
        </div>
      </section>
      <Reason title="What it assesses">{question.assesses}</Reason>
      {whyAsked && (
        <Reason title={`Why ${withArticle(role.name)} is asked this`}>{whyAsked}</Reason>
      )}
      <Apart guess={guess} />
      <p data-no-print="" className="mt-8 flex flex-wrap gap-x-6 gap-y-2">
        {question.retired ? (
          <span className="text-muted">This question is no longer asked.</span>
        ) : (
          <>
            <Link href={`/practice/${question.slug}?role=${role.slug}`} className="text-link py-1">
              Practise this question
            </Link>
            <Link href={`/questions/${question.slug}`} className="text-link py-1">
              Everything about it
            </Link>
          </>
        )}
      </p>
    </>
  );
}

function Reason({ title, children }: { title: string; children: string }) {
  return (
    <section className="mt-8">
      <h2 className="text-xl">{title}</h2>
      <p className="measure mt-2">{children}</p>
    </section>
  );
}

/** The descriptions of the two side by side; of one where there was nothing to mix up. */
function Apart({ guess: { outcome, main, guessed } }: { guess: GuessView }) {
  const sides =
    outcome === "right"
      ? [{ ...main, label: "Mainly about" }]
      : [
          { ...main, label: "Mainly about" },
          { ...guessed, label: "Your guess" },
        ];
  return (
    <section className="mt-8">
      <h2 className="text-xl">
        {outcome === "right" ? "What the competency covers" : "What sets the two apart"}
      </h2>
      <dl className="mt-3 grid gap-x-8 gap-y-5 sm:grid-cols-2">
        {sides.map(({ slug, name, label, description }) => (
          <div key={slug} className="border-t-2 border-line-strong pt-3">
            <dt className="font-semibold">
              <span className="block text-sm font-normal text-muted">{label}</span>
              {name}
            </dt>
            <dd className="mt-1 text-muted">{description}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
