import { replyInThread } from "@/lib/features/review/commands/threads";
import { threadPath } from "@/lib/features/review/rules/paths";
import { idParams, replyInput } from "@/lib/features/review/schema/reviews";
import { endpoint, route } from "@/lib/transport/route";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: endpoint({
    caller: "person",
    params: idParams,
    input: replyInput,
    handle: ({ actor, params, input }) => replyInThread(actor, params.id, input),
    formGoesTo: threadPath,
  }),
});
