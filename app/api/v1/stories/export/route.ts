import { listSharedCompetencies } from "@/lib/features/stories/queries/competency-map";
import { readGivenStories } from "@/lib/features/stories/queries/export";
import { exportStories } from "@/lib/features/stories/rules/export-stories";
import { storyExportInput } from "@/lib/features/stories/schema/addresses";
import { endpoint, route } from "@/lib/transport/route";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: endpoint({
    caller: "person",
    input: storyExportInput,
    handle: async ({ actor, input }) => {
      const [stories, names] = await Promise.all([
        readGivenStories(actor),
        listSharedCompetencies(),
      ]);
      const file = exportStories(input.format, stories, names);
      return new Response(file.text, {
        headers: {
          "content-type": file.type,
          "content-disposition": `attachment; filename="${file.name}"`,
          "cache-control": "private, no-store",
        },
      });
    },
  }),
});
