import { setCookies } from "@/lib/auth/cookie-jar";
import { authCall } from "@/lib/auth/sign-in";
import { signIn } from "@/lib/features/accounts/commands/sign-in";
import { backTo } from "@/lib/features/accounts/rules/next-path";
import { nothing, signInInput } from "@/lib/features/accounts/schema";
import { ok } from "@/lib/shared/result";
import { endpoint, route } from "@/lib/transport/route";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: endpoint({
    caller: "anyone",
    input: nothing,
    handle: async ({ actor }) =>
      ok(
        actor.kind === "person"
          ? {
              signedIn: true,
              accountId: actor.accountId,
              name: actor.name,
              isAdministrator: actor.isAdministrator,
            }
          : { signedIn: false },
      ),
  }),
  POST: endpoint({
    caller: "anyone",
    input: signInInput,
    handle: async ({ actor, input, request, origin }) => {
      const outcome = await signIn(actor, input, authCall(request.headers, origin));
      if (!outcome.ok) return outcome;
      await setCookies(outcome.value.setCookies);
      return ok({ goTo: outcome.value.goTo });
    },
    formGoesTo: ({ goTo }) => goTo,
    formReturnsTo: (posted) => backTo("/sign-in", posted),
  }),
});
