import { blockOther } from "@/lib/features/coaching/commands/relationships";
import { idParams, nothing } from "@/lib/features/coaching/schema/input";
import { ok } from "@/lib/shared/result";
import { endpoint, route } from "@/lib/transport/route";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: endpoint({
    caller: "person",
    params: idParams,
    input: nothing,
    handle: async ({ actor, params }) => {
      const outcome = await blockOther(actor, params.id);
      return outcome.ok ? ok({ ...outcome.value, goTo: "/coaches?done=blocked#blocked" }) : outcome;
    },
    formGoesTo: ({ goTo }) => goTo,
  }),
});
