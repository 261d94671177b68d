import { addPendingComment } from "@/lib/features/review/commands/pending-comments";
import { idParams, pendingCommentInput } from "@/lib/features/review/schema/reviews";
import { endpoint, route } from "@/lib/transport/route";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: endpoint({
    caller: "person",
    params: idParams,
    input: pendingCommentInput,
    handle: ({ actor, params, input }) => addPendingComment(actor, params.id, input),
    formGoesTo: ({ slotId, id }) => `/coach/reviews/${slotId}#comment-${id}`,
    keepsForm: true,
  }),
});
