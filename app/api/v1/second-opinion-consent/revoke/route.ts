import { takeBackOpinions } from "@/lib/features/practice/commands/opinion-consent";
import { noInput } from "@/lib/features/practice/schema/addresses";
import { opinionPage } from "@/lib/features/practice/schema/second-opinion";
import { endpoint, route } from "@/lib/transport/route";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: endpoint({
    caller: "person",
    input: noInput,
    handle: ({ actor }) => takeBackOpinions(actor),
    formGoesTo: () => opinionPage({}),
  }),
});
