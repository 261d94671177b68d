import Link from "next/link";
import { PageHeader } from "@/components/layout/page-header";
import { Field, Input, Select, Textarea } from "@/components/ui/field";
import { TabLinks } from "@/components/ui/tab-links";
import { ownQuestionsPath } from "@/lib/features/catalog/rules/own-question-paths";
import type { Named, RoleSlug } from "@/lib/features/catalog/types/basics";
import { newImportPath } from "@/lib/features/imports/rules/import-paths";
import { MOST_ADVERT, MOST_PASTED } from "@/lib/features/imports/rules/limits";
import type { ImportKind, WaitingImport } from "@/lib/features/imports/types";
import { ImportHelp } from "./import-help";
import { UploadForm } from "./upload-form";
import { WaitingImports } from "./waiting-imports";

export interface ImportChooserProps {
  kind: ImportKind;
  role: RoleSlug;
  roles: readonly (Named & { slug: RoleSlug })[];
  waiting: readonly WaitingImport[];
  /** Pasted before, in a form that was refused without scripts. */
  text: string;
  problem: string | undefined;
}

const TABS: Record<ImportKind, string> = {
  advert: "From an advert",
  csv: "From a CSV file",
  markdown: "From a Markdown list",
};

/** Where questions come in by the dozen: an advert's text, or a list. */
export function ImportChooser(props: ImportChooserProps) {
  const { kind, role, roles, waiting, problem } = props;
  return (
    <>
      <PageHeader
        eyebrow={
          <Link href={ownQuestionsPath()} className="text-link">
            Your own questions
          </Link>
        }
        title="Add many questions"
        lead="You look everything through before a question is added. Only you will see them."
      />
      <WaitingImports waiting={waiting} />
      <TabLinks
        label="Where they come from"
        links={(Object.keys(TABS) as ImportKind[]).map((one) => ({
          href: newImportPath({ kind: one, role }),
          label: TABS[one],
          isCurrent: one === kind,
        }))}
      />
      <div className="mt-8 grid items-start gap-x-14 gap-y-12 lg:grid-cols-[minmax(0,1fr)_22rem]">
        {/* Another kind is another form: what was refused of one says nothing about the next. */}
        <UploadForm
          key={kind}
          submitLabel={kind === "advert" ? "Find questions in it" : "Read the list"}
          problem={problem}
        >
          <input type="hidden" name="kind" value={kind} />
          <Field
            name="role"
            label="Role"
            hint={
              kind === "advert"
                ? "The role that the post is nearest to: its competencies are looked for in the advert."
                : "For questions that name none themselves."
            }
            className="max-w-sm"
          >
            <Select defaultValue={role}>
              {roles.map(({ slug, name }) => (
                <option key={slug} value={slug}>
                  {name}
                </option>
              ))}
            </Select>
          </Field>
          {kind === "advert" ? <AdvertField {...props} /> : <ListFields {...props} />}
        </UploadForm>
        <ImportHelp kind={kind} />
      </div>
    </>
  );
}

function AdvertField({ text }: ImportChooserProps) {
  return (
    <Field
      name="text"
      label="The advert"
      hint="Copy the whole page: what is not about the work is left out by itself."
    >
      <Textarea rows={14} maxLength={MOST_ADVERT} required defaultValue={text} />
    </Field>
  );
}

function ListFields({ kind, text }: ImportChooserProps) {
  const isCsv = kind === "csv";
  return (
    <>
      <Field name="file" label="File" optional hint="Up to 5 MB and 1,000 questions.">
        <Input
          type="file"
          accept={
            isCsv
              ? ".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
              : ".md,.markdown,.txt,text/markdown,text/plain"
          }
          className="file:mr-4 file:min-h-8 file:rounded-control file:border-0 file:bg-sunken file:px-3 file:font-semibold file:text-ink"
        />
      </Field>
      <Field name="text" label="Or paste it here" optional>
        <Textarea rows={8} maxLength={MOST_PASTED} defaultValue={text} spellCheck={false} />
      </Field>
    </>
  );
}
