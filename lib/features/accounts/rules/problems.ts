/**
 * What went wrong, for the person: what happened, what was kept, what to do. The commands refuse with these words, and a
 * page finds them by the reason when a form was posted without scripts.
 */
export const PROBLEMS = {
  input:
    "Some of that could not be accepted, and nothing was changed. Look at the note under each field.",
  wrong_credentials:
    "That address and password do not belong together. Check both, or ask for a new password.",
  too_many_requests:
    "That was tried too often, so it is closed for a while. Nothing was changed. Wait a quarter of an hour and try again.",
  email_taken:
    "That address has an account already. Sign in with it, or ask for a new password if you have forgotten yours.",
  easily_guessed:
    "That password is among the first that somebody would try. Nothing was changed; choose another, a short sentence is good.",
  wrong_password: "That is not your present password. Nothing was changed.",
  not_confirmed: "The words to confirm do not match. Nothing was erased; type them as they stand.",
  link_dead:
    "This link has been used already, or it is too old. Nothing was changed; ask for a new one.",
} as const;

export type Problem = keyof typeof PROBLEMS;

/** @param reason as it stands in an address, where anybody can write anything */
export function problemWords(reason: string | string[] | undefined): string | undefined {
  if (reason === undefined) return undefined;
  const known = typeof reason === "string" && Object.hasOwn(PROBLEMS, reason);
  return known
    ? PROBLEMS[reason as Problem]
    : "That did not work, and nothing was changed. Try again.";
}
