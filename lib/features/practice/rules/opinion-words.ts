/** Why there is no second opinion: what happened, what was kept, what to do. Found again by the reason after a plain form. */
const NO_OPINION = {
  consent_needed: "Nothing was sent: you have not agreed to it, or have taken it back.",
  host_changed:
    "Nothing was agreed to: answers would go to another host by now. Reload the page and look again.",
  too_long_to_send: "Nothing was sent: this revision is too long for a second opinion.",
  too_many_requests:
    "Nothing was sent: you have asked for many second opinions within the hour. Try again later.",
  refused:
    "The host refused to answer: its key, model or address is not accepted. Your answer is unchanged; whoever runs this Starboard can look at its settings.",
  busy: "The host takes no more questions for now. Your answer is unchanged; try again later.",
  timeout:
    "The host did not answer in time, so it is no longer waited for. Your answer is unchanged; try again.",
  cancelled: "You stopped it. Nothing was stored; the host may have read what was sent.",
  unreachable: "The host could not be reached. Nothing was stored; try again later.",
  cut_off: "The host’s answer broke off in the middle, so it was not taken. Try again.",
  failed: "The host failed while answering. Your answer is unchanged; try again later.",
  malformed:
    "The host’s answer was not of the form that was asked for, so none of it is shown. Try again.",
  too_long: "The host’s answer was far too long, so it was not taken. Try again.",
} as const;

export type NoOpinion = keyof typeof NO_OPINION;

export function noOpinionWords(reason: NoOpinion): string {
  return NO_OPINION[reason];
}

/** @param reason as it stands in an address, where anybody can write anything */
export function opinionProblem(reason: string | string[] | undefined): string | undefined {
  return typeof reason === "string" && Object.hasOwn(NO_OPINION, reason)
    ? NO_OPINION[reason as NoOpinion]
    : undefined;
}
