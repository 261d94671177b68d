import { deletePendingComment } from "@/lib/features/review/commands/pending-comments";
import { commentParams, nothing } from "@/lib/features/review/schema/reviews";
import { endpoint, route } from "@/lib/transport/route";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: endpoint({
    caller: "person",
    params: commentParams,
    input: nothing,
    handle: ({ actor, params }) => deletePendingComment(actor, params.id, params.comment),
    formGoesTo: ({ slotId }) => `/coach/reviews/${slotId}`,
  }),
});
