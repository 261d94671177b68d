interface MailText {
  subject: string;
  body: string;
}

export function resetMail(name: string, link: string): MailText {
  return {
    subject: "A new password for Starboard",
    body: `Hello ${name},

somebody, most likely you, asked for a new password on Starboard. Choose one here within an hour:

${link}

The link works once, and signs you out everywhere. If it was not you who asked, do nothing: your password stays as it is.
`,
  };
}

/** Where no link can be mailed: the administrator hands one over. */
export function resetAskedMail(name: string): MailText {
  return {
    subject: "You asked for a new password for Starboard",
    body: `Hello ${name},

somebody, most likely you, asked for a new password on Starboard. Your administrator sees the request and can give you a link.

If it was not you who asked, do nothing: your password stays as it is.
`,
  };
}

/** Tells the person, so that no administrator can take over an account unseen. */
export function resetIssuedMail(name: string): MailText {
  return {
    subject: "A link for a new password was made for you",
    body: `Hello ${name},

an administrator of Starboard made a link that sets a new password for your account, and will hand it to you. It works once, within a day, and signs you out everywhere.

If you did not ask for it, ask your administrator why it was made.
`,
  };
}
