import { expect, test } from "vitest";
import type { Person } from "@/lib/auth/actor";
import { actorOfToken, hashToken, NOBODY } from "@/lib/auth/current-actor";
import { db } from "@/lib/db/client";
import {
  askReset,
  issueResetLink,
  redeemReset,
} from "@/lib/features/accounts/commands/password-resets";
import { canMailLinks, isResetLinkAlive } from "@/lib/features/accounts/queries/links";
import { listOutbox } from "@/lib/features/accounts/queries/outbox";
import { getPerson, listPeople } from "@/lib/features/accounts/queries/people";
import { call, newAddress, PASSWORD, signedUp, statementsOf, trySignIn } from "./accounts-fixtures";

const ORIGIN = "http://localhost:3000";
const NEW_PASSWORD = "four dry jerseys";

async function administrator(): Promise<Person> {
  const { person } = await signedUp({ name: "Administrator" });
  await db().account.update({ where: { id: person.accountId }, data: { isAdministrator: true } });
  return { ...person, isAdministrator: true };
}

async function issuedToken(by: Person, accountId: string): Promise<string> {
  const issued = await issueResetLink(by, accountId, ORIGIN);
  if (!issued.ok) throw new Error(issued.message);
  expect(issued.value.link).toMatch(/^http:\/\/localhost:3000\/reset-password\/[\w-]{43}$/);
  return issued.value.link.split("/").at(-1) ?? "";
}

test("without a mail server a request waits for the administrator, whose link answers it", async () => {
  const admin = await administrator();
  const { person, email } = await signedUp({ name: "Forgetful" });
  expect(canMailLinks(ORIGIN)).toBe(false);
  expect(await askReset({ email }, call(), ORIGIN)).toEqual({ ok: true, value: { asked: true } });

  const waiting = await listPeople(admin, { text: "", page: 1, waiting: true });
  expect(waiting).toMatchObject({ waiting: 1, total: 1, people: [{ email }] });
  const { mails } = await listOutbox(admin, { page: 1 });
  expect(mails[0]).toMatchObject({ recipient: email, state: "unsent" });

  const token = await issuedToken(admin, person.accountId);
  expect((await getPerson(admin, person.accountId))?.resetAskedAt).toBeUndefined();
  const [notice] = (await listOutbox(admin, { page: 1 })).mails;
  expect(notice).toMatchObject({ recipient: email, subject: expect.stringMatching(/was made/) });
  expect(notice?.body).not.toContain(token);
  expect(
    await db().passwordReset.findFirst({ where: { tokenHash: hashToken(token) } }),
  ).toMatchObject({
    issuer: "administrator",
  });
});

test("a link works once, ends every session, and frees the address of wrong guesses", async () => {
  const admin = await administrator();
  const { person, email, token: session } = await signedUp();
  for (let guess = 1; guess <= 10; guess += 1) await trySignIn(email, "wrong");
  const token = await issuedToken(admin, person.accountId);
  expect(await isResetLinkAlive(token)).toBe(true);
  expect(await redeemReset({ token, password: NEW_PASSWORD })).toMatchObject({ ok: true });
  expect(await actorOfToken(session)).toBe(NOBODY);
  expect(await isResetLinkAlive(token)).toBe(false);
  expect(await redeemReset({ token, password: "five wet flags" })).toMatchObject({
    reason: "link_dead",
  });
  expect(await trySignIn(email, PASSWORD)).toBe("wrong_credentials");
  expect(await trySignIn(email, NEW_PASSWORD)).toBe("in");
});

test("of several that use one link at once, one wins", async () => {
  const { person, email } = await signedUp();
  const token = await issuedToken(await administrator(), person.accountId);
  const passwords = ["four dry jerseys", "five wet flags", "six brass bells"];
  const outcomes = await Promise.all(passwords.map((password) => redeemReset({ token, password })));
  expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
  const winner = passwords[outcomes.findIndex((outcome) => outcome.ok)] ?? "";
  expect(await trySignIn(email, winner)).toBe("in");
});

test("a second link replaces the first, and an old one is dead", async () => {
  const admin = await administrator();
  const { person } = await signedUp();
  const first = await issuedToken(admin, person.accountId);
  const second = await issuedToken(admin, person.accountId);
  expect(await isResetLinkAlive(first)).toBe(false);
  expect(await isResetLinkAlive(second)).toBe(true);
  await db().passwordReset.updateMany({
    where: { tokenHash: hashToken(second) },
    data: { expiresAt: new Date(Date.now() - 1) },
  });
  expect(await isResetLinkAlive(second)).toBe(false);
  expect(await redeemReset({ token: second, password: NEW_PASSWORD })).toMatchObject({
    reason: "link_dead",
  });
});

test("an easily guessed password leaves the link good", async () => {
  const { person } = await signedUp();
  const token = await issuedToken(await administrator(), person.accountId);
  expect(await redeemReset({ token, password: "password123" })).toMatchObject({
    reason: "easily_guessed",
    field: "password",
  });
  expect(await isResetLinkAlive(token)).toBe(true);
});

test("known and unknown addresses get the same answer after as many writes", async () => {
  const { email } = await signedUp();
  const unknown = newAddress();
  const shapes: string[][] = [];
  for (const address of [email, unknown]) {
    const sent = await statementsOf(async () => {
      expect(await askReset({ email: address }, call(), ORIGIN)).toEqual({
        ok: true,
        value: { asked: true },
      });
    });
    shapes.push(sent.map((statement) => statement.trim().split(/\s/, 1)[0] ?? ""));
  }
  const writes = (verbs: string[] | undefined) =>
    verbs?.filter((verb) => ["INSERT", "UPDATE", "DELETE"].includes(verb)).length;
  expect(shapes[0]?.length).toBe(shapes[1]?.length);
  expect(writes(shapes[0])).toBe(writes(shapes[1]));
  expect(await db().mailOutbox.count({ where: { recipient: { in: ["", unknown] } } })).toBe(0);
});

test("a mailbox cannot be filled from outside, and the asker is not told", async () => {
  const { person, email } = await signedUp();
  for (let time = 1; time <= 6; time += 1) {
    expect(await askReset({ email }, call(), ORIGIN)).toMatchObject({ ok: true });
  }
  expect(await db().mailOutbox.count({ where: { recipient: email } })).toBe(3);
  expect(await db().passwordReset.count({ where: { accountId: person.accountId } })).toBe(3);
});

test("only an administrator makes links", async () => {
  const [one, other] = [await signedUp(), await signedUp()];
  await expect(issueResetLink(one.person, other.person.accountId, ORIGIN)).rejects.toMatchObject({
    code: "not_found",
  });
  const nobody = "01a1fd88-3375-7228-83ac-9df0ed816724";
  await expect(issueResetLink(await administrator(), nobody, ORIGIN)).rejects.toMatchObject({
    code: "not_found",
  });
});
