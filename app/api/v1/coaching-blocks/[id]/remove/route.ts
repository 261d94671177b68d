import { unblock } from "@/lib/features/coaching/commands/relationships";
import { idParams, nothing } from "@/lib/features/coaching/schema/input";
import { endpoint, route } from "@/lib/transport/route";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: endpoint({
    caller: "person",
    params: idParams,
    input: nothing,
    handle: ({ actor, params }) => unblock(actor, params.id),
    formGoesTo: () => "/coaches?done=unblocked",
  }),
});
