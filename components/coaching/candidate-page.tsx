import Link from "next/link";
import { ApiForm } from "@/components/form/api-form";
import { PageHeader } from "@/components/layout/page-header";
import { LocalTime } from "@/components/practice/local-time";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { sharingWords } from "@/lib/features/coaching/rules/sharing-words";
import type {
  AssignmentView,
  CandidateDetail,
  SharedAnswerLine,
} from "@/lib/features/coaching/types";
import { AssignmentList } from "./assignment-list";
import { EndForm } from "./coaches-page";
import { NotesSection } from "./notes-section";

export interface CandidatePageProps {
  candidate: CandidateDetail;
  /** Set to this candidate. */
  assignments: readonly AssignmentView[];
  today: string;
  kept: Record<string, string> | undefined;
  notice: string | undefined;
  problem: string | undefined;
}

/** A candidate as their coach sees them: what is shared, what is assigned, and the coach's own notes. */
export function CandidatePage(props: CandidatePageProps) {
  const { candidate, assignments, today, kept, notice, problem } = props;
  const name = candidate.candidate?.name ?? "A candidate who has left";
  const isRunning = candidate.endedAt === null && candidate.candidate !== null;
  return (
    <>
      <PageHeader
        eyebrow={
          <Link href="/coach/candidates" className="text-link">
            Candidates
          </Link>
        }
        title={<span className="wrap-anywhere">{name}</span>}
        lead={isRunning ? `You may read ${sharingWords(candidate.sharing)}.` : over(candidate)}
        actions={
          isRunning && (
            <>
              <ButtonLink href={`/coach/assignments/new?to=candidate:${candidate.id}`}>
                Assign something
              </ButtonLink>
              <EndForm relationshipId={candidate.id} name={name} />
            </>
          )
        }
      />
      <div className="grid gap-14">
        {notice && <Notice tone="good">{notice}</Notice>}
        {isRunning && (
          <section aria-labelledby="answers">
            <h2 id="answers" className="mb-3 text-xl">
              Shared answers
            </h2>
            <SharedAnswers answers={candidate.answers} />
          </section>
        )}
        {assignments.length > 0 && (
          <section aria-labelledby="assigned">
            <h2 id="assigned" className="mb-3 text-xl">
              Assigned
            </h2>
            <AssignmentList assignments={assignments} today={today} />
          </section>
        )}
        <NotesSection candidate={candidate} kept={kept} problem={problem} />
        {candidate.candidate && (
          <section
            aria-labelledby="block"
            className="grid max-w-2xl gap-4 border-t border-line pt-10"
          >
            <h2 id="block" className="text-xl">
              Block
            </h2>
            <p className="text-muted">
              {isRunning && "Ends it at once. "}
              {name} can invite you no more, and is not told so.
            </p>
            <ApiForm
              action={`/api/v1/coaching/${candidate.id}/block`}
              submitLabel={`Block ${name}`}
              submitVariant="danger"
            >
              {null}
            </ApiForm>
          </section>
        )}
      </div>
    </>
  );
}

function over({ candidate, endedAt, endedBy }: CandidateDetail) {
  if (!candidate) return "The account is erased. Your notes are kept without the name.";
  return (
    <>
      {endedAt && (
        <>
          Ended <LocalTime at={endedAt} as="day" /> by {endedBy === "coach" ? "you" : "them"}.{" "}
        </>
      )}
      You read nothing more of theirs; your notes are kept.
    </>
  );
}

function SharedAnswers({ answers }: { answers: readonly SharedAnswerLine[] }) {
  if (answers.length === 0) {
    return (
      <p className="text-muted">
        Nothing that they share is handed in yet. It appears here when it is.
      </p>
    );
  }
  return (
    <ol className="border-b border-line">
      {answers.map((answer) => (
        <li key={answer.id} className="border-t border-line py-4">
          <Link
            href={`/coach/answers/${answer.id}`}
            // Opening is logged: looking ahead must not be.
            prefetch={false}
            className="font-semibold text-pretty decoration-accent decoration-2 underline-offset-4 hover:underline"
          >
            {answer.prompt}
          </Link>
          <p className="mt-1 text-sm text-muted">
            {answer.revisions === 1 ? "One revision" : `${answer.revisions} revisions`}, handed in{" "}
            <LocalTime at={answer.lastHandedInAt} as="moment" />
          </p>
        </li>
      ))}
    </ol>
  );
}
