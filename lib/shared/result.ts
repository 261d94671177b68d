/** What a command returns: what the user can fix comes back as a reason, what they cannot is thrown (see app-error.ts). */
export type Result<T, Reason extends string = string> =
  | { ok: true; value: T }
  | { ok: false; reason: Reason; message: string; field?: string; link?: ResultLink };

/** Where a refusal leads on to: what stands in the way, to look at. */
export interface ResultLink {
  /** A path of ours. */
  href: string;
  label: string;
}

export function ok<T>(value: T): { ok: true; value: T } {
  return { ok: true, value };
}

/**
 * A refusal.
 * @param reason a word that code can test
 * @param message for the person: what happened, what was kept, what to do
 * @param field the form field that it is about, where there is one
 */
export function refuse<Reason extends string>(
  reason: Reason,
  message: string,
  field?: string,
): { ok: false; reason: Reason; message: string; field?: string } {
  return field === undefined
    ? { ok: false, reason, message }
    : { ok: false, reason, message, field };
}
