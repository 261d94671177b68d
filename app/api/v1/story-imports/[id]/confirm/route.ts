import { confirmStoryImport } from "@/lib/features/stories/commands/import-stories";
import { storyImportPath } from "@/lib/features/stories/rules/story-paths";
import { storyParams } from "@/lib/features/stories/schema/addresses";
import { confirmInput } from "@/lib/features/stories/schema/new-story-import";
import { ok } from "@/lib/shared/result";
import { endpoint, route } from "@/lib/transport/route";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: endpoint({
    caller: "person",
    params: storyParams,
    input: confirmInput,
    handle: async ({ actor, params: { id }, input }) => {
      const confirmed = await confirmStoryImport(actor, id, input);
      return confirmed.ok
        ? ok({ ...confirmed.value, goTo: storyImportPath(id, "added") })
        : confirmed;
    },
    formGoesTo: ({ goTo }) => goTo,
    formReturnsTo: (_, { id }) => storyImportPath(id),
    keepsMessage: true,
  }),
});
