import Link from "next/link";
import { rangesOf } from "@/components/review/answer-pane";
import { BoardEffect, type BoardEffectProps } from "@/components/review/board-effect";
import { MarkedText } from "@/components/review/marked-text";
import { ReviewSection } from "@/components/review/review-section";
import { RevisionRatings } from "@/components/review/revision-ratings";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { CATEGORY_NAMES } from "@/lib/features/catalog/rules/names";
import { questionPath } from "@/lib/features/catalog/rules/own-question-paths";
import { countWords, spokenSeconds, spokenTime } from "@/lib/features/practice/rules/count-words";
import type { AnalysisContext } from "@/lib/features/practice/rules/insight";
import type { AnswerStoryView } from "@/lib/features/practice/rules/story-links";
import type { AnswerView, RevisionView, SecondOpinionState } from "@/lib/features/practice/types";
import type { StandingRating } from "@/lib/features/review/types/ratings";
import type { AnswerReviews } from "@/lib/features/review/types/reviews";
import { STAR_PARTS } from "@/lib/features/stories/rules/parts";
import { AnswerStories } from "./answer-stories";
import { AnswerText } from "./answer-text";
import { DeleteAnswer } from "./delete-answer";
import { LocalTime } from "./local-time";
import { RevisionInsights } from "./revision-insights";
import { RevisionList } from "./revision-list";
import { SaveAsStory } from "./save-as-story";
import { SecondOpinion } from "./second-opinion";

export interface AnswerPageProps {
  answer: AnswerView;
  /** Of the revision that is shown. */
  ratings: readonly StandingRating[];
  /** Shown right after rating: what it came to on the board. */
  effect: BoardEffectProps | null;
  /** What the shown revision is read with. */
  context: AnalysisContext;
  /** Null where no endpoint is set. */
  secondOpinion: { state: SecondOpinionState; problem: string | undefined } | null;
  /** What it rests on in the story bank. */
  stories: readonly AnswerStoryView[];
  /** Why something about its stories was refused, where a form was posted without scripts. */
  storyProblem: string | undefined;
  reviews: AnswerReviews;
  /** What something about the reviews was refused for. */
  problem: string | undefined;
}

/** An answer: its revisions, the text of one of them, and how it was rated. */
export function AnswerPage(props: AnswerPageProps) {
  const {
    answer,
    ratings,
    effect,
    context,
    secondOpinion,
    stories,
    storyProblem,
    reviews,
    problem,
  } = props;
  const { revision } = answer;
  return (
    <article>
      <AnswerHead answer={answer} role={ratings[0]?.role.slug} />
      {effect && <BoardEffect {...effect} />}
      <AnswerStories stories={stories} problem={storyProblem} />
      {answer.draft && <DraftNotice answer={answer} savedAt={answer.draft.savedAt} />}
      {revision ? (
        <div className="grid gap-x-14 gap-y-12 border-t border-line-strong pt-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
          <div className="min-w-0">
            <RevisionHead answer={answer} revision={revision} />
            <div className="mt-6">
              <AnswerText
                parts={revision.parts}
                structure={answer.question.structure}
                textOf={(part) => (
                  <MarkedText
                    part={part}
                    text={revision.parts[part]}
                    ranges={rangesOf(reviews.threads, part)}
                  />
                )}
              />
            </div>
            <ReviewSection
              answer={{
                id: answer.id,
                newest: answer.revisions[0]?.number ?? revision.number,
                shown: revision.number,
              }}
              reviews={reviews}
              problem={problem}
            />
            <RevisionInsights parts={revision.parts} context={context} />
            {secondOpinion && (
              <SecondOpinion {...secondOpinion} answerId={answer.id} revision={revision} />
            )}
          </div>
          <aside className="grid content-start gap-10">
            <RevisionRatings answer={answer} revision={revision} ratings={ratings} />
            <RevisionList answer={answer} shown={revision.number} />
            <SaveAsStory
              answerId={answer.id}
              number={revision.number}
              stories={stories}
              problem={storyProblem}
            />
          </aside>
        </div>
      ) : (
        !answer.draft && <p className="text-muted">Nothing has been written here yet.</p>
      )}
    </article>
  );
}

