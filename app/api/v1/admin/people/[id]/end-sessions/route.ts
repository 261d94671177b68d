import { endSessionsOf } from "@/lib/features/accounts/commands/administer-people";
import { idParams, nothing } from "@/lib/features/accounts/schema";
import { ok } from "@/lib/shared/result";
import { endpoint, route } from "@/lib/transport/route";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: endpoint({
    caller: "administrator",
    params: idParams,
    input: nothing,
    handle: async ({ actor, params }) => {
      const outcome = await endSessionsOf(actor, params.id);
      if (!outcome.ok) return outcome;
      return ok({ ...outcome.value, goTo: `/admin/people/${params.id}?done=sessions_of_person` });
    },
    formGoesTo: ({ goTo }) => goTo,
    formReturnsTo: () => "/admin",
  }),
});
