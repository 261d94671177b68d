import { changeNote } from "@/lib/features/coaching/commands/notes";
import { idParams, noteInput } from "@/lib/features/coaching/schema/input";
import { endpoint, route } from "@/lib/transport/route";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: endpoint({
    caller: "person",
    params: idParams,
    input: noteInput,
    handle: ({ actor, params, input }) => changeNote(actor, params.id, input.text),
    formGoesTo: ({ relationshipId }) => `/coach/candidates/${relationshipId}?done=note#notes`,
  }),
});
