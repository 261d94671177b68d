import type { ReactNode } from "react";
import type { ImportKind } from "@/lib/features/imports/types";

/** What is read out of each kind, said beside its form. */
export function ImportHelp({ kind }: { kind: ImportKind }) {
  return (
    <section aria-labelledby="import-help" className="rounded-card bg-sunken p-5 sm:p-6">
      <h2 id="import-help" className="text-lg">
        {HEADINGS[kind]}
      </h2>
      <div className="mt-3 grid gap-4">{TEXTS[kind]}</div>
    </section>
  );
}

const HEADINGS: Record<ImportKind, string> = {
  advert: "How an advert is read",
  csv: "What the file holds",
  markdown: "How a list is read",
};

const TEXTS: Record<ImportKind, ReactNode> = {
  advert: (
    <>
      <p>
        Each line that states a duty or asks for something becomes a question, as an interviewer
        would put it. Its competency is the one whose name, description and levels have most of the
        line’s words; the words are shown.
      </p>
      <p>
        Benefits, the employer’s own story, degrees and how to apply are left out and listed with
        the reason. It goes by words alone, so the same advert always gives the same questions. It
        reads English.
      </p>
    </>
  ),
  csv: (
    <>
      <p>
        A header and a row for each question. Only <Code>question</Code> is needed; the columns may
        stand in any order.
      </p>
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1.5 text-sm">
        <Entry name="question">The words of the question, 400 characters at most</Entry>
        <Entry name="role">IT Manager, IT Operations Manager, IT Director or CTO</Entry>
        <Entry name="category">Technical, behavioural, and so on</Entry>
        <Entry name="competency">By its name; several with ; between them</Entry>
        <Entry name="round">The interview round, by its name</Entry>
        <Entry name="difficulty">Warm-up, expected or hard; 1, 2 or 3</Entry>
        <Entry name="note">Anything that you want to remember</Entry>
      </dl>
      <p className="text-sm text-muted">
        Commas, semicolons and tabs are recognised. What is left empty is read from the wording, and
        shown to you. A file that was exported here can be read in again.
      </p>
      <Example
        text={
          'question,competency,difficulty\n"What did your last budget leave out, and why?",Financial Management,hard'
        }
      />
    </>
  ),
  markdown: (
    <>
      <p>
        List items are questions, and so are lines that end in a question mark. What is indented
        below an item becomes its note.
      </p>
      <p>
        A heading that names a role, a category or a competency holds for all that stands below it.
        A table is read like a CSV file.
      </p>
      <Example
        text={
          "# CTO\n\n## Strategic\n\n- Where should our platform be in three years?\n  - From Linh, second round\n- What would you stop first?"
        }
      />
    </>
  ),
};

function Code({ children }: { children: string }) {
  return <code className="rounded-control bg-surface px-1.5 py-0.5 text-[0.9em]">{children}</code>;
}

function Entry({ name, children }: { name: string; children: string }) {
  return (
    <>
      <dt>
        <Code>{name}</Code>
      </dt>
      <dd className="text-muted">{children}</dd>
    </>
  );
}

function Example({ text }: { text: string }) {
  return (
    <figure>
      <figcaption className="text-sm font-semibold">For example</figcaption>
      <pre className="mt-1.5 rounded-control bg-surface p-3 text-sm leading-relaxed whitespace-pre-wrap wrap-anywhere">
        {text}
      </pre>
    </figure>
  );
}
