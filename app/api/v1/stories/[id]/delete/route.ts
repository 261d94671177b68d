import { deleteStory } from "@/lib/features/stories/commands/bin";
import { storiesPath } from "@/lib/features/stories/rules/story-paths";
import { noFields, storyParams } from "@/lib/features/stories/schema/addresses";
import { endpoint, route } from "@/lib/transport/route";

/** The list that a plain form leads to offers to undo it. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: endpoint({
    caller: "person",
    params: storyParams,
    input: noFields,
    handle: ({ actor, params }) => deleteStory(actor, params.id),
    formGoesTo: ({ id }) => storiesPath({}, { undo: id }),
    formReturnsTo: () => storiesPath(),
  }),
});
