/** The form in which an address is stored, compared and counted. */
export function normaliseAddress(typed: string): string {
  return typed.trim().toLowerCase();
}
