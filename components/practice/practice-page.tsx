import Link from "next/link";
import type { ReactNode } from "react";
import { bankAddress } from "@/components/catalog/bank-address";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { CATEGORY_NAMES } from "@/lib/features/catalog/rules/names";
import { ownQuestionPath } from "@/lib/features/catalog/rules/own-question-paths";
import type { QuestionInRole, QuestionView } from "@/lib/features/catalog/types/questions";
import { contextOf } from "@/lib/features/practice/rules/analysis-context";
import { beginDraft, type Start } from "@/lib/features/practice/rules/begin-draft";
import type { PracticeState } from "@/lib/features/practice/types";
import {
  isBlank,
  PART_LABELS,
  STAR_PARTS,
  type StarPart,
} from "@/lib/features/stories/rules/parts";
import { BinnedAnswer } from "./binned-answer";
import { KeepOffline } from "./keep-offline";
import { type EditorPart, StarEditor } from "./star-editor";
import { TakeLine } from "./take-line";

export interface PracticePageProps {
  question: QuestionView;
  state: PracticeState | null;
  start: Start | undefined;
  /** The role that the person came from, where it is asked this question; else the question's first. */
  asked: QuestionInRole | undefined;
  accountId: string;
  /** The stories behind the draft, and those to start from; a page that is kept on the device has none. */
  stories?: ReactNode;
}

/** A question to practise: what is asked, a place to write, and what would be asked next. */
export function PracticePage(props: PracticePageProps) {
  const { question, state, asked } = props;
  const isWriting = state?.draft ? !isBlank(state.draft.parts) : false;
  const isClosed = question.retired && !isWriting;
  return (
    <article>
      <PracticeHead question={question} asked={asked} />
      {state?.deleted ? (
        <BinnedAnswer answerId={state.answerId} state={state} deleted={state.deleted} />
      ) : isClosed ? (
        <RetiredQuestion question={question} state={state} />
      ) : (
        <>
          {question.retired && (
            <Notice role="note" className="mb-8 max-w-2xl">
              {question.own
                ? "You have removed this question. Your draft can be finished and handed in."
                : "This question is no longer asked. Your draft can be finished and handed in."}
            </Notice>
          )}
          <Writing {...props} />
        </>
      )}
    </article>
  );
}

function PracticeHead({
  question,
  asked,
}: {
  question: QuestionView;
  asked: QuestionInRole | undefined;
}) {
  return (
    <header className="pt-8 pb-8 sm:pt-12 sm:pb-10">
      <p className="eyebrow mb-3 flex flex-wrap items-center gap-x-2 gap-y-1">
        {asked && (
          <>
            <Link
              href={bankAddress(asked.role.slug)}
              className="text-link inline-flex min-h-6 items-center"
            >
              {asked.role.name}
            </Link>
            <span aria-hidden="true">·</span>
          </>
        )}
        <span>{CATEGORY_NAMES[question.category]}</span>
        {asked && asked.rounds.length > 0 && (
          <>
            <span aria-hidden="true">·</span>
            <span>{asked.rounds.map((round) => round.name).join(", ")}</span>
          </>
        )}
      </p>
      <h1 className="max-w-[38ch] text-2xl leading-[1.18] font-semibold tracking-[-0.022em] text-pretty sm:text-[2.125rem]">
        {question.prompt}
      </h1>
      {question.assesses !== "" && (
        <p className="measure mt-4 text-muted">
          <span className="font-semibold text-ink">Listens for:</span> {question.assesses}
        </p>
      )}
      {question.own && <OwnLines slug={question.slug} note={question.own.note} />}
      {question.structure && (
        <p className="measure mt-2 text-muted">
          This one is not about a past event. Answer it as{" "}
          <span className="font-semibold text-ink">{question.structure.name.toLowerCase()}</span>.
          The steps stand in for the four parts.
        </p>
      )}
    </header>
  );
}

/** What a person's own question has in place of what the catalog says. */
function OwnLines({ slug, note }: { slug: string; note: string }) {
  return (
    <>
      {note !== "" && (
        <p className="measure mt-4 whitespace-pre-line text-muted">
          <span className="font-semibold text-ink">Your note:</span> {note}
        </p>
      )}
      <p className="mt-3 text-sm">
        <Link href={ownQuestionPath(slug)} className="text-link inline-flex min-h-6 items-center">
          Your own question, with the levels it is rated by
        </Link>
      </p>
    </>
  );
}

function Writing({ question, state, start, asked, accountId, stories }: PracticePageProps) {
  const opening = beginDraft(state, start);
  return (
    <>
      {stories}
      <TakeLine question={question} state={state} opening={opening} role={asked?.role.slug} />
      <StarEditor
        // Another beginning is another editor.
        key={`${start ?? "go-on"}-${state?.revisionCount ?? 0}`}
        opening={opening}
        owner={{ accountId, questionSlug: question.slug, prompt: question.prompt }}
        role={asked?.role.slug}
        parts={STAR_PARTS.map((part) => editorPart(question, part))}
        context={contextOf(question, asked?.role.slug)}
      >
        <AfterWriting question={question} />
      </StarEditor>
      <KeepOffline page={{ question, state, asked, accountId }} />
    </>
  );
}

const PLACEHOLDERS: Record<StarPart, string> = {
  situation: "Where, when, and what was at stake",
  task: "What was asked of you",
  action: "What you did, in order, and why",
  result: "What came of it, with a figure",
};

function editorPart({ structure, guidance }: QuestionView, part: StarPart): EditorPart {
  return {
    part,
    label: structure ? structure[part] : PART_LABELS[part],
    also: structure ? PART_LABELS[part] : null,
    placeholder: structure ? undefined : PLACEHOLDERS[part],
    guidance: guidance[part],
  };
}

function AfterWriting({ question }: { question: QuestionView }) {
  return (
    <div className="mt-14 grid gap-x-12 gap-y-10 sm:grid-cols-2">
      <section aria-labelledby="probes">
        <h2 id="probes" className="text-xl">
          They may ask next
        </h2>
        <ul className="mt-3 [&>li]:border-t [&>li]:border-line [&>li]:py-3">
          {question.probes.map((probe) => (
            <li key={probe}>{probe}</li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="mistakes">
        <h2 id="mistakes" className="text-xl">
          Where answers go wrong
        </h2>
        <ul className="mt-3 [&>li]:border-t [&>li]:border-line [&>li]:py-3">
          {question.mistakes.map((mistake) => (
            <li key={mistake}>{mistake}</li>
          ))}
        </ul>
      </section>
    </div>
  );
}

function RetiredQuestion({
  question,
  state,
}: {
  question: QuestionView;
  state: PracticeState | null;
}) {
  return (
    <Notice
      role="note"
      title={question.own ? "You have removed this question" : "This question is no longer asked"}
      className="max-w-2xl"
    >
      <p>
        No new take can be begun.
        {state && state.revisionCount > 0 && " What you have handed in stays as it is."}
      </p>
      <div className="mt-3 flex flex-wrap gap-3">
        {state && state.revisionCount > 0 && (
          <ButtonLink size="sm" variant="secondary" href={`/answers/${state.answerId}`}>
            Your answer
          </ButtonLink>
        )}
        {question.own ? (
          <ButtonLink size="sm" variant="secondary" href={ownQuestionPath(question.slug)}>
            Bring it back
          </ButtonLink>
        ) : (
          <ButtonLink size="sm" variant="secondary" href="/roles">
            Other questions
          </ButtonLink>
        )}
      </div>
    </Notice>
  );
}
