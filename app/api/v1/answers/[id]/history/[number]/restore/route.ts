import { restoreText } from "@/lib/features/practice/commands/restore-text";
import { entryParams, restoreTextInput } from "@/lib/features/practice/schema/draft-history";
import { endpoint, route } from "@/lib/transport/route";

/** Puts a text from a draft's history into the draft. A plain form comes back to the history, which has what it replaced. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: endpoint({
    caller: "person",
    params: entryParams,
    input: restoreTextInput,
    handle: ({ actor, params, input }) => restoreText(actor, params.id, params.number, input),
    formGoesTo: ({ answerId }) => `/answers/${answerId}/history?done=restored`,
    formReturnsTo: (_input, { id, number }) => `/answers/${id}/history?entry=${number}`,
  }),
});
