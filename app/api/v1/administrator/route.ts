import { redeemAdministratorLink } from "@/lib/features/accounts/commands/administrator";
import { administratorPath } from "@/lib/features/accounts/rules/links";
import { linkPage } from "@/lib/features/accounts/rules/next-path";
import { redeemAdministratorInput } from "@/lib/features/accounts/schema";
import { ok } from "@/lib/shared/result";
import { endpoint, route } from "@/lib/transport/route";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: endpoint({
    caller: "person",
    input: redeemAdministratorInput,
    handle: async ({ actor, input }) => {
      const outcome = await redeemAdministratorLink(actor, input);
      return outcome.ok ? ok({ goTo: "/admin" }) : outcome;
    },
    formGoesTo: ({ goTo }) => goTo,
    formReturnsTo: (posted) => linkPage(posted, administratorPath),
  }),
});
