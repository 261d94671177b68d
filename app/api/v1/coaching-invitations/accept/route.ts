import { linkPage } from "@/lib/features/accounts/rules/next-path";
import { acceptInvitation } from "@/lib/features/coaching/commands/accept";
import { invitationPath } from "@/lib/features/coaching/rules/invitations";
import { acceptInput } from "@/lib/features/coaching/schema/input";
import { ok } from "@/lib/shared/result";
import { endpoint, route } from "@/lib/transport/route";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: endpoint({
    caller: "person",
    input: acceptInput,
    handle: async ({ actor, input }) => {
      const outcome = await acceptInvitation(actor, input);
      if (!outcome.ok) return outcome;
      const { relationshipId, as } = outcome.value;
      const page = as === "coach" ? "/coach/candidates" : "/coaches";
      return ok({ ...outcome.value, goTo: `${page}/${relationshipId}?done=accepted` });
    },
    formGoesTo: ({ goTo }) => goTo,
    formReturnsTo: (posted) => linkPage(posted, invitationPath),
  }),
});
