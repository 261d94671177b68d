import { answerParams } from "@/lib/features/practice/schema/addresses";
import { askForReview } from "@/lib/features/review/commands/ask";
import { askInput } from "@/lib/features/review/schema/reviews";
import { endpoint, route } from "@/lib/transport/route";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: endpoint({
    caller: "person",
    params: answerParams,
    input: askInput,
    handle: ({ actor, params, input }) => askForReview(actor, params.id, input),
    formGoesTo: ({ answerId }) => `/answers/${answerId}#review`,
    keepsForm: true,
  }),
});
