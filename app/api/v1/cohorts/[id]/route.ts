import { changeCohort } from "@/lib/features/coaching/commands/cohorts";
import { cohortInput, idParams } from "@/lib/features/coaching/schema/input";
import { ok } from "@/lib/shared/result";
import { endpoint, route } from "@/lib/transport/route";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: endpoint({
    caller: "person",
    params: idParams,
    input: cohortInput,
    handle: async ({ actor, params, input }) => {
      const outcome = await changeCohort(actor, params.id, input);
      return outcome.ok ? ok({ ...outcome.value, goTo: "/coach/cohorts?done=cohort" }) : outcome;
    },
    formGoesTo: ({ goTo }) => goTo,
    formReturnsTo: () => "/coach/cohorts",
  }),
});
