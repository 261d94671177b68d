import { ApiForm } from "@/components/form/api-form";
import { LocalTime } from "@/components/practice/local-time";
import { sharingWords } from "@/lib/features/coaching/rules/sharing-words";
import type { SentInvitation } from "@/lib/features/coaching/types";

/** Invitations that somebody may still accept, each with a way to take it back. */
export function SentInvitations({ invitations }: { invitations: readonly SentInvitation[] }) {
  return (
    <ul className="border-b border-line">
      {invitations.map((one) => (
        <li
          key={one.id}
          className="flex flex-wrap items-center justify-between gap-x-8 gap-y-3 border-t border-line py-4"
        >
          <div className="min-w-0">
            <p className="font-semibold wrap-anywhere">{one.email ?? "A link to hand over"}</p>
            <p className="mt-0.5 text-sm text-muted">
              {one.sharing && <>Would read {sharingWords(one.sharing)}. </>}
              Open until <LocalTime at={one.expiresAt} as="day" />.
            </p>
          </div>
          <ApiForm
            action={`/api/v1/coaching-invitations/${one.id}/revoke`}
            submitLabel={
              <>
                Revoke
                <span className="sr-only">
                  {" "}
                  the invitation {one.email ? `to ${one.email}` : "by link"}
                </span>
              </>
            }
            pendingLabel="Revoking…"
            submitVariant="secondary"
          >
            {null}
          </ApiForm>
        </li>
      ))}
    </ul>
  );
}
