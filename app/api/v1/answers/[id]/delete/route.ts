import { deleteAnswer } from "@/lib/features/practice/commands/bin";
import { answerParams, noInput } from "@/lib/features/practice/schema/addresses";
import { endpoint, route } from "@/lib/transport/route";

/** DELETE for a plain form, which can only post. The log then offers to undo it. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: endpoint({
    caller: "person",
    params: answerParams,
    input: noInput,
    handle: ({ actor, params }) => deleteAnswer(actor, params.id),
    formGoesTo: ({ id }) => `/answers?undo=${id}`,
    formReturnsTo: () => "/answers",
  }),
});
