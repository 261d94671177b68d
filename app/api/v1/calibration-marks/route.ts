import { markReference } from "@/lib/features/review/commands/calibrate";
import { calibrationInput } from "@/lib/features/review/schema/reviews";
import { endpoint, route } from "@/lib/transport/route";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: endpoint({
    caller: "person",
    input: calibrationInput,
    handle: ({ actor, input }) => markReference(actor, input),
    formGoesTo: ({ role, question }) => `/coach/calibration/${role}/${question}`,
    keepsForm: true,
  }),
});
