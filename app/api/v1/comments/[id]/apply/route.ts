import { applySuggestion } from "@/lib/features/review/commands/apply-suggestion";
import { idParams, nothing } from "@/lib/features/review/schema/reviews";
import { endpoint, route } from "@/lib/transport/route";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: endpoint({
    caller: "person",
    params: idParams,
    input: nothing,
    handle: ({ actor, params }) => applySuggestion(actor, params.id),
    formGoesTo: ({ answerId, number }) =>
      `/answers/${answerId}/compare?from=${number - 1}&to=${number}`,
  }),
});
