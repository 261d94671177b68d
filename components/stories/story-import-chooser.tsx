import Link from "next/link";
import { countOf } from "@/components/catalog/words";
import { UploadForm } from "@/components/imports/upload-form";
import { PageHeader } from "@/components/layout/page-header";
import { LocalTime } from "@/components/practice/local-time";
import { Field, Input, Textarea } from "@/components/ui/field";
import { DAYS_KEPT, MOST_PASTED } from "@/lib/features/imports/rules/limits";
import { MOST_IMPORTED } from "@/lib/features/stories/rules/limits";
import { storiesPath, storyImportPath } from "@/lib/features/stories/rules/story-paths";
import type { WaitingStoryImport } from "@/lib/features/stories/types";
import { importTitle } from "./story-import-words";

/** Where stories come in by the dozen: a résumé, or a list. */
export function StoryImportChooser({
  waiting,
  text,
  problem,
}: {
  waiting: readonly WaitingStoryImport[];
  /** Pasted before, in a form that was refused without scripts. */
  text: string;
  problem: string | undefined;
}) {
  return (
    <>
      <PageHeader
        eyebrow={
          <Link href={storiesPath()} className="text-link">
            Stories
          </Link>
        }
        title="Import stories"
        lead="You look everything through before a story is added. What is there already is not added twice."
      />
      <Waiting waiting={waiting} />
      <div className="grid items-start gap-x-14 gap-y-12 lg:grid-cols-[minmax(0,1fr)_24rem]">
        <UploadForm action="/api/v1/story-imports" submitLabel="Read it" problem={problem}>
          <Field
            name="file"
            label="File"
            optional
            hint={`JSON Resume, CSV or Markdown; up to 5 MB and ${MOST_IMPORTED} stories.`}
          >
            <Input
              type="file"
              accept=".json,.csv,.tsv,.md,.markdown,.txt,application/json,text/csv,text/markdown,text/plain"
              className="file:mr-4 file:min-h-8 file:rounded-control file:border-0 file:bg-sunken file:px-3 file:font-semibold file:text-ink"
            />
          </Field>
          <Field name="text" label="Or paste it here" optional>
            <Textarea rows={10} maxLength={MOST_PASTED} defaultValue={text} spellCheck={false} />
          </Field>
        </UploadForm>
        <Help />
      </div>
    </>
  );
}

function Waiting({ waiting }: { waiting: readonly WaitingStoryImport[] }) {
  if (waiting.length === 0) return null;
  return (
    <section
      aria-labelledby="waiting-imports"
      className="mb-10 rounded-card border border-line bg-surface p-5 sm:p-6"
    >
      <h2 id="waiting-imports" className="text-lg">
        Not added yet
      </h2>
      <ul className="mt-2">
        {waiting.map((one) => (
          <li key={one.id} className="flex flex-wrap items-baseline gap-x-4 py-1">
            <Link
              href={storyImportPath(one.id)}
              className="text-link inline-flex min-h-8 items-center wrap-anywhere"
            >
              {importTitle(one)}
            </Link>
            <span className="text-sm text-muted">
              {countOf(one.stories, "story", "stories")}, read{" "}
              <LocalTime at={one.createdAt} as="moment" />
            </span>
          </li>
        ))}
      </ul>
      <p className="mt-2 text-sm text-muted">Kept for {DAYS_KEPT} days.</p>
    </section>
  );
}

const EXAMPLE =
  "## Ended the nights of a long migration\n\n- From: 2023-02\n- Competencies: People leadership; Communication\n\n### Situation\n\nIn month seven of eleven …\n\n### Action\n\nI asked each of them alone …";

function Help() {
  return (
    <section aria-labelledby="import-help" className="rounded-card bg-sunken p-5 sm:p-6">
      <h2 id="import-help" className="text-lg">
        What is read
      </h2>
      <dl className="mt-3 grid gap-4 [&_dt]:font-semibold [&_dd]:text-muted">
        <div>
          <dt>A résumé in JSON</dt>
          <dd>
            Of a{" "}
            <a href="https://jsonresume.org" className="text-link" rel="noopener">
              JSON Resume
            </a>
            , each highlight of work, projects and volunteering becomes the seed of a story, with
            the position and the dates.
          </dd>
        </div>
        <div>
          <dt>A CSV file</dt>
          <dd>
            A header and a row for each story: headline, short, situation, task, action, result,
            reflection, competencies, from, to, failure. Any of the first six is enough.
          </dd>
        </div>
        <div>
          <dt>Markdown</dt>
          <dd>
            A heading is a story, and headings below it are its parts. List items are stories of
            their own.
          </dd>
        </div>
      </dl>
      <figure className="mt-4">
        <figcaption className="text-sm font-semibold">For example</figcaption>
        <pre className="mt-1.5 rounded-control bg-surface p-3 text-sm leading-relaxed whitespace-pre-wrap wrap-anywhere">
          {EXAMPLE}
        </pre>
      </figure>
      <p className="mt-4 text-sm text-muted">
        What you download from your stories can be read in again, word for word.
      </p>
    </section>
  );
}
