import { listSessions } from "@/lib/features/accounts/queries/own-account";
import { nothing } from "@/lib/features/accounts/schema";
import { ok } from "@/lib/shared/result";
import { endpoint, route } from "@/lib/transport/route";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: endpoint({
    caller: "person",
    input: nothing,
    handle: async ({ actor }) => ok({ sessions: await listSessions(actor) }),
  }),
});
