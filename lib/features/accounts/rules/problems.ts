/**
 * What went wrong, for the person: what happened, what was kept, what to do. The commands refuse with these words, and a
 * page finds them by the reason when a form was posted without scripts.
 */
export const PROBLEMS = {
  input:
    "Some of that could not be accepted, and nothing was changed. Look at the note under each field.",
  unavailable:
    "The database was not answering, so nothing was changed. It will be back: try again in a few seconds.",
  wrong_credentials:
    "That address and password do not belong together. Check both, or ask for a new password.",
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

/** The longest window of a limit: what an address says beyond it was not written by us. */
const LONGEST_WAIT = 60 * 60;

/** @param seconds until it is open again */
export function tooManyWords(seconds: number): string {
  const minutes = Math.max(1, Math.ceil(seconds / 60));
  const wait = minutes === 1 ? "a minute" : `${minutes} minutes`;
  return `That was tried too often, so it is closed for a while. Nothing was changed. Try again in ${wait}.`;
}

type Told = string | string[] | undefined;

/**
 * @param reason as it stands in an address, where anybody can write anything
 * @param wait seconds until trying again makes sense, from the same address
 */
export function problemWords(reason: Told, wait?: Told): string | undefined {
  if (reason === undefined) return undefined;
  if (reason === "too_many_requests") return tooManyWords(knownWait(wait));
  const known = typeof reason === "string" && Object.hasOwn(PROBLEMS, reason);
  return known
    ? PROBLEMS[reason as Problem]
    : "That did not work, and nothing was changed. Try again.";
}

function knownWait(told: Told): number {
  const seconds = Number(told);
  return seconds > 0 && seconds <= LONGEST_WAIT ? seconds : LONGEST_WAIT;
}
