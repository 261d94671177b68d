import { refuse } from "@/lib/shared/result";

/** What went wrong, for the person: what happened, what was kept, what to do. Found by the reason too, on a page that a form without scripts leads back to. */
const PROBLEMS = {
  input:
    "Some of that could not be accepted, and nothing was changed. Look at what you chose and typed, and send it again.",
  unavailable:
    "The database was not answering, so nothing was changed. It will be back: try again in a few seconds.",
  own_address: "That is your own address, and nobody coaches themself. Give somebody else’s.",
  own_link:
    "You made this link yourself, and nobody coaches themself. It still works: hand it to the person whom you mean.",
  already_invited:
    "You have invited this address already, and that invitation is still open. Nothing was sent again; revoke it first if you want to send another.",
  already_linked: "The two of you are linked already. Nothing was changed.",
  already_accepted: "You have accepted this invitation already. There is nothing more to do.",
  too_many_open:
    "You have very many open invitations, so no other was made. Revoke some that nobody will answer.",
  too_many_mails:
    "You have invited many people by mail today, so nothing was sent. Try again tomorrow, or make a link to hand over.",
  no_invitation:
    "There is no such invitation. Copy the whole link once more, or ask for a new one.",
  used: "This link has been used, and it works once. Ask whoever sent it for a new one.",
  revoked: "This invitation was taken back. Ask whoever sent it if you were still meant to get it.",
  declined: "This invitation was declined. Ask for a new one if that was a mistake.",
  expired: "This invitation is too old: a link lives for 14 days. Ask for a new one.",
  blocked:
    "You have blocked this person, so nothing was accepted. Unblock them under Coaches first, if you want to.",
  no_answers: "Pick at least one of your answers, or share a role’s or all of them.",
  ended: "This has ended, so nothing was changed.",
  name_taken: "You have a cohort of that name already. Choose another name.",
  nobody: "Nobody in that cohort is your candidate now, so nothing was assigned.",
  nothing_to_assign: "Tick at least one question, or choose a competency for a story.",
  not_asked:
    "One of these questions is no longer asked, so nothing was assigned. Reload the page and choose again.",
} as const;

type Problem = keyof typeof PROBLEMS;

export function refuseFor<P extends Problem>(problem: P, field?: string) {
  return refuse(problem, PROBLEMS[problem], field);
}

/** @param reason as it stands in an address, where anybody can write anything */
export function coachingProblem(reason: string | string[] | undefined): string | undefined {
  if (reason === undefined) return undefined;
  return typeof reason === "string" && Object.hasOwn(PROBLEMS, reason)
    ? PROBLEMS[reason as Problem]
    : "That did not work, and nothing was changed. Try again.";
}

/** What a page says after something was done, by the word in its address. */
const NOTICES = {
  invited: "The invitation is sent. It works once, for 14 days.",
  link: "The link is made.",
  revoked: "The invitation is taken back. Its link no longer works.",
  accepted: "You are linked.",
  declined: "The invitation is declined.",
  blocked: "This person can invite you no more.",
  unblocked: "This person can invite you again.",
  ended: "It is ended. From now on nothing of it can be read.",
  shared: "What is shared is changed, from now on.",
  note: "The note is saved.",
  note_deleted: "The note is deleted.",
  cohort: "The cohort is saved.",
  cohort_deleted: "The cohort is deleted. Its members are still your candidates.",
  assigned: "It is assigned.",
  withdrawn: "The assignment is withdrawn.",
  declined_assignment: "The assignment is declined. Your coach sees that, and no reason.",
} as const;

export function coachingNotice(word: string | string[] | undefined): string | undefined {
  return typeof word === "string" && Object.hasOwn(NOTICES, word)
    ? NOTICES[word as keyof typeof NOTICES]
    : undefined;
}
