import { changeSharing } from "@/lib/features/coaching/commands/relationships";
import { idParams, sharingInput } from "@/lib/features/coaching/schema/input";
import { endpoint, route } from "@/lib/transport/route";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: endpoint({
    caller: "person",
    params: idParams,
    input: sharingInput,
    handle: ({ actor, params, input }) => changeSharing(actor, params.id, input),
    formGoesTo: ({ id }) => `/coaches/${id}?done=shared`,
    formReturnsTo: (_posted, { id }) => `/coaches/${id}`,
    keepsForm: true,
  }),
});
