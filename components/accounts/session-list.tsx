import { ApiForm } from "@/components/form/api-form";
import { SignOutForm } from "@/components/layout/sign-out-form";
import { Badge } from "@/components/ui/badge";
import { buttonClasses } from "@/components/ui/button";
import { agoWords, momentWords } from "@/lib/features/accounts/rules/time-words";
import type { SessionOfMine } from "@/lib/features/accounts/types";

/** Where a person is signed in, each with a way to end it. */
export function SessionList({ sessions, now }: { sessions: readonly SessionOfMine[]; now: Date }) {
  return (
    <ul className="border-b border-line">
      {sessions.map((session) => (
        <li
          key={session.id}
          className="flex flex-wrap items-center justify-between gap-x-8 gap-y-4 border-t border-line py-5"
        >
          <div className="min-w-0">
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-lg font-semibold">
              {session.device}
              {session.isThisOne && <Badge tone="accent">This one</Badge>}
            </p>
            <p className="mt-1 text-muted">
              Last seen{" "}
              <time dateTime={session.lastSeenAt.toISOString()}>
                {agoWords(session.lastSeenAt, now)}
              </time>
              , signed in{" "}
              <time dateTime={session.createdAt.toISOString()}>
                {momentWords(session.createdAt)}
              </time>
            </p>
          </div>
          {session.isThisOne ? (
            <SignOutForm>
              <button type="submit" className={buttonClasses("secondary")}>
                Sign out here
              </button>
            </SignOutForm>
          ) : (
            <ApiForm
              action={`/api/v1/sessions/${session.id}/end`}
              submitLabel="Sign out there"
              pendingLabel="Signing out…"
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
