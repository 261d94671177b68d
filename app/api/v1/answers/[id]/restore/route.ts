import { restoreAnswer } from "@/lib/features/practice/commands/bin";
import { answerParams, restoreInput } from "@/lib/features/practice/schema/addresses";
import { endpoint, route } from "@/lib/transport/route";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: endpoint({
    caller: "person",
    params: answerParams,
    input: restoreInput,
    handle: ({ actor, params }) => restoreAnswer(actor, params.id),
    formGoesTo: ({ id, questionSlug }, { goTo }) =>
      goTo === "practise" ? `/practice/${questionSlug}` : `/answers/${id}`,
    formReturnsTo: () => "/answers",
  }),
});
