import { takeOverStory } from "@/lib/features/practice/commands/take-over-story";
import { answerParams } from "@/lib/features/practice/schema/addresses";
import { storyChangeInput } from "@/lib/features/practice/schema/from-story";
import { ok } from "@/lib/shared/result";
import { endpoint, route } from "@/lib/transport/route";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: endpoint({
    caller: "person",
    params: answerParams,
    input: storyChangeInput,
    handle: async ({ actor, params, input }) => {
      const taken = await takeOverStory(actor, params.id, input);
      if (!taken.ok) return taken;
      const { answerId, questionSlug } = taken.value;
      const goTo = input.choice === "take" ? `/practice/${questionSlug}` : `/answers/${answerId}`;
      return ok({ ...taken.value, goTo });
    },
    formGoesTo: ({ goTo }) => goTo,
    formReturnsTo: (_, { id }) => `/answers/${id}`,
    keepsMessage: true,
  }),
});
