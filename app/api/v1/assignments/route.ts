import { assign } from "@/lib/features/coaching/commands/assignments";
import { assignmentInput } from "@/lib/features/coaching/schema/input";
import { ok } from "@/lib/shared/result";
import { endpoint, route } from "@/lib/transport/route";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: endpoint({
    caller: "person",
    input: assignmentInput,
    handle: async ({ actor, input }) => {
      const outcome = await assign(actor, input);
      if (!outcome.ok) return outcome;
      return ok({ ...outcome.value, goTo: "/coach/assignments?done=assigned" });
    },
    formGoesTo: ({ goTo }) => goTo,
    formReturnsTo: (posted) => newAssignmentPath(Object(posted).role),
    keepsForm: true,
  }),
});

function newAssignmentPath(role: unknown): string {
  const query = typeof role === "string" && /^[a-z-]{1,40}$/.test(role) ? `?role=${role}` : "";
  return `/coach/assignments/new${query}`;
}
