import Link from "next/link";
import { countOf, numberWord, sentenceCase } from "@/components/catalog/words";
import { ApiForm } from "@/components/form/api-form";
import { EmptyState } from "@/components/layout/empty-state";
import { PageHeader } from "@/components/layout/page-header";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { ownQuestionsPath } from "@/lib/features/catalog/rules/own-question-paths";
import { newImportPath } from "@/lib/features/imports/rules/import-paths";
import { rowWord } from "@/lib/features/imports/rules/row-word";
import type { ImportPreview } from "@/lib/features/imports/types";
import { titleOf } from "./import-words";
import { LeftOutList } from "./left-out-list";
import { PreviewForm, PreviewTable } from "./preview-form";

export interface ImportPageProps {
  preview: ImportPreview;
  /** What was just done, as the address says. */
  done: string | undefined;
  problem: string | undefined;
}

/** A list or an advert as it was understood, before and after its questions are added. */
export function ImportPage({ preview, done, problem }: ImportPageProps) {
  const { counts, importedAt, kind, role } = preview;
  const isEmpty = counts.understood === 0;
  return (
    <>
      <PageHeader
        eyebrow={
          <Link href={newImportPath({ kind, role: role.slug })} className="text-link">
            Add many questions
          </Link>
        }
        title={<span className="wrap-anywhere">{titleOf(preview)}</span>}
        lead={importedAt ? undefined : leadOf(preview)}
      />
      <div className="grid gap-4">
        {done === "saved" && !importedAt && (
          <Notice tone="good">Saved. Nothing is added yet; the preview waits for you here.</Notice>
        )}
        {importedAt && <Imported preview={preview} />}
        <Remarks remarks={preview.remarks} />
      </div>
      {!isEmpty && (
        <div className="mt-8">
          {importedAt ? (
            <PreviewTable preview={preview} />
          ) : (
            <PreviewForm preview={preview} problem={problem} />
          )}
        </div>
      )}
      {isEmpty && <NothingFound preview={preview} />}
      <LeftOutList preview={preview} isOpen={isEmpty || kind !== "advert"} />
      {!importedAt && <Discard preview={preview} />}
    </>
  );
}

function leadOf({ counts, kind, role }: ImportPreview): string {
  const { understood, ticked, twins, faulty, leftOut } = counts;
  if (understood === 0) return "No question was found in it, and nothing was added.";
  const found = sentenceCase(countOf(understood, "question"));
  if (twins === understood && ticked === 0) {
    return `${found} found, and all of them are there already. Nothing is left to add.`;
  }
  const row = rowWord(kind).toLowerCase();
  const parts = [
    kind === "advert" ? `${found} for the ${role.name}` : `${found} found`,
    ...(twins > 0 ? [`${numberWord(twins)} of them there already or twice`] : []),
    ...(faulty > 0
      ? [`${numberWord(faulty)} that ${faulty === 1 ? "needs" : "need"} something first`]
      : []),
    ...(leftOut > 0 && kind !== "advert" ? [`${countOf(leftOut, row)} not understood`] : []),
  ];
  return `${parts.join(", ")}. Nothing is added yet: tick and correct, then add.`;
}

function Imported({ preview: { counts } }: { preview: ImportPreview }) {
  const skipped =
    counts.thereAlready === 0
      ? ""
      : ` ${sentenceCase(countOf(counts.thereAlready, "question"))} ${counts.thereAlready === 1 ? "was" : "were"} there already, and ${counts.thereAlready === 1 ? "was" : "were"} not added twice.`;
  return (
    <Notice tone="good">
      {sentenceCase(countOf(counts.added, "question"))} {counts.added === 1 ? "was" : "were"} added.
      {skipped}{" "}
      <Link href={ownQuestionsPath()} className="text-link">
        See your own questions
      </Link>
    </Notice>
  );
}

function Remarks({ remarks }: { remarks: readonly string[] }) {
  if (remarks.length === 0) return null;
  return (
    <Notice tone="info" role="note" title="About the whole of it">
      <ul className="list-disc pl-5">
        {remarks.map((remark) => (
          <li key={remark}>{remark}</li>
        ))}
      </ul>
    </Notice>
  );
}

function NothingFound({ preview: { kind, role } }: { preview: ImportPreview }) {
  return (
    <div className="mt-8">
      <EmptyState
        title="Nothing to add"
        text={
          kind === "advert"
            ? "No line of it states what the work is, in words that are known here. Paste the part about duties and requirements, each on a line of its own, or add a question by hand."
            : "List items and lines that end in a question mark are questions. Look below at what was found instead."
        }
        action={
          <ButtonLink href={newImportPath({ kind, role: role.slug })}>Try it again</ButtonLink>
        }
      />
    </div>
  );
}

function Discard({ preview: { id } }: { preview: ImportPreview }) {
  return (
    <section aria-labelledby="discard" className="mt-14 border-t border-line pt-8">
      <h2 id="discard" className="text-lg">
        Not what you meant?
      </h2>
      <p className="measure mt-1 mb-4 text-muted">
        Discarding removes this preview with its corrections. Your questions stay as they are.
      </p>
      <ApiForm
        action={`/api/v1/question-imports/${id}/cancel`}
        submitLabel="Discard the preview"
        pendingLabel="Discarding…"
        submitVariant="secondary"
      >
        {null}
      </ApiForm>
    </section>
  );
}
