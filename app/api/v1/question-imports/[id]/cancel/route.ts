import { cancelImport } from "@/lib/features/imports/commands/change-import";
import { importPath, newImportPath } from "@/lib/features/imports/rules/import-paths";
import { importParams, noFields } from "@/lib/features/imports/schema/addresses";
import { endpoint, route } from "@/lib/transport/route";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: endpoint({
    caller: "person",
    params: importParams,
    input: noFields,
    handle: ({ actor, params }) => cancelImport(actor, params.id),
    formGoesTo: () => newImportPath(),
    formReturnsTo: (_, { id }) => importPath(id),
  }),
});
