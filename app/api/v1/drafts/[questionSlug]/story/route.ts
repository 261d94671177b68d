import { startFromStory } from "@/lib/features/practice/commands/start-from-story";
import { draftParams } from "@/lib/features/practice/schema/addresses";
import { fromStoryInput } from "@/lib/features/practice/schema/from-story";
import { ok } from "@/lib/shared/result";
import { endpoint, route } from "@/lib/transport/route";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: endpoint({
    caller: "person",
    params: draftParams,
    input: fromStoryInput,
    handle: async ({ actor, params: { questionSlug }, input }) => {
      const started = await startFromStory(actor, questionSlug, input);
      const query = input.role === undefined ? "" : `?role=${input.role}`;
      return started.ok
        ? ok({ ...started.value, goTo: `/practice/${questionSlug}${query}` })
        : started;
    },
    formGoesTo: ({ goTo }) => goTo,
    formReturnsTo: (_, { questionSlug }) => `/practice/${questionSlug}`,
    keepsMessage: true,
  }),
});
