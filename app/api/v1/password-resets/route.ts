import { authCall } from "@/lib/auth/sign-in";
import { askReset } from "@/lib/features/accounts/commands/password-resets";
import { resetRequestInput } from "@/lib/features/accounts/schema";
import { ok } from "@/lib/shared/result";
import { endpoint, route } from "@/lib/transport/route";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: endpoint({
    caller: "anyone",
    input: resetRequestInput,
    handle: async ({ input, request, origin }) => {
      const outcome = await askReset(input, authCall(request.headers, origin), origin);
      return outcome.ok ? ok({ goTo: "/forgot-password?done=asked" }) : outcome;
    },
    formGoesTo: ({ goTo }) => goTo,
    formReturnsTo: () => "/forgot-password",
  }),
});
