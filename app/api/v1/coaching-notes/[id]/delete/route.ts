import { deleteNote } from "@/lib/features/coaching/commands/notes";
import { idParams, nothing } from "@/lib/features/coaching/schema/input";
import { endpoint, route } from "@/lib/transport/route";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: endpoint({
    caller: "person",
    params: idParams,
    input: nothing,
    handle: ({ actor, params }) => deleteNote(actor, params.id),
    formGoesTo: ({ relationshipId }) =>
      `/coach/candidates/${relationshipId}?done=note_deleted#notes`,
  }),
});
