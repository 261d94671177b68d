import { addStory } from "@/lib/features/stories/commands/write-story";
import { NEW_STORY, storyPath } from "@/lib/features/stories/rules/story-paths";
import { newStoryInput } from "@/lib/features/stories/schema/story";
import { ok } from "@/lib/shared/result";
import { endpoint, route } from "@/lib/transport/route";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: endpoint({
    caller: "person",
    input: newStoryInput,
    handle: async ({ actor, input }) => {
      const added = await addStory(actor, input);
      return added.ok ? ok({ ...added.value, goTo: storyPath(added.value.id, "added") }) : added;
    },
    formGoesTo: ({ goTo }) => goTo,
    formReturnsTo: () => NEW_STORY,
    keepsForm: true,
  }),
});
