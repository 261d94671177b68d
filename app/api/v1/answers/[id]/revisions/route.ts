import { handIn } from "@/lib/features/practice/commands/hand-in";
import { answerParams } from "@/lib/features/practice/schema/addresses";
import { handInInput } from "@/lib/features/practice/schema/draft-save";
import { endpoint, route } from "@/lib/transport/route";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: endpoint({
    caller: "person",
    params: answerParams,
    input: handInInput,
    handle: ({ actor, params, input }) => handIn(actor, params.id, input),
  }),
});
