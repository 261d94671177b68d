import { startImport } from "@/lib/features/imports/commands/start-import";
import { importPath, newImportPath } from "@/lib/features/imports/rules/import-paths";
import { MOST_FILE_BYTES } from "@/lib/features/imports/rules/limits";
import { newImportInput, readKind, readRole } from "@/lib/features/imports/schema/new-import";
import { ok } from "@/lib/shared/result";
import { endpoint, route } from "@/lib/transport/route";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: endpoint({
    caller: "person",
    input: newImportInput,
    files: { maxBytes: MOST_FILE_BYTES },
    handle: async ({ actor, input }) => {
      const started = await startImport(actor, input);
      return started.ok ? ok({ ...started.value, goTo: importPath(started.value.id) }) : started;
    },
    formGoesTo: ({ goTo }) => goTo,
    formReturnsTo: (fields, _, from) => {
      // A file that is too large is not read, and nor are the fields beside it.
      const asked = fields ?? Object.fromEntries(from?.searchParams ?? []);
      const [kind, role] = [readKind(asked), readRole(asked)];
      return newImportPath({ ...(kind ? { kind } : {}), ...(role ? { role } : {}) });
    },
    keepsForm: true,
    keepsMessage: true,
  }),
});
