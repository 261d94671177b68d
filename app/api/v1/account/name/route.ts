import { rename } from "@/lib/features/accounts/commands/change-account";
import { renameInput } from "@/lib/features/accounts/schema";
import { endpoint, route } from "@/lib/transport/route";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: endpoint({
    caller: "person",
    input: renameInput,
    handle: ({ actor, input }) => rename(actor, input),
    formGoesTo: () => "/settings?done=name#name",
    formReturnsTo: () => "/settings?form=name",
  }),
});
