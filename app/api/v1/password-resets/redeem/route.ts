import { redeemReset } from "@/lib/features/accounts/commands/password-resets";
import { resetPath } from "@/lib/features/accounts/rules/links";
import { linkPage } from "@/lib/features/accounts/rules/next-path";
import { redeemResetInput } from "@/lib/features/accounts/schema";
import { ok } from "@/lib/shared/result";
import { endpoint, route } from "@/lib/transport/route";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: endpoint({
    caller: "anyone",
    // The token comes in the body: addresses end up in logs.
    input: redeemResetInput,
    handle: async ({ input }) => {
      const outcome = await redeemReset(input);
      return outcome.ok ? ok({ goTo: "/sign-in?notice=password_set" }) : outcome;
    },
    formGoesTo: ({ goTo }) => goTo,
    formReturnsTo: (posted) => linkPage(posted, resetPath),
  }),
});
