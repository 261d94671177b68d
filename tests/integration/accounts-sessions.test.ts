import { describe, expect, test } from "vitest";
import { actorOfToken, hashToken, NOBODY } from "@/lib/auth/current-actor";
import { signOut } from "@/lib/auth/sign-in";
import { db } from "@/lib/db/client";
import {
  changeEmail,
  changePassword,
  rename,
} from "@/lib/features/accounts/commands/change-account";
import { endOtherSessions, endSession } from "@/lib/features/accounts/commands/sessions";
import { getProfile, listSessions } from "@/lib/features/accounts/queries/own-account";
import {
  call,
  newAddress,
  PASSWORD,
  personOf,
  signedInAgain,
  signedUp,
  trySignIn,
} from "./accounts-fixtures";

describe("sessions", () => {
  test("are listed in words, this one first", async () => {
    const { email } = await signedUp({ userAgent: "curl/8.0" });
    const person = await personOf(await signedInAgain(email));
    const sessions = await listSessions(person);
    expect(sessions.map(({ device, isThisOne }) => [device, isThisOne])).toEqual([
      ["Firefox on Windows", true],
      ["curl", false],
    ]);
  });

  test("end at once: one, all others, and on signing out", async () => {
    const { email, token: first } = await signedUp();
    const [second, third] = [await signedInAgain(email), await signedInAgain(email)];
    const person = await personOf(first);
    await endSession(person, (await personOf(second)).sessionId);
    expect(await actorOfToken(second)).toBe(NOBODY);
    await endOtherSessions(person);
    expect(await actorOfToken(third)).toBe(NOBODY);
    const cleared = await signOut({ "next-auth.session-token": first }, call());
    expect(await actorOfToken(first)).toBe(NOBODY);
    expect(cleared).toContainEqual(
      expect.stringMatching(/^next-auth\.session-token=; .*Max-Age=0/),
    );
    expect(cleared).toContainEqual(expect.stringMatching(/^starboard-signed-in=; .*Max-Age=0/));
  });

  test("of somebody else's are not found", async () => {
    const [one, other] = [await signedUp(), await signedUp()];
    await expect(endSession(one.person, other.person.sessionId)).rejects.toMatchObject({
      code: "not_found",
    });
    expect(await actorOfToken(other.token)).toMatchObject({ kind: "person" });
  });

  test("run out, and are swept away with the next signing in", async () => {
    const { email, token, person } = await signedUp();
    await db().session.update({
      where: { id: person.sessionId },
      data: { expiresAt: new Date(Date.now() - 1) },
    });
    expect(await actorOfToken(token)).toBe(NOBODY);
    await signedInAgain(email);
    expect(await db().session.count({ where: { accountId: person.accountId } })).toBe(1);
  });

  test("signing out of what has ended clears the cookies all the same", async () => {
    expect(await signOut({ "next-auth.session-token": "x".repeat(43) }, call())).toHaveLength(2);
    expect(await signOut({}, call())).toHaveLength(1);
  });
});

describe("changing the account", () => {
  test("a new name shows at once", async () => {
    const { person } = await signedUp();
    await rename(person, { name: "Mira Holt-Berg" });
    expect((await getProfile(person)).name).toBe("Mira Holt-Berg");
  });

  test("a new password ends every other session and the old password", async () => {
    const { email, token } = await signedUp();
    const other = await signedInAgain(email);
    const person = await personOf(token);
    const input = { currentPassword: PASSWORD, newPassword: "four dry jerseys" };
    expect(await changePassword(person, input)).toEqual({ ok: true, value: { ended: 1 } });
    expect(await actorOfToken(token)).toMatchObject({ kind: "person" });
    expect(await actorOfToken(other)).toBe(NOBODY);
    expect(await trySignIn(email, PASSWORD)).toBe("wrong_credentials");
    expect(await trySignIn(email, "four dry jerseys")).toBe("in");
  });

  test("the present password is asked for, and guessing it counts", async () => {
    const { person, email } = await signedUp();
    const guess = () =>
      changeEmail(person, { email: newAddress(), password: "not the one" }, call());
    for (let time = 1; time <= 10; time += 1) {
      expect(await guess()).toMatchObject({ reason: "wrong_password", field: "password" });
    }
    expect(await guess()).toMatchObject({ reason: "too_many_requests" });
    expect(await trySignIn(email, PASSWORD)).toBe("too_many_requests");
    expect((await getProfile(person)).email).toBe(email);
  });

  test("a new address signs in, the old one does not, and its reset links are dead", async () => {
    const { person, email } = await signedUp();
    const next = newAddress();
    await db().passwordReset.create({
      data: {
        accountId: person.accountId,
        issuer: "self",
        tokenHash: hashToken(email),
        expiresAt: new Date(Date.now() + 60_000),
      },
    });
    expect(await changeEmail(person, { email: next, password: PASSWORD }, call())).toMatchObject({
      ok: true,
    });
    expect(await trySignIn(next, PASSWORD)).toBe("in");
    expect(await trySignIn(email, PASSWORD)).toBe("wrong_credentials");
    expect(await db().passwordReset.count({ where: { accountId: person.accountId } })).toBe(0);
  });

  test("an address that is taken is refused", async () => {
    const [one, other] = [await signedUp(), await signedUp()];
    expect(
      await changeEmail(one.person, { email: other.email, password: PASSWORD }, call()),
    ).toMatchObject({ reason: "email_taken" });
  });
});
