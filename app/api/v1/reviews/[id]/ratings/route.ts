import { savePendingRatings } from "@/lib/features/review/commands/pending-ratings";
import { coachRatingsInput, idParams } from "@/lib/features/review/schema/reviews";
import { endpoint, route } from "@/lib/transport/route";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: endpoint({
    caller: "person",
    params: idParams,
    input: coachRatingsInput,
    handle: ({ actor, params, input }) => savePendingRatings(actor, params.id, input),
    formGoesTo: ({ slotId, role }) => `/coach/reviews/${slotId}?tab=rate&role=${role}`,
    formReturnsTo: (input, _params, from) =>
      `${from?.pathname ?? "/coach"}?tab=rate&role=${(input as { role?: string }).role ?? ""}`,
    keepsForm: true,
  }),
});
