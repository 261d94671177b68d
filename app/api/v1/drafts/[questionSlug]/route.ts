import { type SaveConflict, saveDraft } from "@/lib/features/practice/commands/save-draft";
import { draftParams } from "@/lib/features/practice/schema/addresses";
import { draftSaveInput } from "@/lib/features/practice/schema/draft-save";
import { endpoint, route } from "@/lib/transport/route";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  PUT: endpoint({
    caller: "person",
    params: draftParams,
    input: draftSaveInput,
    handle: async ({ actor, params, input }) => {
      const saved = await saveDraft(actor, params.questionSlug, input);
      return !saved.ok && saved.reason === "conflict" ? conflictResponse(saved) : saved;
    },
  }),
});

/** The one error shape, with the text that stands in the way beside it: the page shows both. */
function conflictResponse({ reason, message, theirs }: SaveConflict): Response {
  return Response.json(
    { error: { code: "conflict", message, reason }, theirs },
    { status: 409, headers: { "cache-control": "private, no-store" } },
  );
}
