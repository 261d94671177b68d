import { cookiesOfRequest, setCookies } from "@/lib/auth/cookie-jar";
import { authCall, signOut } from "@/lib/auth/sign-in";
import { nothing } from "@/lib/features/accounts/schema";
import { ok } from "@/lib/shared/result";
import { endpoint, route } from "@/lib/transport/route";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: endpoint({
    // Also for a session that has ended already: its cookies still want clearing.
    caller: "anyone",
    input: nothing,
    handle: async ({ request, origin }) => {
      await setCookies(await signOut(await cookiesOfRequest(), authCall(request.headers, origin)));
      return ok({ goTo: "/" });
    },
    formGoesTo: ({ goTo }) => goTo,
    // Not a page that is the same for everybody: whoever is still signed in must see that.
    formReturnsTo: () => "/settings/sessions",
  }),
});
