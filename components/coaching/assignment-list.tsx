import Link from "next/link";
import { ApiForm } from "@/components/form/api-form";
import { LocalTime } from "@/components/practice/local-time";
import { Badge, type BadgeTone } from "@/components/ui/badge";
import { dueWords, isOverdue } from "@/lib/features/coaching/rules/assigned-state";
import type {
  AssignedState,
  AssignedThing,
  AssignmentView,
  RecipientView,
} from "@/lib/features/coaching/types";

const STATES: Record<AssignedState, { words: string; tone: BadgeTone }> = {
  "not-shared": { words: "Not shared with you", tone: "neutral" },
  "not-begun": { words: "Not begun", tone: "neutral" },
  draft: { words: "Draft", tone: "accent" },
  "handed-in": { words: "Handed in", tone: "good" },
};

/** What a coach assigned, each with what became of it for each candidate, as far as it is shared. */
export function AssignmentList({
  assignments,
  today,
}: {
  assignments: readonly AssignmentView[];
  /** YYYY-MM-DD */
  today: string;
}) {
  return (
    <ul className="border-b border-line">
      {assignments.map((one) => (
        <li key={one.id} className="grid gap-4 border-t border-line py-6">
          <AssignmentHead assignment={one} today={today} />
          <ul className="grid gap-4">
            {one.recipients.map((to) => (
              <Recipient key={to.relationshipId} to={to} />
            ))}
          </ul>
          {one.withdrawnAt === null && (
            <ApiForm
              action={`/api/v1/assignments/${one.id}/withdraw`}
              submitLabel={one.cohort ? "Withdraw from everybody" : "Withdraw"}
              pendingLabel="Withdrawing…"
              submitVariant="secondary"
            >
              {null}
            </ApiForm>
          )}
        </li>
      ))}
    </ul>
  );
}

function AssignmentHead({ assignment, today }: { assignment: AssignmentView; today: string }) {
  const { note, dueOn, createdAt, withdrawnAt, cohort } = assignment;
  return (
    <div>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-muted">
        <span>
          Assigned <LocalTime at={createdAt} as="day" />
          {cohort && ` to ${cohort}`}
        </span>
        {dueOn && <DueMark dueOn={dueOn} today={today} isOver={withdrawnAt !== null} />}
        {withdrawnAt && <Badge>Withdrawn</Badge>}
      </p>
      {note && <p className="measure mt-2 whitespace-pre-wrap wrap-anywhere">{note}</p>}
    </div>
  );
}

/** The day by which it is asked for; said to be past without blame. */
export function DueMark({
  dueOn,
  today,
  isOver,
}: {
  dueOn: string;
  today: string;
  isOver: boolean;
}) {
  const isPast = !isOver && isOverdue(dueOn, today);
  return (
    <Badge tone={isPast ? "warn" : "neutral"}>
      {isPast ? "Was due" : "Due"} <time dateTime={dueOn}>{dueWords(dueOn)}</time>
    </Badge>
  );
}

function Recipient({ to }: { to: RecipientView }) {
  return (
    <li>
      <p className="flex flex-wrap items-center gap-2 font-semibold">
        <Link href={`/coach/candidates/${to.relationshipId}`} className="text-link wrap-anywhere">
          {to.name}
        </Link>
        {to.declinedAt && <Badge>Declined</Badge>}
      </p>
      {!to.declinedAt && (
        <ul className="mt-2 grid gap-2">
          {to.things.map((thing) => (
            <Thing key={`${thing.kind} ${thing.slug}`} thing={thing} />
          ))}
        </ul>
      )}
    </li>
  );
}

function Thing({ thing }: { thing: AssignedThing }) {
  const { words, tone } = STATES[thing.state];
  const text = thing.kind === "gap" ? `A story for ${thing.words}` : thing.words;
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1">
      <span className="min-w-0 flex-1 basis-64">
        {thing.answerId ? (
          <Link href={`/coach/answers/${thing.answerId}`} prefetch={false} className="text-link">
            {text}
          </Link>
        ) : (
          text
        )}
      </span>
      <span className="flex flex-wrap items-center gap-2 text-sm text-muted">
        {thing.lastHandedInAt && (
          <span>
            {thing.state === "handed-in" ? "on" : "last handed in before this, on"}{" "}
            <LocalTime at={thing.lastHandedInAt} as="day" />
          </span>
        )}
        <Badge tone={tone}>{words}</Badge>
      </span>
    </li>
  );
}
