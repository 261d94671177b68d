import {
  deletePendingComment,
  savePendingComment,
} from "@/lib/features/review/commands/pending-comments";
import { commentParams, nothing, pendingCommentInput } from "@/lib/features/review/schema/reviews";
import { ok } from "@/lib/shared/result";
import { endpoint, route } from "@/lib/transport/route";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  /** As it is typed. */
  PUT: endpoint({
    caller: "person",
    params: commentParams,
    input: pendingCommentInput,
    handle: async ({ actor, params, input }) => {
      const outcome = await savePendingComment(actor, params.id, params.comment, input);
      return outcome.ok ? ok({ id: params.comment, savedAt: new Date().toISOString() }) : outcome;
    },
  }),
  POST: endpoint({
    caller: "person",
    params: commentParams,
    input: pendingCommentInput,
    handle: ({ actor, params, input }) =>
      savePendingComment(actor, params.id, params.comment, input),
    formGoesTo: ({ slotId, id }) => `/coach/reviews/${slotId}#comment-${id}`,
  }),
  DELETE: endpoint({
    caller: "person",
    params: commentParams,
    input: nothing,
    handle: ({ actor, params }) => deletePendingComment(actor, params.id, params.comment),
  }),
});
