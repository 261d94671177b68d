import { EntryPage } from "@/components/accounts/entry-page";
import { ApiForm } from "@/components/form/api-form";
import { LocalTime } from "@/components/practice/local-time";
import { Button, ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { signInPath } from "@/lib/features/accounts/rules/next-path";
import { invitationPath } from "@/lib/features/coaching/rules/invitations";
import { coachingProblem } from "@/lib/features/coaching/rules/problems";
import { sharingWords } from "@/lib/features/coaching/rules/sharing-words";
import type { InvitationView, SharingChoices } from "@/lib/features/coaching/types";
import { SharingFields } from "./sharing-fields";

export interface InvitationLandingProps {
  token: string;
  /** Null where there is no such invitation. */
  invitation: InvitationView | null;
  /** Null: nobody is signed in. */
  reader: { email: string } | null;
  /** Where the reader would be the candidate. */
  choices: SharingChoices | null;
  problem: string | undefined;
}

/** What an invitation's link opens, signed in or not. */
export function InvitationLanding(props: InvitationLandingProps) {
  const { token, invitation, reader } = props;
  if (!invitation) {
    return <Dead title="There is no such invitation" words={coachingProblem("no_invitation")} />;
  }
  if (invitation.relationshipId !== null) {
    const page =
      invitation.invitedAs === "coach" && !invitation.isOwn ? "/coach/candidates" : "/coaches";
    return (
      <Dead
        title="This invitation is accepted"
        words={
          invitation.isOwn
            ? "The link has been used, as you meant it to be."
            : coachingProblem("already_accepted")
        }
        href={invitation.isOwn ? homeOf(invitation) : `${page}/${invitation.relationshipId}`}
      />
    );
  }
  if (invitation.state !== "open") {
    return <Dead title="This link no longer works" words={coachingProblem(invitation.state)} />;
  }
  if (invitation.isOwn) {
    return (
      <Dead
        title="This is your own link"
        words={coachingProblem("own_link")}
        href={homeOf(invitation)}
      />
    );
  }
  if (!reader) return <SignedOut token={token} invitation={invitation} />;
  return <Answer {...props} invitation={invitation} reader={reader} />;
}

function homeOf(invitation: InvitationView): string {
  return invitation.invitedAs === "coach" ? "/coaches" : "/coach/candidates";
}

function titleOf({ invitedAs, inviter }: InvitationView): string {
  return invitedAs === "coach"
    ? `${inviter.name} asks you to coach them`
    : `${inviter.name} offers to coach you`;
}

function Asked({ invitation }: { invitation: InvitationView }) {
  return (
    <p>
      {invitation.sharing
        ? `You would read ${sharingWords(invitation.sharing)}. They see each time that you open an answer, and either of you can end it at any time.`
        : "You choose what they may read, see each time that they open an answer, and can change or end it at any time."}{" "}
      The invitation is open until <LocalTime at={invitation.expiresAt} as="day" />.
    </p>
  );
}

function SignedOut({ token, invitation }: { token: string; invitation: InvitationView }) {
  const next = invitationPath(token);
  return (
    <EntryPage title={titleOf(invitation)} lead={<Asked invitation={invitation} />}>
      <p className="text-muted">Sign in to answer; you come back here.</p>
      <div className="flex flex-wrap gap-3">
        <ButtonLink href={signInPath(next)}>Sign in</ButtonLink>
        <ButtonLink href={`/sign-up?next=${encodeURIComponent(next)}`} variant="secondary">
          Create an account
        </ButtonLink>
      </div>
    </EntryPage>
  );
}

function Answer({
  token,
  invitation,
  reader,
  choices,
  problem,
}: InvitationLandingProps & { invitation: InvitationView; reader: { email: string } }) {
  return (
    <EntryPage
      title={titleOf(invitation)}
      lead={<Asked invitation={invitation} />}
      foot={
        <ApiForm
          action="/api/v1/coaching-invitations/decline"
          submitLabel="Decline"
          submitVariant="secondary"
          secondary={
            <Button type="submit" name="block" value="1" variant="danger">
              Decline and block
            </Button>
          }
        >
          <input type="hidden" name="token" value={token} />
          <p>
            Declining tells {invitation.inviter.name} no reason. Whoever is blocked can invite you
            no more.
          </p>
        </ApiForm>
      }
    >
      <p className="text-muted">
        You are signed in as <strong className="wrap-anywhere">{reader.email}</strong>.
      </p>
      <ApiForm
        action="/api/v1/coaching-invitations/accept"
        submitLabel="Accept"
        pendingLabel="Accepting…"
        problem={problem}
      >
        <input type="hidden" name="token" value={token} />
        {choices && (
          <SharingFields
            legend={`What ${invitation.inviter.name} may read`}
            choices={choices}
            start={{ scope: undefined, role: undefined, answers: [] }}
          />
        )}
      </ApiForm>
    </EntryPage>
  );
}

function Dead({ title, words, href }: { title: string; words: string | undefined; href?: string }) {
  return (
    <EntryPage title={title}>
      <Notice role="note">{words}</Notice>
      <div>
        <ButtonLink href={href ?? "/"}>{href ? "Go there" : "Start page"}</ButtonLink>
      </div>
    </EntryPage>
  );
}
