import { report } from "@/lib/features/review/commands/report";
import { idParams, reportInput } from "@/lib/features/review/schema/reviews";
import { endpoint, route } from "@/lib/transport/route";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: endpoint({
    caller: "person",
    params: idParams,
    input: reportInput,
    handle: ({ actor, params, input }) => report(actor, params.id, input),
    formGoesTo: ({ answerId, slotId }) =>
      slotId === null
        ? `/answers/${answerId}?done=reported#review`
        : `/coach/reviews/${slotId}?done=reported`,
    keepsForm: true,
  }),
});
