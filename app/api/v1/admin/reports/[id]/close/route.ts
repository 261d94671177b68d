import { closeReport } from "@/lib/features/review/commands/report";
import { idParams, nothing } from "@/lib/features/review/schema/reviews";
import { endpoint, route } from "@/lib/transport/route";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: endpoint({
    caller: "administrator",
    params: idParams,
    input: nothing,
    handle: ({ actor, params }) => closeReport(actor, params.id),
    formGoesTo: () => "/admin/reports",
    formReturnsTo: () => "/admin/reports",
  }),
});
