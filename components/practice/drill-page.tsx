import Link from "next/link";
import { bankAddress } from "@/components/catalog/bank-address";
import { EmptyState } from "@/components/layout/empty-state";
import type { Drill, GuessView } from "@/lib/features/practice/types";
import { DrillForm } from "./drill-form";
import { DrillKeys } from "./drill-keys";
import { DrillProgressView } from "./drill-progress";
import { REASON_WORDS } from "./drill-words";
import { GuessOutcomeView } from "./guess-outcome";

export interface DrillPageProps {
  drill: Drill;
  /** The guess to show with its answer; null while one is to be made. */
  guess: GuessView | null;
  /** The guess was there before what was sent now. */
  stood: boolean;
  /** What the server refused when the form was posted without scripts, in words. */
  problem: string | undefined;
}

/** One question as an interviewer says it, and the guess what it is about; or what the guess came to. */
export function DrillPage({ drill, guess, stood, problem }: DrillPageProps) {
  const { role, competencies, turn } = drill;
  return (
    <article>
      <DrillHead drill={drill} guess={guess} />
      <div className="grid gap-x-16 gap-y-12 border-t border-line-strong pt-8 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
        <div className="min-w-0">
          {guess ? (
            <GuessOutcomeView guess={guess} role={role} stood={stood} />
          ) : (
            turn && <DrillForm drill={drill} turn={turn} problem={problem} />
          )}
          {(guess ?? turn) && (
            <DrillKeys
              turn={guess?.id ?? `${turn?.question.slug} ${turn?.number}`}
              options={guess ? null : competencies.length}
            />
          )}
        </div>
        <div className="min-w-0">
          <DrillProgressView drill={drill} />
        </div>
      </div>
    </article>
  );
}

function DrillHead({ drill: { role, turn }, guess }: Pick<DrillPageProps, "drill" | "guess">) {
  const prompt = (guess ?? turn)?.question.prompt;
  return (
    <header className="pt-8 pb-8 sm:pt-12 sm:pb-10">
      <p className="eyebrow mb-3 flex flex-wrap items-center gap-x-2 gap-y-1">
        <Link href="/drill?change=1" className="text-link inline-flex min-h-6 items-center">
          Competency drill
        </Link>
        <span aria-hidden="true">·</span>
        <Link href={bankAddress(role.slug)} className="text-link inline-flex min-h-6 items-center">
          {role.name}
        </Link>
        {!guess && turn && (
          <>
            <span aria-hidden="true">·</span>
            <span>{REASON_WORDS[turn.reason]}</span>
          </>
        )}
      </p>
      {prompt ? (
        <h1
          tabIndex={-1}
          data-drill-focus={guess ? undefined : ""}
          className="relative max-w-[38ch] text-2xl leading-[1.18] font-semibold tracking-[-0.022em] text-pretty sm:text-[2.125rem]"
        >
          <span aria-hidden="true" className="text-accent xl:absolute xl:right-full xl:mr-1">
            “
          </span>
          {prompt}
          <span aria-hidden="true" className="text-accent">
            ”
          </span>
        </h1>
      ) : (
        <EmptyBank role={role.name} />
      )}
    </header>
  );
}

function EmptyBank({ role }: { role: string }) {
  return (
    <>
      <h1 className="mb-6 text-4xl font-bold tracking-[-0.03em]">Competency drill</h1>
      <EmptyState
        title="No questions to guess"
        text={`The ${role} bank has no question at present, so there is nothing to drill. Another role may.`}
        action={
          <Link href="/drill?change=1" className="text-link py-1">
            Choose another role
          </Link>
        }
      />
    </>
  );
}
