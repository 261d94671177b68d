import type { CoachingSide, Sharing } from "../types";
import { INVITATION_DAYS } from "./invitations";
import { sharingWords } from "./sharing-words";

/**
 * The mail of an invitation.
 * @param link null where no link can be mailed: its maker hands it over
 */
export function invitationMail(
  inviter: string,
  invitedAs: CoachingSide,
  sharing: Sharing | null,
  link: string | null,
): { subject: string; body: string } {
  const asks =
    invitedAs === "coach"
      ? `${inviter} prepares for interviews on Starboard and asks you to coach them. You would read: ${sharing ? sharingWords(sharing) : "what they share"}.`
      : `${inviter} coaches people who prepare for interviews on Starboard and offers to coach you. You choose what they may read, and can change or end it at any time.`;
  return {
    subject:
      invitedAs === "coach"
        ? `${inviter} asks you to coach them`
        : `${inviter} offers to coach you`,
    body: `Hello,

${asks}

${
  link === null
    ? `${inviter} has a link for you with which you accept or decline within ${INVITATION_DAYS} days. Ask for it.`
    : `Accept or decline here within ${INVITATION_DAYS} days:\n\n${link}`
}

The link works once. If you do not know ${inviter}, do nothing.
`,
  };
}
