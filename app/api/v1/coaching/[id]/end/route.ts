import { endRelationship } from "@/lib/features/coaching/commands/relationships";
import { idParams, nothing } from "@/lib/features/coaching/schema/input";
import { ok } from "@/lib/shared/result";
import { endpoint, route } from "@/lib/transport/route";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: endpoint({
    caller: "person",
    params: idParams,
    input: nothing,
    handle: async ({ actor, params }) => {
      const outcome = await endRelationship(actor, params.id);
      if (!outcome.ok) return outcome;
      const page = outcome.value.side === "candidate" ? "/coaches" : "/coach/candidates";
      return ok({ ...outcome.value, goTo: `${page}?done=ended` });
    },
    formGoesTo: ({ goTo }) => goTo,
  }),
});
