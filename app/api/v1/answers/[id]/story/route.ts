import { saveAsStory } from "@/lib/features/practice/commands/save-as-story";
import { answerParams } from "@/lib/features/practice/schema/addresses";
import { asStoryInput } from "@/lib/features/practice/schema/from-story";
import { storyPath } from "@/lib/features/stories/rules/story-paths";
import { ok } from "@/lib/shared/result";
import { endpoint, route } from "@/lib/transport/route";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: endpoint({
    caller: "person",
    params: answerParams,
    input: asStoryInput,
    handle: async ({ actor, params, input }) => {
      const kept = await saveAsStory(actor, params.id, input);
      if (!kept.ok) return kept;
      const { storyId, isNew } = kept.value;
      return ok({ ...kept.value, goTo: storyPath(storyId, isNew ? "kept" : "there-already") });
    },
    formGoesTo: ({ goTo }) => goTo,
    formReturnsTo: (_, { id }) => `/answers/${id}`,
    keepsMessage: true,
  }),
});