function AnswerHead({
  answer,
  role,
}: {
  answer: AnswerView;
  /** The role that it was rated for: the one to go on practising for. */
  role: string | undefined;
}) {
  const { question, revision, draft } = answer;
  const prompt = revision?.prompt ?? question.prompt;
  const practice = (start?: "new" | "revise") => {
    const query = new URLSearchParams({ ...(role ? { role } : {}), ...(start ? { start } : {}) });
    return `/practice/${question.slug}${query.size > 0 ? `?${query}` : ""}`;
  };
  return (
    <header className="flex flex-wrap items-end justify-between gap-x-10 gap-y-6 pt-8 pb-8 sm:pt-12">
      <div className="max-w-3xl min-w-0">
        <p className="eyebrow mb-3 flex flex-wrap items-center gap-x-2">
          <Link href="/answers" className="text-link inline-flex min-h-6 items-center">
            Answers
          </Link>
          <span aria-hidden="true">·</span>
          <span>{CATEGORY_NAMES[question.category]}</span>
        </p>
        <h1 className="text-2xl leading-[1.18] font-semibold tracking-[-0.022em] text-pretty sm:text-[2.125rem]">
          {prompt}
        </h1>
        <p className="mt-4 flex flex-wrap gap-x-5 gap-y-1 text-sm">
          {/* A question that has left the catalog's files has no page of its own any more. */}
          {(question.isOwn || !question.retired) && (
            <Link
              href={questionPath(question)}
              className="text-link inline-flex min-h-6 items-center"
            >
              The question, its guidance and anchors
            </Link>
          )}
          <Link
            href={`/answers/${answer.id}/history`}
            className="text-link inline-flex min-h-6 items-center"
          >
            History of the draft
          </Link>
        </p>
        {revision && revision.prompt !== question.prompt && (
          <p className="measure mt-3 text-sm text-muted">
            Worded like this when revision {revision.number} was handed in. It is asked differently
            today: “{question.prompt}”
          </p>
        )}
      </div>
      <div data-no-print="" className="flex flex-wrap items-center gap-3">
        {draft ? (
          <ButtonLink href={practice()}>Go on writing</ButtonLink>
        ) : (
          !question.retired && (
            <>
              <ButtonLink href={practice("revise")}>Revise</ButtonLink>
              <ButtonLink href={practice("new")} variant="secondary">
                New take
              </ButtonLink>
            </>
          )
        )}
        <DeleteAnswer answerId={answer.id} prompt={prompt} goesTo="/answers" />
      </div>
      {question.retired && (
        <Notice role="note" className="w-full">
          {question.isOwn
            ? "You have removed this question. Your answer stays as it is; bring the question back to begin a new take."
            : "This question is no longer asked. Your answer stays as it is; no new take can be begun."}
        </Notice>
      )}
    </header>
  );
}

function DraftNotice({ answer, savedAt }: { answer: AnswerView; savedAt: string }) {
  return (
    <Notice role="note" className="mb-8">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <p>
          You are writing {answer.revision ? "another version" : "this answer"}: a draft, saved{" "}
          <LocalTime at={savedAt} as="moment" />.
          {answer.revision && " What you handed in is below and does not change."}
        </p>
        <Link
          href={`/practice/${answer.question.slug}`}
          className="text-link inline-flex min-h-6 items-center"
        >
          Go on writing
        </Link>
      </div>
    </Notice>
  );
}

function RevisionHead({ answer, revision }: { answer: AnswerView; revision: RevisionView }) {
  const words = STAR_PARTS.reduce((sum, part) => sum + countWords(revision.parts[part]), 0);
  const takes = answer.revisions[0]?.take ?? 1;
  return (
    <div>
      <h2 className="text-2xl">Revision {revision.number}</h2>
      <p className="mt-1.5 text-muted">
        {takes > 1 && `Take ${revision.take}. `}
        Handed in <LocalTime at={revision.handedInAt} as="moment" />. {words}{" "}
        {words === 1 ? "word" : "words"}, {spokenTime(spokenSeconds(words))} spoken.
        {revision.isSample && " Sample data."}
      </p>
    </div>
  );
}
