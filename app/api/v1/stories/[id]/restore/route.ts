import { restoreStory } from "@/lib/features/stories/commands/bin";
import { storiesPath, storyPath } from "@/lib/features/stories/rules/story-paths";
import { noFields, storyParams } from "@/lib/features/stories/schema/addresses";
import { endpoint, route } from "@/lib/transport/route";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: endpoint({
    caller: "person",
    params: storyParams,
    input: noFields,
    handle: ({ actor, params }) => restoreStory(actor, params.id),
    formGoesTo: ({ id }) => storyPath(id, "restored"),
    formReturnsTo: () => storiesPath(),
  }),
});
