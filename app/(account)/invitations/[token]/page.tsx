import type { Metadata } from "next";
import { InvitationLanding } from "@/components/coaching/invitation-landing";
import { currentActor } from "@/lib/auth/current-actor";
import { getInvitation } from "@/lib/features/coaching/queries/invitations";
import { getSharingChoices } from "@/lib/features/coaching/queries/sharing";
import { coachingProblem } from "@/lib/features/coaching/rules/problems";

export const metadata: Metadata = { title: "Invitation", robots: { index: false } };

export default async function Page({ params, searchParams }: PageProps<"/invitations/[token]">) {
  const [{ token }, { problem }] = await Promise.all([params, searchParams]);
  const actor = await currentActor();
  const invitation = await getInvitation(actor, token, new Date());
  const chooses = invitation?.invitedAs === "candidate" && invitation.state === "open";
  return (
    <InvitationLanding
      token={token}
      invitation={invitation}
      reader={actor.kind === "person" ? { email: actor.email } : null}
      choices={chooses && actor.kind === "person" ? await getSharingChoices(actor) : null}
      problem={coachingProblem(problem)}
    />
  );
}
