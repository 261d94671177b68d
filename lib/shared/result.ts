/** What a command returns: what the user can fix comes back as a reason, what they cannot is thrown (see app-error.ts). */
export type Result<T, Reason extends string = string> = { ok: true; value: T } | Refusal<Reason>;

/** What the user can fix, or wait for. */
export interface Refusal<Reason extends string = string> {
  ok: false;
  /** A word that code can test. */
  reason: Reason;
  /** For the person: what happened, what was kept, what to do. */
  message: string;
  /** The form field that it is about, where there is one. */
  field?: string;
  /** What stands in the way, to look at. */
  link?: ResultLink;
  /** Seconds after which trying again makes sense, where only time helps. */
  retryAfter?: number;
}

export interface ResultLink {
  /** A path of ours. */
  href: string;
  label: string;
}

export function ok<T>(value: T): { ok: true; value: T } {
  return { ok: true, value };
}

export function refuse<Reason extends string>(
  reason: Reason,
  message: string,
  field?: string,
): Refusal<Reason> {
  return field === undefined
    ? { ok: false, reason, message }
    : { ok: false, reason, message, field };
}

/**
 * A refusal that passes with time.
 * @param retryAfter seconds, sent as Retry-After
 */
export function refuseFor<Reason extends string>(
  retryAfter: number,
  reason: Reason,
  message: string,
): Refusal<Reason> {
  return { ok: false, reason, message, retryAfter };
}
