import { chooseVersion } from "@/lib/features/stories/commands/write-story";
import { storyPath, versionsPath } from "@/lib/features/stories/rules/story-paths";
import { storyParams, versionChoice } from "@/lib/features/stories/schema/addresses";
import { ok } from "@/lib/shared/result";
import { endpoint, route } from "@/lib/transport/route";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: endpoint({
    caller: "person",
    params: storyParams,
    input: versionChoice,
    handle: async ({ actor, params: { id }, input }) => {
      const chosen = await chooseVersion(actor, id, input);
      return chosen.ok ? ok({ id, goTo: storyPath(id, "settled") }) : chosen;
    },
    formGoesTo: ({ goTo }) => goTo,
    formReturnsTo: (_, { id }) => versionsPath(id),
  }),
});
