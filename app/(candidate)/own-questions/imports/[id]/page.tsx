import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { personOrSignIn } from "@/app/person";
import { ImportPage } from "@/components/imports/import-page";
import { getImport } from "@/lib/features/imports/queries/import";
import { importPath } from "@/lib/features/imports/rules/import-paths";
import { importProblem } from "@/lib/features/imports/rules/import-refusals";
import { isImportId, parsePage } from "@/lib/features/imports/schema/addresses";
import { keptForm } from "@/lib/transport/kept-form";

export const metadata: Metadata = { title: "Questions to add" };

export default async function ImportRoute({
  params,
  searchParams,
}: PageProps<"/own-questions/imports/[id]">) {
  const [{ id }, query] = await Promise.all([params, searchParams]);
  const page = parsePage(query.page);
  const person = await personOrSignIn(importPath(encodeURIComponent(id), page));
  const preview = isImportId(id) ? await getImport(person, id, page) : null;
  if (!preview) notFound();
  const problem = importProblem(query.problem);
  return (
    <ImportPage
      preview={preview}
      done={typeof query.done === "string" ? query.done : undefined}
      problem={problem && ((await keptForm())?.message ?? problem)}
    />
  );
}
