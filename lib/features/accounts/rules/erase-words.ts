/** What is typed to confirm that an account goes: something that nobody types by accident. */
export const ERASE_WORDS = "erase my account";

export function isEraseConfirmed(typed: string): boolean {
  return typed.trim().toLowerCase().replace(/\s+/g, " ") === ERASE_WORDS;
}
