import { cancelImport } from "@/lib/features/imports/commands/change-import";
import { importPath, newImportPath } from "@/lib/features/imports/rules/import-paths";
import { importParams, noFields } from "@/lib/features/imports/schema/addresses";
import { ok } from "@/lib/shared/result";
import { endpoint, route } from "@/lib/transport/route";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: endpoint({
    caller: "person",
    params: importParams,
    input: noFields,
    handle: async ({ actor, params }) => {
      const cancelled = await cancelImport(actor, params.id);
      return cancelled.ok ? ok({ goTo: newImportPath(cancelled.value) }) : cancelled;
    },
    formGoesTo: ({ goTo }) => goTo,
    formReturnsTo: (_, { id }) => importPath(id),
  }),
});
