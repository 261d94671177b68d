import type { Metadata } from "next";
import { personOrSignIn } from "@/app/person";
import { CoachesPage } from "@/components/coaching/coaches-page";
import { InviteForm, LinkShownOnce } from "@/components/coaching/invite-form";
import { shownOnce } from "@/lib/auth/shown-once";
import { listBlocked, listCoaches } from "@/lib/features/coaching/queries/coaches";
import {
  listReceivedInvitations,
  listSentInvitations,
} from "@/lib/features/coaching/queries/invitations";
import { getSharingChoices } from "@/lib/features/coaching/queries/sharing";
import { coachingNotice, coachingProblem } from "@/lib/features/coaching/rules/problems";
import { keptForm } from "@/lib/transport/kept-form";

export const metadata: Metadata = { title: "Coaches" };

export default async function CoachesRoute({ searchParams }: PageProps<"/coaches">) {
  const person = await personOrSignIn("/coaches");
  const { done, problem } = await searchParams;
  const now = new Date();
  const [coaches, sent, received, blocked, choices] = await Promise.all([
    listCoaches(person),
    listSentInvitations(person, "coach", now),
    listReceivedInvitations(person, now),
    listBlocked(person),
    getSharingChoices(person),
  ]);
  const link = done === "link" ? await shownOnce() : undefined;
  const kept = problem === undefined ? undefined : await keptForm();
  return (
    <CoachesPage
      coaches={coaches}
      sent={sent}
      received={received}
      blocked={blocked}
      notice={done === "link" ? undefined : coachingNotice(done)}
      inviting={
        <>
          {link && <LinkShownOnce link={link} />}
          <InviteForm as="coach" choices={choices} kept={kept} problem={coachingProblem(problem)} />
        </>
      }
    />
  );
}
