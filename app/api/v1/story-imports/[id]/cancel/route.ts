import { cancelStoryImport } from "@/lib/features/stories/commands/import-stories";
import { IMPORT_STORIES, storyImportPath } from "@/lib/features/stories/rules/story-paths";
import { noFields, storyParams } from "@/lib/features/stories/schema/addresses";
import { ok } from "@/lib/shared/result";
import { endpoint, route } from "@/lib/transport/route";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: endpoint({
    caller: "person",
    params: storyParams,
    input: noFields,
    handle: async ({ actor, params }) => {
      const cancelled = await cancelStoryImport(actor, params.id);
      return cancelled.ok ? ok({ goTo: IMPORT_STORIES }) : cancelled;
    },
    formGoesTo: ({ goTo }) => goTo,
    formReturnsTo: (_, { id }) => storyImportPath(id),
  }),
});
