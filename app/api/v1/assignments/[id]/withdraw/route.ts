import { withdrawAssignment } from "@/lib/features/coaching/commands/assignments";
import { idParams, nothing } from "@/lib/features/coaching/schema/input";
import { endpoint, route } from "@/lib/transport/route";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: endpoint({
    caller: "person",
    params: idParams,
    input: nothing,
    handle: ({ actor, params }) => withdrawAssignment(actor, params.id),
    formGoesTo: () => "/coach/assignments?done=withdrawn",
  }),
});
