import { z } from "zod";
import { normaliseAddress } from "@/lib/shared/email-address";
import { PASSWORD_MAX, PASSWORD_MIN } from "./rules/password-length";

/*
 * Lengths come before patterns everywhere: a megabyte of text is refused by counting it, not by matching it.
 * Every field is a string, as a form sends it.
 */

const emailAddress = z
  .string("Give an e-mail address.")
  .max(254, "An e-mail address has at most 254 characters.")
  .transform(normaliseAddress)
  .pipe(z.email("That is not an e-mail address. It looks like name@example.org."));

const displayName = z
  .string("Give a name.")
  .max(100, "A name has at most 100 characters.")
  .trim()
  .min(1, "Give a name.")
  .regex(/^\P{Cc}*$/u, "A name cannot hold line breaks or control characters.");

const newPassword = z
  .string("Choose a password.")
  .max(PASSWORD_MAX, `A password has at most ${PASSWORD_MAX} characters.`)
  .min(
    PASSWORD_MIN,
    `Choose a password of at least ${PASSWORD_MIN} characters. A short sentence is good.`,
  );

/** A password that exists already: its rules were checked when it was chosen. */
const givenPassword = z
  .string("Type your password.")
  .max(PASSWORD_MAX, `A password has at most ${PASSWORD_MAX} characters.`)
  .min(1, "Type your password.");

const linkToken = z
  .string()
  .max(64)
  .regex(/^[A-Za-z0-9_-]{43}$/, "That is not a whole link. Copy it once more.");

/** Where to go afterwards; anything but a page of ours is passed over, see `safeNextPath`. */
const next = z.string().max(2000).optional();

export const signUpInput = z.strictObject({
  name: displayName,
  email: emailAddress,
  password: newPassword,
  next,
});

/** Says nothing of what an address or a password looks like: whatever is wrong, the answer is the same. */
export const signInInput = z.strictObject({
  email: z
    .string("Type your e-mail address.")
    .max(254, "An e-mail address has at most 254 characters."),
  password: givenPassword,
  next,
});

export const renameInput = z.strictObject({ name: displayName });

export const changeEmailInput = z.strictObject({ email: emailAddress, password: givenPassword });

export const changePasswordInput = z.strictObject({
  currentPassword: givenPassword,
  newPassword,
});

export const resetRequestInput = z.strictObject({ email: emailAddress });

export const redeemResetInput = z.strictObject({ token: linkToken, password: newPassword });

export const redeemAdministratorInput = z.strictObject({ token: linkToken });

export const newAdministratorInput = z.strictObject({
  token: linkToken,
  name: displayName,
  email: emailAddress,
  password: newPassword,
});

export const idParams = z.strictObject({ id: z.uuid() });

export const nothing = z.strictObject({});

/** Addresses of pages are typed and shared: what cannot be used falls back rather than failing. */
export const peoplePageQuery = z.object({
  text: z
    .string()
    .max(200)
    .transform((text) => text.replaceAll("\0", "").trim())
    .catch(""),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
  waiting: z.literal("1").optional().catch(undefined),
});

export const outboxPageQuery = z.object({
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
});
