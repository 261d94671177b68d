import { revokeInvitation } from "@/lib/features/coaching/commands/invite";
import { idParams, nothing } from "@/lib/features/coaching/schema/input";
import { endpoint, route } from "@/lib/transport/route";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: endpoint({
    caller: "person",
    params: idParams,
    input: nothing,
    handle: ({ actor, params }) => revokeInvitation(actor, params.id),
    formGoesTo: ({ page }) => `${page}?done=revoked#invitations`,
  }),
});
