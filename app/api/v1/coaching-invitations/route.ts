import { showOnce } from "@/lib/auth/shown-once";
import { invite } from "@/lib/features/coaching/commands/invite";
import { invitationInput } from "@/lib/features/coaching/schema/input";
import { ok } from "@/lib/shared/result";
import { endpoint, route } from "@/lib/transport/route";

/** The pages that each side invites from. */
const PAGE = { coach: "/coaches", candidate: "/coach/candidates" } as const;

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: endpoint({
    caller: "person",
    input: invitationInput,
    handle: async ({ actor, input, origin }) => {
      const outcome = await invite(actor, input, origin);
      if (!outcome.ok) return outcome;
      const { link } = outcome.value;
      const page = PAGE[input.as];
      if (link === null) return ok({ ...outcome.value, goTo: `${page}?done=invited#invitations` });
      await showOnce(page, link, origin);
      return ok({ ...outcome.value, goTo: `${page}?done=link#invitations` });
    },
    formGoesTo: ({ goTo }) => goTo,
    formReturnsTo: (posted) => (isForCandidate(posted) ? PAGE.candidate : PAGE.coach),
    keepsForm: true,
  }),
});

function isForCandidate(posted: unknown): boolean {
  return Object(posted).as === "candidate";
}
