import { changePassword } from "@/lib/features/accounts/commands/change-account";
import { changePasswordInput } from "@/lib/features/accounts/schema";
import { endpoint, route } from "@/lib/transport/route";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: endpoint({
    caller: "person",
    input: changePasswordInput,
    handle: ({ actor, input }) => changePassword(actor, input),
    formGoesTo: () => "/settings?done=password#password",
    formReturnsTo: () => "/settings?form=password",
  }),
});
