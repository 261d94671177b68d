import { ApiForm } from "@/components/form/api-form";
import { Notice } from "@/components/ui/notice";
import { momentWords } from "@/lib/features/accounts/rules/time-words";
import type { PersonRow } from "@/lib/features/accounts/types";

/** @param issued the link that was just made; it can be shown this once */
export function ResetLinkSection({
  person,
  issued,
}: {
  person: PersonRow;
  issued: string | undefined;
}) {
  return (
    <section aria-labelledby="reset-title" className="grid max-w-2xl content-start gap-4">
      <h2 id="reset-title" className="text-xl">
        A new password
      </h2>
      {person.resetAskedAt && (
        <Notice tone="warn" role="note">
          Asked for a new password on {momentWords(person.resetAskedAt)}. Make sure that it is this
          person who asks before you hand over a link.
        </Notice>
      )}
      {issued && (
        <Notice tone="good" title="The link, shown this once">
          <p className="mt-1">
            Hand it to {person.name} yourself. It works once, within a day, and signs them out
            everywhere.
          </p>
          <p className="mt-3 rounded-control border border-line-strong bg-surface px-3 py-2 font-mono text-sm break-all select-all">
            {issued}
          </p>
        </Notice>
      )}
      <p className="text-muted">
        Makes a link that sets a new password. A link that you made before stops working.
      </p>
      <ApiForm
        action={`/api/v1/admin/people/${person.id}/reset-link`}
        submitLabel={issued ? "Make another link" : "Make a reset link"}
        submitVariant={issued ? "secondary" : "primary"}
      >
        {null}
      </ApiForm>
    </section>
  );
}

export function EndSessionsSection({ person }: { person: PersonRow }) {
  return (
    <section aria-labelledby="sessions-title" className="grid max-w-2xl content-start gap-4">
      <h2 id="sessions-title" className="text-xl">
        Sessions
      </h2>
      <p className="text-muted">
        Signs {person.name} out of every browser with their next click. What they wrote stays, and
        they can sign in again.
      </p>
      <ApiForm
        action={`/api/v1/admin/people/${person.id}/end-sessions`}
        submitLabel="Sign out everywhere"
        submitVariant="danger"
      >
        {null}
      </ApiForm>
    </section>
  );
}
