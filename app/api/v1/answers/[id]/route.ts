import { deleteAnswer } from "@/lib/features/practice/commands/bin";
import { answerParams, noInput } from "@/lib/features/practice/schema/addresses";
import { endpoint, route } from "@/lib/transport/route";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  DELETE: endpoint({
    caller: "person",
    params: answerParams,
    input: noInput,
    handle: ({ actor, params }) => deleteAnswer(actor, params.id),
  }),
});
