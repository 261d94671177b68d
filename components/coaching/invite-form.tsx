import { ApiForm } from "@/components/form/api-form";
import { Field, Input } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { INVITATION_DAYS } from "@/lib/features/coaching/rules/invitations";
import type { CoachingSide, SharingChoices } from "@/lib/features/coaching/types";
import { SharingFields } from "./sharing-fields";
import { startOf } from "./sharing-start";

/** Invites one person, by mail or by a link to hand over. */
export function InviteForm({
  as,
  choices,
  kept,
  problem,
}: {
  /** What whoever accepts becomes. */
  as: CoachingSide;
  /** For a candidate, who says at once what is shared. */
  choices?: SharingChoices;
  /** What was typed, where the form came back refused. */
  kept: Record<string, string> | undefined;
  problem: string | undefined;
}) {
  return (
    <ApiForm
      action="/api/v1/coaching-invitations"
      submitLabel="Invite"
      pendingLabel="Inviting…"
      problem={problem}
      className="max-w-2xl"
    >
      <input type="hidden" name="as" value={as} />
      <Field
        name="email"
        label="Their e-mail address"
        optional
        hint={`Leave it empty for a link that you hand over yourself. It works once, for ${INVITATION_DAYS} days.`}
      >
        <Input type="email" autoComplete="off" maxLength={254} defaultValue={kept?.email} />
      </Field>
      {choices && (
        <SharingFields
          legend="What they may read"
          choices={choices}
          start={startOf(kept) ?? { scope: undefined, role: undefined, answers: [] }}
        />
      )}
    </ApiForm>
  );
}

/** A link that was just made. It can be shown this once: only its hash is kept. */
export function LinkShownOnce({ link }: { link: string }) {
  return (
    <Notice tone="good" title="The link, shown this once">
      <p className="mt-1">
        Hand it to the person whom you mean. It lets one person in, once, within {INVITATION_DAYS}{" "}
        days.
      </p>
      <p className="mt-3 rounded-control border border-line-strong bg-surface px-3 py-2 font-mono text-sm break-all select-all">
        {link}
      </p>
    </Notice>
  );
}
