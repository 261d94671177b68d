import { authCall } from "@/lib/auth/sign-in";
import { changeEmail } from "@/lib/features/accounts/commands/change-account";
import { changeEmailInput } from "@/lib/features/accounts/schema";
import { endpoint, route } from "@/lib/transport/route";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: endpoint({
    caller: "person",
    input: changeEmailInput,
    handle: ({ actor, input, request, origin }) =>
      changeEmail(actor, input, authCall(request.headers, origin)),
    formGoesTo: () => "/settings?done=email#email",
    formReturnsTo: () => "/settings?form=email",
  }),
});
