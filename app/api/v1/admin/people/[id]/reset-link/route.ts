import { showOnce } from "@/lib/auth/shown-once";
import { issueResetLink } from "@/lib/features/accounts/commands/password-resets";
import { idParams, nothing } from "@/lib/features/accounts/schema";
import { ok } from "@/lib/shared/result";
import { endpoint, route } from "@/lib/transport/route";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: endpoint({
    caller: "administrator",
    params: idParams,
    input: nothing,
    handle: async ({ actor, params, origin }) => {
      const outcome = await issueResetLink(actor, params.id, origin);
      if (!outcome.ok) return outcome;
      const page = `/admin/people/${params.id}`;
      await showOnce(page, outcome.value.link, origin);
      return ok({ ...outcome.value, goTo: page });
    },
    formGoesTo: ({ goTo }) => goTo,
    formReturnsTo: () => "/admin",
  }),
});
