import { makeCohort } from "@/lib/features/coaching/commands/cohorts";
import { cohortInput } from "@/lib/features/coaching/schema/input";
import { ok } from "@/lib/shared/result";
import { endpoint, route } from "@/lib/transport/route";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: endpoint({
    caller: "person",
    input: cohortInput,
    handle: async ({ actor, input }) => {
      const outcome = await makeCohort(actor, input);
      return outcome.ok ? ok({ ...outcome.value, goTo: "/coach/cohorts?done=cohort" }) : outcome;
    },
    formGoesTo: ({ goTo }) => goTo,
    formReturnsTo: () => "/coach/cohorts",
    keepsForm: true,
  }),
});
