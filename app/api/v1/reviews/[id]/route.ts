import { saveReview } from "@/lib/features/review/commands/save-review";
import { idParams, reviewInput } from "@/lib/features/review/schema/reviews";
import { ok } from "@/lib/shared/result";
import { endpoint, route } from "@/lib/transport/route";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  /** As it is typed. */
  PUT: endpoint({
    caller: "person",
    params: idParams,
    input: reviewInput,
    handle: async ({ actor, params, input }) => {
      const outcome = await saveReview(actor, params.id, input);
      return outcome.ok ? ok({ savedAt: new Date().toISOString() }) : outcome;
    },
  }),
});
