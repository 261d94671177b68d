import { changeStory } from "@/lib/features/stories/commands/write-story";
import { editStoryPath, storyPath } from "@/lib/features/stories/rules/story-paths";
import { storyParams } from "@/lib/features/stories/schema/addresses";
import { changeStoryInput } from "@/lib/features/stories/schema/story";
import { ok } from "@/lib/shared/result";
import { endpoint, route } from "@/lib/transport/route";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: endpoint({
    caller: "person",
    params: storyParams,
    input: changeStoryInput,
    handle: async ({ actor, params: { id }, input }) => {
      const changed = await changeStory(actor, id, input);
      return changed.ok ? ok({ ...changed.value, goTo: storyPath(id, "saved") }) : changed;
    },
    formGoesTo: ({ goTo }) => goTo,
    formReturnsTo: (_, { id }) => editStoryPath(id),
    keepsForm: true,
  }),
});
