import { endSession } from "@/lib/features/accounts/commands/sessions";
import { idParams, nothing } from "@/lib/features/accounts/schema";
import { endpoint, route } from "@/lib/transport/route";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: endpoint({
    caller: "person",
    params: idParams,
    input: nothing,
    handle: ({ actor, params }) => endSession(actor, params.id),
    formGoesTo: () => "/settings/sessions?done=session",
    formReturnsTo: () => "/settings/sessions",
  }),
});
