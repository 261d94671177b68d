import { Badge, type BadgeTone } from "@/components/ui/badge";
import { Disclosure } from "@/components/ui/disclosure";
import { momentWords } from "@/lib/features/accounts/rules/time-words";
import type { OutboxMail } from "@/lib/features/accounts/types";

const STATE: Record<OutboxMail["state"], { label: string; tone: BadgeTone }> = {
  queued: { label: "Waiting to go", tone: "warn" },
  sent: { label: "Sent", tone: "good" },
  failed: { label: "Failed", tone: "danger" },
  unsent: { label: "Would have gone", tone: "neutral" },
};

export function OutboxList({ mails }: { mails: readonly OutboxMail[] }) {
  return (
    <ul className="border-t border-line">
      {mails.map((mail) => (
        <li key={mail.id}>
          <Disclosure
            summary={
              <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
                <span>{mail.subject}</span>
                <Badge tone={STATE[mail.state].tone}>{STATE[mail.state].label}</Badge>
                <span className="w-full text-sm font-normal text-muted wrap-anywhere">
                  {mail.recipient} · {momentWords(mail.createdAt)}
                </span>
              </span>
            }
          >
            {mail.lastError && (
              <p className="mb-3 text-danger">
                Attempt {mail.attempts} failed: {mail.lastError}
              </p>
            )}
            <p className="measure whitespace-pre-line wrap-anywhere text-muted">{mail.body}</p>
          </Disclosure>
        </li>
      ))}
    </ul>
  );
}
