import { reopenThread } from "@/lib/features/review/commands/threads";
import { threadPath } from "@/lib/features/review/rules/paths";
import { idParams, nothing } from "@/lib/features/review/schema/reviews";
import { endpoint, route } from "@/lib/transport/route";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: endpoint({
    caller: "person",
    params: idParams,
    input: nothing,
    handle: ({ actor, params }) => reopenThread(actor, params.id),
    formGoesTo: threadPath,
  }),
});
