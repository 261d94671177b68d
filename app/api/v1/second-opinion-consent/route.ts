import { agreeToOpinions } from "@/lib/features/practice/commands/opinion-consent";
import { opinionConsentInput, opinionPage } from "@/lib/features/practice/schema/second-opinion";
import { endpoint, route } from "@/lib/transport/route";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: endpoint({
    caller: "person",
    input: opinionConsentInput,
    handle: ({ actor, input }) => agreeToOpinions(actor, input.host),
    formGoesTo: (_, input) => opinionPage(input),
  }),
});
