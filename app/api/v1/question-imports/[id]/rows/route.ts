import { saveCorrections } from "@/lib/features/imports/commands/change-import";
import { importPath } from "@/lib/features/imports/rules/import-paths";
import { importParams, parsePage } from "@/lib/features/imports/schema/addresses";
import { correctionsInput } from "@/lib/features/imports/schema/corrections";
import { ok } from "@/lib/shared/result";
import { endpoint, route } from "@/lib/transport/route";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: endpoint({
    caller: "person",
    params: importParams,
    input: correctionsInput,
    handle: async ({ actor, params: { id }, input }) => {
      const saved = await saveCorrections(actor, id, input);
      return saved.ok ? ok({ id, goTo: importPath(id, input.to, "saved") }) : saved;
    },
    formGoesTo: ({ goTo }) => goTo,
    formReturnsTo: (_, { id }, from) => importPath(id, parsePage(from?.searchParams.get("page"))),
  }),
});
