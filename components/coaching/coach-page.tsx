import Link from "next/link";
import { ApiForm } from "@/components/form/api-form";
import { PageHeader } from "@/components/layout/page-header";
import { LocalTime } from "@/components/practice/local-time";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { sharingWords } from "@/lib/features/coaching/rules/sharing-words";
import type { AccessLog, CoachDetail, SharingChoices } from "@/lib/features/coaching/types";
import { EndForm } from "./coaches-page";
import { ReadTable } from "./read-log";
import { SharingFields } from "./sharing-fields";
import { startOf } from "./sharing-start";

/** Reads that the page shows; the log has them all. */
const NEWEST = 10;

export interface CoachPageProps {
  coach: CoachDetail;
  choices: SharingChoices;
  log: AccessLog;
  kept: Record<string, string> | undefined;
  notice: string | undefined;
  problem: string | undefined;
}

/** One of a candidate's coaches: what they may read, and what they have read. */
export function CoachPage({ coach, choices, log, kept, notice, problem }: CoachPageProps) {
  const name = coach.coach?.name ?? "A coach who has left";
  const isRunning = coach.endedAt === null && coach.coach !== null;
  return (
    <>
      <PageHeader
        eyebrow={
          <Link href="/coaches" className="text-link">
            Coaches
          </Link>
        }
        title={<span className="wrap-anywhere">{name}</span>}
        lead={
          isRunning ? (
            <>May read {sharingWords(coach.sharing)}.</>
          ) : (
            <>
              {coach.endedAt && (
                <>
                  Ended <LocalTime at={coach.endedAt} as="day" />.{" "}
                </>
              )}
              Reads nothing of yours.
            </>
          )
        }
        actions={isRunning && <EndForm relationshipId={coach.id} name={name} />}
      />
      <div className="grid gap-14">
        {notice && <Notice tone="good">{notice}</Notice>}
        {isRunning && (
          <section aria-labelledby="sharing" className="grid gap-4">
            <h2 id="sharing" className="text-xl">
              Change what is shared
            </h2>
            <ApiForm
              // What was saved is what the form begins with.
              key={`${coach.sharing.scope} ${coach.sharing.role?.slug} ${coach.picked.join()}`}
              action={`/api/v1/coaching/${coach.id}/sharing`}
              submitLabel="Save"
              pendingLabel="Saving…"
              doneMessage="What is shared is changed, from now on."
              problem={problem}
              className="max-w-2xl"
            >
              <SharingFields
                legend={`What ${name} may read`}
                choices={choices}
                start={
                  startOf(kept) ?? {
                    scope: coach.sharing.scope,
                    role: coach.sharing.role?.slug,
                    answers: coach.picked,
                  }
                }
              />
            </ApiForm>
          </section>
        )}
        <section aria-labelledby="reads" className="grid gap-4">
          <h2 id="reads" className="text-xl">
            What they have read
          </h2>
          <ReadTable
            lines={log.lines.slice(0, NEWEST)}
            caption={`Reads by ${name}`}
            showsCoach={false}
          />
          {log.total > 0 && (
            <p>
              <ButtonLink href={`/coaches/log?coach=${coach.id}`} variant="secondary" size="sm">
                The whole log
              </ButtonLink>
            </p>
          )}
        </section>
        {coach.coach && (
          <section
            aria-labelledby="block"
            className="grid max-w-2xl gap-4 border-t border-line pt-10"
          >
            <h2 id="block" className="text-xl">
              Block
            </h2>
            <p className="text-muted">
              {isRunning && "Ends it at once. "}
              {name} can invite you no more, and is not told so. You can unblock them under Coaches.
            </p>
            <ApiForm
              action={`/api/v1/coaching/${coach.id}/block`}
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
