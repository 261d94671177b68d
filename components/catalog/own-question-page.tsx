import type { ReactNode } from "react";
import { LocalTime } from "@/components/practice/local-time";
import { Button, ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { CATEGORY_NAMES } from "@/lib/features/catalog/rules/names";
import { editQuestionPath, newQuestionPath } from "@/lib/features/catalog/rules/own-question-paths";
import type { QuestionInRole, QuestionView } from "@/lib/features/catalog/types/questions";
import type { QuestionWork } from "@/lib/features/practice/types";
import { AnchorTables } from "./anchor-tables";
import { bankAddress } from "./bank-address";
import { OwnAnswer } from "./own-question-answer";
import { InRole, Part, Texts } from "./question-parts";
import { StarGuidance } from "./star-guidance";

export interface OwnQuestionPageProps {
  question: QuestionView & { own: NonNullable<QuestionView["own"]> };
  /** What the person has written on it. */
  work: QuestionWork | null;
  /** What was just done, as the address says. */
  done: string | undefined;
  /** What a form without scripts was refused for. */
  problem: ReactNode;
}

/** A person's own question, with what there is of what a question of the catalog has. */
export function OwnQuestionPage(props: OwnQuestionPageProps) {
  const { question, work } = props;
  const [asked] = question.roles;
  if (!asked) return null;
  return (
    <article>
      <Head {...props} asked={asked} />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-14 gap-y-10 border-t border-line-strong pt-10 lg:grid-cols-[minmax(0,1fr)_17rem]">
        <aside className="grid content-start gap-8 sm:grid-cols-2 lg:order-last lg:grid-cols-1 lg:border-l lg:border-line lg:pl-8">
          <InRole asked={asked} />
          <p className="text-sm text-muted">
            Added <LocalTime at={question.own.addedAt} as="day" />. Seen by you alone.
          </p>
        </aside>
        <div className="min-w-0">
          {(work || !question.retired) && (
            <Part title="Your answer" first>
              <OwnAnswer question={question} work={work} />
            </Part>
          )}
          <Part
            title="How answers are rated"
            first={!work && question.retired}
            lead={`By the levels of the ${asked.role.name} matrix, which hold for every question about these competencies.`}
          >
            <AnchorTables asked={asked} />
          </Part>
          <Part
            title="What a strong answer holds"
            lead={`General guidance, the same for your other questions of this kind.${
              question.structure
                ? ` It takes the question to be about a case, not a past event: ${question.structure.name.toLowerCase()}.`
                : ""
            }`}
          >
            <StarGuidance question={question} />
          </Part>
          <Part title="What they may ask next">
            <Texts texts={question.probes} />
          </Part>
          <Part title="Common mistakes">
            <Texts texts={question.mistakes} />
          </Part>
        </div>
      </div>
    </article>
  );
}

function Head({
  question,
  work,
  done,
  problem,
  asked,
}: OwnQuestionPageProps & { asked: QuestionInRole }) {
  const { slug, own, retired } = question;
  return (
    <header className="pt-8 pb-10 sm:pt-12">
      <p className="eyebrow mb-4 flex flex-wrap gap-x-4">
        <a href="/own-questions" className="text-link inline-flex min-h-6 items-center">
          Your own questions
        </a>
        <span className="inline-flex min-h-6 items-center">
          {CATEGORY_NAMES[question.category]} question
        </span>
        <a
          href={bankAddress(asked.role.slug)}
          className="text-link inline-flex min-h-6 items-center"
        >
          {asked.role.name}
        </a>
      </p>
      {problem && (
        <Notice tone="danger" className="mb-6 max-w-2xl">
          {problem}
        </Notice>
      )}
      {done !== undefined && !retired && <DoneNotice done={done} asked={asked} />}
      <h1 className="max-w-[26ch] text-3xl leading-[1.12] font-semibold tracking-[-0.025em] text-pretty sm:max-w-[34ch] sm:text-[2.75rem]">
        {question.prompt}
      </h1>
      {own.note !== "" && (
        <p className="measure mt-5 whitespace-pre-line text-muted">
          <span className="font-semibold text-ink">Your note:</span> {own.note}
        </p>
      )}
      {retired ? (
        <RemovedNotice slug={slug} isAnswered={work !== null} />
      ) : (
        <div data-no-print="" className="mt-8 flex flex-wrap gap-3">
          <ButtonLink href={`/practice/${slug}`}>Practise this question</ButtonLink>
          <ButtonLink href={editQuestionPath(slug)} variant="secondary">
            Edit
          </ButtonLink>
          <QuestionAction slug={slug} action="remove" label="Remove" variant="quiet" />
        </div>
      )}
    </header>
  );
}

function DoneNotice({ done, asked }: { done: string; asked: QuestionInRole }) {
  const { role } = asked;
  if (done === "added") {
    return (
      <Notice tone="good" className="mb-6 max-w-2xl">
        <p>Added. It is among the {role.name} questions when you search or filter them.</p>
        <p className="mt-1">
          <a
            href={newQuestionPath(role.slug)}
            className="text-link inline-flex min-h-8 items-center"
          >
            Add another
          </a>
        </p>
      </Notice>
    );
  }
  const words = DONE[done as keyof typeof DONE];
  return words ? (
    <Notice tone="good" className="mb-6 max-w-2xl">
      {words}
    </Notice>
  ) : null;
}

const DONE = {
  changed: "Changed. Answers that you handed in before keep the wording that they answered.",
  restored: "The question is back in your list.",
} as const;

function RemovedNotice({ slug, isAnswered }: { slug: string; isAnswered: boolean }) {
  return (
    <Notice role="note" className="mt-8 max-w-2xl" title="You have removed this question">
      <p>
        It is in no list and is not suggested.{" "}
        {isAnswered
          ? "What you have written on it is kept, with its ratings."
          : "Nothing is written on it."}
      </p>
      <div data-no-print="" className="mt-4 flex flex-wrap gap-3">
        <QuestionAction slug={slug} action="restore" label="Bring it back" variant="primary" />
        {!isAnswered && (
          <QuestionAction slug={slug} action="delete" label="Delete for good" variant="danger" />
        )}
      </div>
    </Notice>
  );
}

/** A button that posts by itself: what it does can be undone where it leads, or is of no weight. */
export function QuestionAction({
  slug,
  action,
  label,
  variant,
  about,
}: {
  slug: string;
  action: "remove" | "restore" | "delete";
  label: string;
  variant: "primary" | "secondary" | "quiet" | "danger";
  /** Tells one button of a list from another. */
  about?: string;
}) {
  return (
    <form method="post" action={`/api/v1/own-questions/${slug}/${action}`}>
      <Button type="submit" variant={variant} size={about === undefined ? "md" : "sm"}>
        {label}
        {about !== undefined && <span className="sr-only">: {about}</span>}
      </Button>
    </form>
  );
}
