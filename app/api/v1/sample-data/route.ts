import { loadSampleData } from "@/lib/features/portability/commands/sample-load";
import { sampleDataInput } from "@/lib/features/portability/schema/sample-data";
import { endpoint, route } from "@/lib/transport/route";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: endpoint({
    caller: "person",
    input: sampleDataInput,
    handle: ({ actor, input }) => loadSampleData(actor, input.role),
    formGoesTo: (_, { from, role }) => (from === "today" ? "/today" : `/board/${role}`),
  }),
});
