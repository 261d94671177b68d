import { ApiForm } from "@/components/form/api-form";
import { LocalTime } from "@/components/practice/local-time";
import { Disclosure } from "@/components/ui/disclosure";
import { Field, Textarea } from "@/components/ui/field";
import { MOST_NOTE } from "@/lib/features/coaching/schema/fields";
import type { CandidateDetail, CoachNote } from "@/lib/features/coaching/types";

/** A coach's own notes on a candidate. */
export function NotesSection({
  candidate,
  kept,
  problem,
}: {
  candidate: CandidateDetail;
  kept: Record<string, string> | undefined;
  problem: string | undefined;
}) {
  return (
    <section id="notes" aria-labelledby="notes-title" className="grid gap-5">
      <div>
        <h2 id="notes-title" className="text-xl">
          Private notes
        </h2>
        <p className="mt-1 text-sm text-muted">
          For you alone: the candidate never sees them. They are in your export, and stay when the
          candidate leaves, without the name.
        </p>
      </div>
      <ApiForm
        action={`/api/v1/coaching/${candidate.id}/notes`}
        submitLabel="Keep the note"
        pendingLabel="Saving…"
        submitVariant="secondary"
        resetsWhenDone
        doneMessage="The note is saved."
        problem={problem}
        className="max-w-2xl gap-3"
      >
        <Field name="text" label="A new note">
          <Textarea rows={3} maxLength={MOST_NOTE} required defaultValue={kept?.text} />
        </Field>
      </ApiForm>
      {candidate.notes.length > 0 && (
        <ol className="border-b border-line">
          {candidate.notes.map((note) => (
            <Note key={note.id} note={note} />
          ))}
        </ol>
      )}
    </section>
  );
}

function Note({ note }: { note: CoachNote }) {
  return (
    <li className="border-t border-line py-4">
      <p className="measure whitespace-pre-wrap wrap-anywhere">{note.text}</p>
      <p className="mt-1 text-sm text-muted">
        <LocalTime at={note.createdAt} as="moment" />
        {note.updatedAt.getTime() - note.createdAt.getTime() > 1000 && ", changed since"}
      </p>
      <Disclosure
        summary={<span className="text-sm">Change or delete</span>}
        className="border-b-0"
      >
        <ApiForm
          action={`/api/v1/coaching-notes/${note.id}`}
          submitLabel="Save"
          pendingLabel="Saving…"
          submitVariant="secondary"
          doneMessage="The note is saved."
          className="max-w-2xl gap-3"
        >
          <Field name="text" label="The note">
            <Textarea rows={3} maxLength={MOST_NOTE} required defaultValue={note.text} />
          </Field>
        </ApiForm>
        <ApiForm
          action={`/api/v1/coaching-notes/${note.id}/delete`}
          submitLabel="Delete for good"
          submitVariant="danger"
          className="mt-4"
        >
          {null}
        </ApiForm>
      </Disclosure>
    </li>
  );
}
