import { getLeftOut } from "@/lib/features/imports/queries/import";
import { leftOutAsCsv, leftOutFileName } from "@/lib/features/imports/rules/left-out-file";
import { importParams, noFields } from "@/lib/features/imports/schema/addresses";
import { notFound } from "@/lib/shared/app-error";
import { endpoint, route } from "@/lib/transport/route";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: endpoint({
    caller: "person",
    params: importParams,
    input: noFields,
    handle: async ({ actor, params }) => {
      const found = await getLeftOut(actor, params.id);
      if (!found) throw notFound("import");
      return new Response(leftOutAsCsv(found.leftOut), {
        headers: {
          "content-type": "text/csv; charset=utf-8",
          "content-disposition": `attachment; filename="${leftOutFileName(found.fileName)}"`,
          "cache-control": "private, no-store",
        },
      });
    },
  }),
});
