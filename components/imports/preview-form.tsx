import { countOf } from "@/components/catalog/words";
import { ApiForm } from "@/components/form/api-form";
import { Button } from "@/components/ui/button";
import { HeaderCell, Table, TableBody, TableHead } from "@/components/ui/data-table";
import { Field, Select } from "@/components/ui/field";
import { fallbackField } from "@/lib/features/imports/rules/row-fields";
import { rowWord } from "@/lib/features/imports/rules/row-word";
import type { ImportPreview, RoleChoices } from "@/lib/features/imports/types";
import { PreviewTableRow } from "./preview-row";
import { AddLabel } from "./row-inputs";

/** The rows with their ticks and corrections: one form, whose buttons keep them or add what is ticked. */
export function PreviewForm({
  preview,
  problem,
}: {
  preview: ImportPreview;
  problem: string | undefined;
}) {
  const { id, counts, rows } = preview;
  const save = `/api/v1/question-imports/${id}/rows`;
  return (
    <ApiForm
      action={`/api/v1/question-imports/${id}/confirm`}
      submitLabel={
        <AddLabel
          here={rows.filter((row) => row.isTicked).length}
          elsewhere={counts.tickedElsewhere}
        />
      }
      pendingLabel="One moment…"
      problem={problem}
      secondary={
        <>
          <Button
            type="submit"
            variant="secondary"
            formAction={save}
            name="to"
            value={preview.page}
          >
            Save for later
          </Button>
          <Button type="submit" variant="quiet" formAction={save} name="all" value="untick">
            Untick all
          </Button>
          <Button type="submit" variant="quiet" formAction={save} name="all" value="tick">
            Tick all
          </Button>
        </>
      }
    >
      {preview.roles.map((role) => (
        <Fallback key={role.slug} role={role} save={save} page={preview.page} />
      ))}
      <PreviewTable preview={preview} />
      <Pages preview={preview} save={save} />
    </ApiForm>
  );
}

/** The rows alone, for an import that is done. */
export function PreviewTable({ preview }: { preview: ImportPreview }) {
  const { kind, rows, roles, importedAt } = preview;
  return (
    <Table caption="Questions as they were understood">
      <TableHead>
        {!importedAt && <HeaderCell>Add</HeaderCell>}
        <HeaderCell>{rowWord(kind)}</HeaderCell>
        <HeaderCell>Question</HeaderCell>
        <HeaderCell>Competency</HeaderCell>
        <HeaderCell>{importedAt ? "What became of it" : "To look at"}</HeaderCell>
      </TableHead>
      <TableBody>
        {rows.map((row) => (
          <PreviewTableRow
            key={row.index}
            row={row}
            kind={kind}
            choices={roles.find(({ slug }) => slug === row.role.slug)}
            isDone={importedAt !== null}
          />
        ))}
      </TableBody>
    </Table>
  );
}

/** One choice for all the questions of a role that name no competency and suggest none. */
function Fallback({ role, save, page }: { role: RoleChoices; save: string; page: number }) {
  if (role.withoutCompetency < 2) return null;
  return (
    <div className="flex flex-wrap items-end gap-3 rounded-card bg-sunken p-4 sm:p-5">
      <Field
        name={fallbackField(role.slug)}
        label={`For the ${countOf(role.withoutCompetency, "question")} of ${role.name} without a competency`}
        className="min-w-0 flex-1 basis-72"
      >
        <Select defaultValue="">
          <option value="">Choose for each below</option>
          {role.competencies.map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Button type="submit" variant="secondary" formAction={save} name="to" value={page}>
        Give it to all of them
      </Button>
    </div>
  );
}

/** Going to another page keeps what was ticked and corrected on this one. */
function Pages({ preview: { page, pages, kind }, save }: { preview: ImportPreview; save: string }) {
  if (pages < 2) return null;
  return (
    <div className="flex flex-wrap items-center gap-3 border-t border-line pt-5">
      {page > 1 && (
        <Button
          type="submit"
          variant="secondary"
          size="sm"
          formAction={save}
          name="to"
          value={page - 1}
        >
          Save and show the page before
        </Button>
      )}
      <span className="text-sm text-muted">
        Page {page} of {pages}, in the order of the {kind === "csv" ? "file" : "text"}
      </span>
      {page < pages && (
        <Button
          type="submit"
          variant="secondary"
          size="sm"
          formAction={save}
          name="to"
          value={page + 1}
        >
          Save and show the next page
        </Button>
      )}
    </div>
  );
}
