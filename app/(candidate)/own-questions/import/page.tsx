import type { Metadata } from "next";
import { personOrSignIn } from "@/app/person";
import { ImportChooser } from "@/components/imports/import-chooser";
import { listRoles } from "@/lib/features/catalog/queries/roles";
import { listWaitingImports } from "@/lib/features/imports/queries/import";
import { newImportPath } from "@/lib/features/imports/rules/import-paths";
import { importProblem } from "@/lib/features/imports/rules/import-refusals";
import { readKind, readRole } from "@/lib/features/imports/schema/new-import";
import { getBoardChoice } from "@/lib/features/progress/queries/boards";
import { keptForm } from "@/lib/transport/kept-form";

export const metadata: Metadata = { title: "Add many questions" };

export default async function NewImportRoute({ searchParams }: PageProps<"/own-questions/import">) {
  const query = await searchParams;
  const [kind, asked] = [readKind(query), readRole(query)];
  const person = await personOrSignIn(
    newImportPath({ ...(kind ? { kind } : {}), ...(asked ? { role: asked } : {}) }),
  );
  const problem = importProblem(query.problem);
  const [roles, waiting, chosen, kept] = await Promise.all([
    listRoles(),
    listWaitingImports(person, new Date()),
    getBoardChoice(person),
    problem === undefined ? undefined : keptForm(),
  ]);
  return (
    <ImportChooser
      kind={kind ?? "advert"}
      role={asked ?? chosen ?? "it-manager"}
      roles={roles}
      waiting={waiting}
      text={kept?.text ?? ""}
      problem={kept?.message ?? problem}
    />
  );
}
