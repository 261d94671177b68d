import { linkPage } from "@/lib/features/accounts/rules/next-path";
import { declineInvitation } from "@/lib/features/coaching/commands/accept";
import { invitationPath } from "@/lib/features/coaching/rules/invitations";
import { declineInput } from "@/lib/features/coaching/schema/input";
import { ok } from "@/lib/shared/result";
import { endpoint, route } from "@/lib/transport/route";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: endpoint({
    caller: "person",
    input: declineInput,
    handle: async ({ actor, input }) => {
      const outcome = await declineInvitation(actor, input);
      if (!outcome.ok) return outcome;
      const done = outcome.value.blocked ? "blocked" : "declined";
      return ok({ ...outcome.value, goTo: `/coaches?done=${done}` });
    },
    formGoesTo: ({ goTo }) => goTo,
    formReturnsTo: (posted) => linkPage(posted, invitationPath),
  }),
});
