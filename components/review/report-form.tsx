import { ApiForm } from "@/components/form/api-form";
import { Disclosure } from "@/components/ui/disclosure";
import { Field, Textarea } from "@/components/ui/field";
import { MOST_REPORT } from "@/lib/features/review/schema/limits";

/** Tells the administrator about the other side. */
export function ReportForm({
  requestId,
  slotId,
  about,
}: {
  requestId: string;
  /** Where a candidate reports: the slot of whom it is about. */
  slotId?: string;
  about: string;
}) {
  return (
    <Disclosure summary={`Report ${about}`} className="border-b-0">
      <ApiForm
        action={`/api/v1/review-requests/${requestId}/report`}
        submitLabel="Send report"
        pendingLabel="Sending…"
        submitVariant="danger"
        doneMessage="The administrator has your report."
        resetsWhenDone
        className="gap-3"
      >
        {slotId && <input type="hidden" name="slot" value={slotId} />}
        <Field
          name="text"
          label="What happened"
          hint="The administrator reads this and both names, and nothing of the answer."
        >
          <Textarea rows={3} maxLength={MOST_REPORT} required />
        </Field>
      </ApiForm>
    </Disclosure>
  );
}
