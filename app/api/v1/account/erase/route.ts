import { cookiesOfRequest, setCookies } from "@/lib/auth/cookie-jar";
import { authCall, signOut } from "@/lib/auth/sign-in";
import { eraseAccount } from "@/lib/features/portability/commands/account-erase";
import { eraseAccountInput } from "@/lib/features/portability/schema/account-erase";
import { ok } from "@/lib/shared/result";
import { endpoint, route } from "@/lib/transport/route";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: endpoint({
    caller: "person",
    input: eraseAccountInput,
    handle: async ({ actor, input, request, origin }) => {
      const outcome = await eraseAccount(actor, input);
      if (!outcome.ok) return outcome;
      await setCookies(await signOut(await cookiesOfRequest(), authCall(request.headers, origin)));
      return ok({ goTo: "/erased" });
    },
    formGoesTo: ({ goTo }) => goTo,
    formReturnsTo: () => "/settings?form=erase",
  }),
});
