import { removeSampleData } from "@/lib/features/portability/commands/sample-remove";
import { sampleDataInput } from "@/lib/features/portability/schema/sample-data";
import { endpoint, route } from "@/lib/transport/route";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: endpoint({
    caller: "person",
    input: sampleDataInput,
    handle: ({ actor }) => removeSampleData(actor),
    formGoesTo: (_, { from, role }) => (from === "today" ? "/today" : `/board/${role}`),
  }),
});
