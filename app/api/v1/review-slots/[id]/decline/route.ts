import { declineSlot } from "@/lib/features/review/commands/claim";
import { idParams, nothing } from "@/lib/features/review/schema/reviews";
import { endpoint, route } from "@/lib/transport/route";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: endpoint({
    caller: "person",
    params: idParams,
    input: nothing,
    handle: ({ actor, params }) => declineSlot(actor, params.id),
    formGoesTo: () => "/coach",
  }),
});
