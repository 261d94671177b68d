const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A mailed link waits in a mailbox that others may see later. */
export const MAILED_RESET_LIFETIME_MS = HOUR;

/** A link from the administrator travels by hand: over a desk, by telephone, in a chat. */
export const ISSUED_RESET_LIFETIME_MS = DAY;

/** How long a request stays on the administrator's list. */
export const RESET_REQUEST_LIFETIME_MS = 14 * DAY;

export const ADMINISTRATOR_LINK_LIFETIME_MS = DAY;

export function resetPath(token: string): string {
  return `/reset-password/${token}`;
}

export function administratorPath(token: string): string {
  return `/administrator/${token}`;
}

/** Invariant: a token is 32 random bytes in base64url; what cannot be one is not looked up. */
export function isToken(text: string): boolean {
  return text.length === 43 && /^[A-Za-z0-9_-]+$/.test(text);
}
