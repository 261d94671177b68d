import { leftOutAsCsv, leftOutFileName } from "@/lib/features/imports/rules/left-out-file";
import { getStoriesLeftOut } from "@/lib/features/stories/queries/story-import";
import { noFields, storyParams } from "@/lib/features/stories/schema/addresses";
import { notFound } from "@/lib/shared/app-error";
import { endpoint, route } from "@/lib/transport/route";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: endpoint({
    caller: "person",
    params: storyParams,
    input: noFields,
    handle: async ({ actor, params }) => {
      const found = await getStoriesLeftOut(actor, params.id);
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
