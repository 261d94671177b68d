import { rateOwnRevision } from "@/lib/features/review/commands/rate-own-revision";
import { revisionParams, selfRatingInput } from "@/lib/features/review/schema/ratings";
import { endpoint, route } from "@/lib/transport/route";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: endpoint({
    caller: "person",
    params: revisionParams,
    input: selfRatingInput,
    handle: ({ actor, params, input }) => rateOwnRevision(actor, params.id, input),
    formGoesTo: ({ answerId, number, role }) =>
      `/answers/${answerId}?revision=${number}&rated=${role}`,
  }),
});
