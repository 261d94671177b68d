/** Why a text was not restored: what happened, what was kept, what to do. For the command, and for the page of a plain form. */
export const RESTORE_PROBLEMS = {
  conflict:
    "This draft was changed somewhere else meanwhile. Both texts are kept: look at what the draft holds now, then restore again if you still want to.",
  retired:
    "This question is no longer asked, so no draft can be begun. The text is kept in this history; copy what you want to keep.",
  unavailable:
    "The server could not do it just now. Your draft and this history are as they were; try again in a few seconds.",
} as const;

/** @param reason as it stands in an address, where anybody can write anything */
export function restoreProblem(reason: string): string {
  return Object.hasOwn(RESTORE_PROBLEMS, reason)
    ? RESTORE_PROBLEMS[reason as keyof typeof RESTORE_PROBLEMS]
    : "That did not work. Your draft and this history are as they were; try again.";
}
