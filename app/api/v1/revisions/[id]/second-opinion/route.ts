import {
  askSecondOpinion,
  deleteSecondOpinion,
} from "@/lib/features/practice/commands/second-opinion";
import { noInput } from "@/lib/features/practice/schema/addresses";
import { opinionPage, revisionParams } from "@/lib/features/practice/schema/second-opinion";
import { endpoint, route } from "@/lib/transport/route";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: endpoint({
    caller: "person",
    params: revisionParams,
    input: noInput,
    handle: ({ actor, params, request }) => askSecondOpinion(actor, params.id, request.signal),
    formGoesTo: opinionPage,
    formReturnsTo: (_, __, from) => (from ? `${from.pathname}${shownRevision(from)}` : "/answers"),
  }),
  DELETE: endpoint({
    caller: "person",
    params: revisionParams,
    input: noInput,
    handle: ({ actor, params }) => deleteSecondOpinion(actor, params.id),
  }),
});

/** The page that posted shows one revision, and does so again. */
function shownRevision({ searchParams }: URL): string {
  const number = searchParams.get("revision");
  return number === null ? "" : `?revision=${encodeURIComponent(number)}`;
}
