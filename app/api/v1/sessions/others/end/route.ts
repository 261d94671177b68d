import { endOtherSessions } from "@/lib/features/accounts/commands/sessions";
import { nothing } from "@/lib/features/accounts/schema";
import { endpoint, route } from "@/lib/transport/route";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: endpoint({
    caller: "person",
    input: nothing,
    handle: ({ actor }) => endOtherSessions(actor),
    formGoesTo: () => "/settings/sessions?done=other_sessions",
    formReturnsTo: () => "/settings/sessions",
  }),
});
