import { setCookies } from "@/lib/auth/cookie-jar";
import { authCall } from "@/lib/auth/sign-in";
import { signUpAsAdministrator } from "@/lib/features/accounts/commands/administrator";
import { administratorPath } from "@/lib/features/accounts/rules/links";
import { linkPage } from "@/lib/features/accounts/rules/next-path";
import { newAdministratorInput } from "@/lib/features/accounts/schema";
import { ok } from "@/lib/shared/result";
import { endpoint, route } from "@/lib/transport/route";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: endpoint({
    caller: "anyone",
    input: newAdministratorInput,
    handle: async ({ actor, input, request, origin }) => {
      const outcome = await signUpAsAdministrator(actor, input, authCall(request.headers, origin));
      if (!outcome.ok) return outcome;
      await setCookies(outcome.value.setCookies);
      return ok({ goTo: outcome.value.goTo });
    },
    formGoesTo: ({ goTo }) => goTo,
    formReturnsTo: (posted) => linkPage(posted, administratorPath),
  }),
});
