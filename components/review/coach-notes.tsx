import { ApiForm } from "@/components/form/api-form";
import { LocalTime } from "@/components/practice/local-time";
import { Field, Textarea } from "@/components/ui/field";
import { MOST_NOTE } from "@/lib/features/coaching/schema/fields";
import type { ReviewScreen } from "@/lib/features/review/types/reviews";

/** The coach's own notes on the candidate, beside the answer that brings them to mind. */
export function CoachNotes({ screen: { relationshipId, notes } }: { screen: ReviewScreen }) {
  return (
    <div>
      <h2 className="text-lg">Private notes</h2>
      <p className="mt-1 mb-4 text-sm text-muted">For you alone: the candidate never sees them.</p>
      <ApiForm
        action={`/api/v1/coaching/${relationshipId}/notes`}
        submitLabel="Keep the note"
        pendingLabel="Saving…"
        submitVariant="secondary"
        resetsWhenDone
        doneMessage="The note is saved."
        className="gap-3"
      >
        <Field name="text" label="A new note">
          <Textarea rows={3} maxLength={MOST_NOTE} required />
        </Field>
      </ApiForm>
      {notes.length > 0 && (
        <ol className="mt-6 border-t border-line">
          {notes.map((note) => (
            <li key={note.id} className="border-b border-line py-3">
              <p className="whitespace-pre-wrap wrap-anywhere">{note.text}</p>
              <p className="mt-1 text-sm text-muted">
                <LocalTime at={note.createdAt} as="moment" />
              </p>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
