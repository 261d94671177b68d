import { finishRequest } from "@/lib/features/review/commands/close-request";
import { finishInput, idParams } from "@/lib/features/review/schema/reviews";
import { endpoint, route } from "@/lib/transport/route";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: endpoint({
    caller: "person",
    params: idParams,
    input: finishInput,
    handle: ({ actor, params, input }) => finishRequest(actor, params.id, input),
    formGoesTo: ({ answerId }) => `/answers/${answerId}#review`,
  }),
});
