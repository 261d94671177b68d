import { sendReview } from "@/lib/features/review/commands/send-review";
import { idParams, reviewInput } from "@/lib/features/review/schema/reviews";
import { endpoint, route } from "@/lib/transport/route";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: endpoint({
    caller: "person",
    params: idParams,
    input: reviewInput,
    handle: ({ actor, params, input }) => sendReview(actor, params.id, input),
    formGoesTo: ({ slotId }) => `/coach/reviews/${slotId}`,
    keepsForm: true,
  }),
});
