import { refuse } from "@/lib/shared/result";

/** What can stand in the way of a review: what happened, what was kept, what to do. */
const PROBLEMS = {
  asked_before:
    "A review of this answer is asked for already. Nothing was changed; see how it stands on the answer’s page.",
  nobody_asked: "Choose whom to ask. Your note is still here.",
  no_revision: "Nothing of this answer is handed in yet. Hand it in, then ask for review.",
  not_your_coach:
    "One of those whom you chose is not your coach any more. Nobody was asked; your note is still here. Choose again.",
  not_shared:
    "This answer is not shared with one of those whom you chose. Nobody was asked; your note is still here. Tick that it may be shared with them, or choose others.",
  closed: "The candidate has closed this request. What you wrote is kept here, for you alone.",
  timed_out:
    "Nobody moved for 28 days, so this request has run out. What you wrote is kept here, for you alone; the candidate can ask again.",
  declined: "You gave this request back. What you wrote is kept here, for you alone.",
  not_your_turn: "A review was sent already. It is the candidate’s turn now.",
  claimed:
    "Another coach has taken this answer for the moment. Their time is 30 minutes; then it is free again. What you wrote is kept.",
  sharing_ended:
    "This answer is not shared with you any more. What you wrote is kept here, for you alone, and is not delivered.",
  sent_before: "This review is sent already. Nothing was changed.",
  nothing_to_send:
    "There is nothing to send yet. Write a summary, a comment, or a mark with its quote.",
  no_verdict: "Choose a verdict: ready, or another take.",
  quote_not_found:
    "Those words do not stand in this revision. Copy them from the answer, letter for letter. Nothing else was changed, and what you wrote is kept.",
  quote_missing: "A mark needs the words that it rests on. Copy them from the answer.",
  not_ratable:
    "This answer cannot be rated on one of these areas for this role. Nothing was changed; reload the page.",
  no_words: "Write the comment, or suggest other words.",
  suggests_nothing:
    "Suggested wording takes the place of quoted words. Quote the words that it is for. What you wrote is kept.",
  too_many:
    "A review holds at most 200 comments. Send this one first; what you wrote is kept on this page.",
  nothing_sent:
    "No review has come yet, so there is nothing to finish. You can withdraw the request.",
  use_finish:
    "A review has come already. Finish the request instead, so that nobody’s work is called off.",
  nothing_new:
    "You have not handed in a new revision since the last review. Revise your answer first, then ask again.",
  resolved: "This thread is resolved. Reopen it to reply; what you wrote is kept on this page.",
  outdated:
    "Those words have changed since they were quoted, so the suggestion does not fit any more. Nothing was changed; revise the answer by hand.",
  applied_before: "This suggestion is applied already. Nothing was changed.",
  draft_in_progress:
    "You are writing another version of this answer. Hand it in or clear it first; nothing was changed.",
  retired_question:
    "This question is no longer asked, so no new revision can be made. Nothing was changed.",
  reported_before: "You have told the administrator of this already. They will look at it.",
  not_all_marked: "Mark every competency, then compare.",
  marked_before: "You have marked this answer already. Your first marks stand.",
} as const;

export type ReviewProblem = keyof typeof PROBLEMS;

export function refuseFor<P extends ReviewProblem>(problem: P, field?: string) {
  return refuse(problem, PROBLEMS[problem], field);
}

/** What a form that was posted without scripts was refused for. */
export function reviewProblem(reason: string | string[] | undefined): string | undefined {
  if (typeof reason !== "string") return undefined;
  if (Object.hasOwn(PROBLEMS, reason)) return PROBLEMS[reason as ReviewProblem];
  // Other parts of a page have reasons of their own.
  return reason === "input"
    ? "That could not be saved. Nothing was changed; look at the form and send it once more."
    : undefined;
}
