import Link from "next/link";
import { countOf, numberWord, sentenceCase } from "@/components/catalog/words";
import { ApiForm } from "@/components/form/api-form";
import { EmptyState } from "@/components/layout/empty-state";
import { PageHeader } from "@/components/layout/page-header";
import { ButtonLink } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { Notice } from "@/components/ui/notice";
import { IMPORT_STORIES, storiesPath } from "@/lib/features/stories/rules/story-paths";
import type { StoryImportPreview } from "@/lib/features/stories/types";
import { StoryImportRow } from "./story-import-row";
import { importTitle, READ_AS, ROW_WORDS } from "./story-import-words";

/** A résumé or a list as it was understood, before and after its stories are added. */
export function StoryImportPage({
  preview,
  problem,
}: {
  preview: StoryImportPreview;
  problem: string | undefined;
}) {
  const { counts, importedAt } = preview;
  return (
    <>
      <PageHeader
        eyebrow={
          <Link href={IMPORT_STORIES} className="text-link">
            Import stories
          </Link>
        }
        title={<span className="wrap-anywhere">{importTitle(preview)}</span>}
        lead={importedAt ? undefined : leadOf(preview)}
      />
      <div className="grid gap-4">
        {importedAt && <Imported counts={counts} />}
        <Notice role="note">
          <ul>
            {[READ_AS[preview.kind], ...preview.remarks].map((remark) => (
              <li key={remark}>{remark}</li>
            ))}
          </ul>
        </Notice>
      </div>
      {counts.understood === 0 ? (
        <div className="mt-8">
          <EmptyState
            title="Nothing to add"
            text="No story was found in it. Look below at what was found instead."
            action={<ButtonLink href={IMPORT_STORIES}>Try it again</ButtonLink>}
          />
        </div>
      ) : (
        <div className="mt-8">
          {importedAt ? <Rows preview={preview} /> : <Form preview={preview} problem={problem} />}
        </div>
      )}
      <LeftOut preview={preview} />
      {!importedAt && <Discard id={preview.id} />}
    </>
  );
}

function leadOf({ counts: { understood, twins, leftOut } }: StoryImportPreview): string {
  if (understood === 0) return "No story was found in it, and nothing was added.";
  const found = `${sentenceCase(countOf(understood, "story", "stories"))} found`;
  if (twins === understood) return `${found}, and all are there already. Nothing is left to add.`;
  const parts = [
    found,
    ...(twins > 0 ? [`${numberWord(twins)} of them there already`] : []),
    ...(leftOut > 0 ? [`${numberWord(leftOut)} not understood`] : []),
  ];
  return `${parts.join(", ")}. Nothing is added yet: untick what you would not tell, then add.`;
}

function Imported({ counts: { added, skipped } }: Pick<StoryImportPreview, "counts">) {
  return (
    <Notice tone="good">
      {sentenceCase(countOf(added, "story was", "stories were"))} added.
      {skipped > 0 &&
        ` ${sentenceCase(countOf(skipped, "story was", "stories were"))} there already.`}{" "}
      <Link href={storiesPath()} className="text-link">
        See your stories
      </Link>
    </Notice>
  );
}

function Form({ preview, problem }: { preview: StoryImportPreview; problem: string | undefined }) {
  const { id, counts } = preview;
  if (counts.twins === counts.understood) return <Rows preview={preview} />;
  return (
    <ApiForm
      action={`/api/v1/story-imports/${id}/confirm`}
      submitLabel="Add what is ticked"
      pendingLabel="Adding…"
      problem={problem}
    >
      <Rows preview={preview} />
    </ApiForm>
  );
}

function Rows({ preview }: { preview: StoryImportPreview }) {
  return (
    <ol className="border-t border-line">
      {preview.rows.map((row) => (
        <StoryImportRow
          key={row.index}
          row={row}
          kind={preview.kind}
          isDone={preview.importedAt !== null}
        />
      ))}
    </ol>
  );
}

function LeftOut({ preview: { id, kind, leftOut, counts } }: { preview: StoryImportPreview }) {
  if (counts.leftOut === 0) return null;
  return (
    <section aria-labelledby="left-out" className="mt-14">
      <h2 id="left-out" className="text-2xl">
        Not understood
      </h2>
      <p className="measure mt-2 text-muted">
        By the reason. Mend it in your file and import it again: what was added is not added twice.{" "}
        <a href={`/api/v1/story-imports/${id}/left-out`} className="text-link">
          Download as CSV
        </a>
      </p>
      <div className="mt-5 border-t border-line">
        {leftOut.map(({ reason, lines }) => (
          <Disclosure
            key={reason}
            open={lines.length <= 20}
            summary={
              <>
                {reason} <span className="font-normal text-muted">({lines.length})</span>
              </>
            }
          >
            <ul className="grid gap-1.5 text-muted">
              {lines.map(({ row, text }, at) => (
                <li key={at} className="wrap-anywhere">
                  {ROW_WORDS[kind]} {row}
                  {text && `: ${text}`}
                </li>
              ))}
            </ul>
          </Disclosure>
        ))}
      </div>
    </section>
  );
}

function Discard({ id }: { id: string }) {
  return (
    <section aria-labelledby="discard" className="mt-14 border-t border-line pt-8">
      <h2 id="discard" className="text-lg">
        Not what you meant?
      </h2>
      <p className="measure mt-1 mb-4 text-muted">
        Discarding removes this preview. Your stories stay as they are.
      </p>
      <ApiForm
        action={`/api/v1/story-imports/${id}/cancel`}
        submitLabel="Discard the preview"
        pendingLabel="Discarding…"
        submitVariant="secondary"
      >
        {null}
      </ApiForm>
    </section>
  );
}
