/** What a page says after something was done, by the word in its address. */
const NOTICES = {
  account_made: "Your account is made. Sign in to begin.",
  password_set: "Your new password is set, and you were signed out everywhere. Sign in with it.",
  name: "Your name is changed.",
  email: "Your address is changed. Sign in with the new one from now on.",
  password: "Your password is changed, and every other browser is signed out.",
  session: "That browser is signed out.",
  other_sessions: "Every other browser is signed out.",
  sessions_of_person: "They are signed out everywhere.",
} as const;

type Notice = keyof typeof NOTICES;

/** @param word as it stands in an address, where anybody can write anything */
export function noticeWords(word: string | string[] | undefined): string | undefined {
  return typeof word === "string" && Object.hasOwn(NOTICES, word)
    ? NOTICES[word as Notice]
    : undefined;
}
