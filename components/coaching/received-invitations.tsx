import { LocalTime } from "@/components/practice/local-time";
import { Notice } from "@/components/ui/notice";
import type { ReceivedInvitation } from "@/lib/features/coaching/types";

/** Says that an invitation was sent to the reader's address, so that a mail that went astray is asked for. */
export function ReceivedInvitations({
  invitations,
}: {
  invitations: readonly ReceivedInvitation[];
}) {
  if (invitations.length === 0) return null;
  return (
    <Notice role="note" title="You are invited">
      <ul className="mt-1 grid gap-1">
        {invitations.map((one) => (
          <li key={one.id}>
            <strong>{one.inviter.name}</strong>{" "}
            {one.invitedAs === "coach" ? "asks you to coach them" : "offers to coach you"}, until{" "}
            <LocalTime at={one.expiresAt} as="day" />.
          </li>
        ))}
      </ul>
      <p className="mt-2 text-sm text-muted">
        Open the link in the mail that was sent to your address to answer. If it did not reach you,
        ask for the link.
      </p>
    </Notice>
  );
}
