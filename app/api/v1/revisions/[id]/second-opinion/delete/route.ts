import { deleteSecondOpinion } from "@/lib/features/practice/commands/second-opinion";
import { noInput } from "@/lib/features/practice/schema/addresses";
import { opinionPage, revisionParams } from "@/lib/features/practice/schema/second-opinion";
import { endpoint, route } from "@/lib/transport/route";

/** DELETE for a plain form, which can only post. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: endpoint({
    caller: "person",
    params: revisionParams,
    input: noInput,
    handle: ({ actor, params }) => deleteSecondOpinion(actor, params.id),
    formGoesTo: opinionPage,
  }),
});
