import Link from "next/link";
import type { ReactNode } from "react";
import { ApiForm } from "@/components/form/api-form";
import { EmptyState } from "@/components/layout/empty-state";
import { PageHeader } from "@/components/layout/page-header";
import { LocalTime } from "@/components/practice/local-time";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { sharingWords } from "@/lib/features/coaching/rules/sharing-words";
import type {
  Blocked,
  CoachLine,
  ReceivedInvitation,
  SentInvitation,
} from "@/lib/features/coaching/types";
import { ReceivedInvitations } from "./received-invitations";
import { SentInvitations } from "./sent-invitations";

export interface CoachesPageProps {
  coaches: readonly CoachLine[];
  sent: readonly SentInvitation[];
  received: readonly ReceivedInvitation[];
  blocked: readonly Blocked[];
  notice: string | undefined;
  /** The link that was just made, and the form to invite. */
  inviting: ReactNode;
}

/** A candidate's coaches: what each may read, when each read last, and the way to end it. */
export function CoachesPage({
  coaches,
  sent,
  received,
  blocked,
  notice,
  inviting,
}: CoachesPageProps) {
  const running = coaches.filter((one) => one.endedAt === null && one.coach !== null);
  const past = coaches.filter((one) => !running.includes(one));
  return (
    <>
      <PageHeader
        title="Coaches"
        lead="A coach reads what you share, and nothing else. You see every read, and end it with one click."
        actions={
          coaches.length > 0 && (
            <ButtonLink href="/coaches/log" variant="secondary">
              Who read what
            </ButtonLink>
          )
        }
      />
      <div className="grid gap-14">
        {notice && <Notice tone="good">{notice}</Notice>}
        <ReceivedInvitations invitations={received} />
        {running.length === 0 ? (
          <EmptyState
            title="No coach yet"
            text="A coach is anyone whom you let in: a mentor, a former manager, a friend who interviews. Invite one below; nobody reads anything of yours until then."
          />
        ) : (
          <CoachList title="Who may read now" coaches={running} />
        )}
        <section
          id="invitations"
          aria-labelledby="invite-title"
          className="grid gap-6 border-t border-line pt-10"
        >
          <h2 id="invite-title" className="text-xl">
            Invite a coach
          </h2>
          {inviting}
          {sent.length > 0 && (
            <div className="mt-4 grid gap-3">
              <h3 className="text-lg">Waiting for an answer</h3>
              <SentInvitations invitations={sent} />
            </div>
          )}
        </section>
        {past.length > 0 && <CoachList title="Ended" coaches={past} />}
        {blocked.length > 0 && <BlockedList blocked={blocked} />}
        <p className="text-sm text-muted">
          Do you coach others yourself?{" "}
          <Link href="/coach" className="text-link py-1">
            To the coach’s side
          </Link>
        </p>
      </div>
    </>
  );
}

function CoachList({ title, coaches }: { title: string; coaches: readonly CoachLine[] }) {
  const id = title.replaceAll(" ", "-").toLowerCase();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="mb-3 text-xl">
        {title}
      </h2>
      <ul className="border-b border-line">
        {coaches.map((one) => (
          <li
            key={one.id}
            className="flex flex-wrap items-center justify-between gap-x-8 gap-y-4 border-t border-line py-5"
          >
            <CoachFacts line={one} />
            {one.endedAt === null && one.coach && (
              <EndForm relationshipId={one.id} name={one.coach.name} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function CoachFacts({ line }: { line: CoachLine }) {
  const name = line.coach?.name ?? "A coach who has left";
  return (
    <div className="min-w-0">
      <h3 className="text-lg">
        <Link
          href={`/coaches/${line.id}`}
          className="decoration-accent decoration-2 underline-offset-4 hover:underline"
        >
          {name}
        </Link>
      </h3>
      {line.coach && <p className="text-sm text-muted wrap-anywhere">{line.coach.email}</p>}
      <p className="mt-1">
        {line.endedAt ? (
          <>
            Ended <LocalTime at={line.endedAt} as="day" />
            {line.coach && (line.endedBy === "candidate" ? " by you" : " by them")}. Reads nothing.
          </>
        ) : (
          <>May read {sharingWords(line.sharing)}.</>
        )}
      </p>
      <p className="mt-1 text-sm text-muted">
        {line.lastReadAt ? (
          <>
            Last read <LocalTime at={line.lastReadAt} as="moment" />
          </>
        ) : (
          "Has read nothing yet"
        )}
      </p>
    </div>
  );
}

export function EndForm({ relationshipId, name }: { relationshipId: string; name: string }) {
  return (
    <ApiForm
      action={`/api/v1/coaching/${relationshipId}/end`}
      submitLabel={
        <>
          End it<span className="sr-only"> with {name}</span>
        </>
      }
      pendingLabel="Ending…"
      submitVariant="danger"
    >
      {null}
    </ApiForm>
  );
}

function BlockedList({ blocked }: { blocked: readonly Blocked[] }) {
  return (
    <section id="blocked" aria-labelledby="blocked-title">
      <h2 id="blocked-title" className="mb-3 text-xl">
        Blocked
      </h2>
      <ul className="border-b border-line">
        {blocked.map((one) => (
          <li
            key={one.id}
            className="flex flex-wrap items-center justify-between gap-x-8 gap-y-3 border-t border-line py-4"
          >
            <p className="min-w-0 wrap-anywhere">
              <strong>{one.name}</strong> can invite you no more.
            </p>
            <ApiForm
              action={`/api/v1/coaching-blocks/${one.id}/remove`}
              submitLabel={
                <>
                  Unblock<span className="sr-only"> {one.name}</span>
                </>
              }
              submitVariant="secondary"
            >
              {null}
            </ApiForm>
          </li>
        ))}
      </ul>
    </section>
  );
}
