import Link from "next/link";
import { ApiForm } from "@/components/form/api-form";
import { Badge } from "@/components/ui/badge";
import type { AssignedThing, AssignmentView } from "@/lib/features/coaching/types";
import { DueMark } from "./assignment-list";

/** What coaches asked a candidate to practise, the nearest day first. */
export function AssignedList({
  assignments,
  today,
  mayDecline,
  headingLevel: Heading,
}: {
  assignments: readonly AssignmentView[];
  /** YYYY-MM-DD */
  today: string;
  mayDecline: boolean;
  headingLevel: "h2" | "h3";
}) {
  return (
    <ul className="border-b border-line">
      {assignments.map((one) => {
        const [to] = one.recipients;
        if (!to) return null;
        const isDone = to.things.every((thing) => thing.state === "handed-in");
        return (
          <li key={one.id} className="border-t border-line py-5">
            <Heading className="flex flex-wrap items-center gap-x-3 gap-y-1 text-base">
              <span className="wrap-anywhere">From {to.name}</span>
              {one.dueOn && (
                <DueMark
                  dueOn={one.dueOn}
                  today={today}
                  isOver={isDone || to.declinedAt !== null}
                />
              )}
              {to.declinedAt && <Badge>Declined</Badge>}
            </Heading>
            {one.note && (
              <p className="measure mt-1 whitespace-pre-wrap wrap-anywhere text-muted">
                {one.note}
              </p>
            )}
            <ul className="mt-3 grid gap-2">
              {to.things.map((thing) => (
                <Thing key={`${thing.kind} ${thing.slug}`} thing={thing} />
              ))}
            </ul>
            {mayDecline && !isDone && !to.declinedAt && (
              <ApiForm
                action={`/api/v1/assignments/${one.id}/decline`}
                submitLabel="Decline"
                submitVariant="quiet"
                className="mt-3"
              >
                {null}
              </ApiForm>
            )}
          </li>
        );
      })}
    </ul>
  );
}

const MINE = {
  "not-shared": "Not begun",
  "not-begun": "Not begun",
  draft: "Draft",
  "handed-in": "Handed in",
} as const;

function Thing({ thing }: { thing: AssignedThing }) {
  const isGap = thing.kind === "gap";
  const href = isGap
    ? `/roles/${thing.role}/questions?competency=${thing.slug}`
    : `/practice/${thing.slug}`;
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1">
      <Link href={href} className="text-link min-w-0 flex-1 basis-64 py-0.5">
        {isGap ? `A story for ${thing.words}` : thing.words}
      </Link>
      <Badge
        tone={thing.state === "handed-in" ? "good" : thing.state === "draft" ? "accent" : "neutral"}
      >
        {MINE[thing.state]}
      </Badge>
    </li>
  );
}
