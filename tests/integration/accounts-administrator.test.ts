import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import type { Person } from "@/lib/auth/actor";
import { actorOfToken, NOBODY } from "@/lib/auth/current-actor";
import { db } from "@/lib/db/client";
import { endSessionsOf } from "@/lib/features/accounts/commands/administer-people";
import {
  ensureAdministratorLink,
  redeemAdministratorLink,
  signUpAsAdministrator,
} from "@/lib/features/accounts/commands/administrator";
import { getCatalogOverview } from "@/lib/features/accounts/queries/catalog-overview";
import { isAdministratorLinkAlive } from "@/lib/features/accounts/queries/links";
import { listOutbox } from "@/lib/features/accounts/queries/outbox";
import { getPerson, listPeople } from "@/lib/features/accounts/queries/people";
import {
  call,
  newAddress,
  PASSWORD,
  personOf,
  signedUp,
  statementsOf,
  tokenOf,
} from "./accounts-fixtures";
import { handedIn, save, saved } from "./practice-fixtures";

const ORIGIN = "https://starboard.test";

beforeEach(async () => {
  await db().account.deleteMany({});
  await db().administratorLink.deleteMany({});
});

async function link(): Promise<string> {
  const address = await ensureAdministratorLink(ORIGIN);
  expect(address).toMatch(/^https:\/\/starboard\.test\/administrator\/[\w-]{43}$/);
  return address?.split("/").at(-1) ?? "";
}

async function administrator(): Promise<Person> {
  const { person } = await signedUp({ name: "Administrator" });
  await db().account.update({ where: { id: person.accountId }, data: { isAdministrator: true } });
  return { ...person, isAdministrator: true };
}

function newAdministrator(token: string) {
  return { token, name: "Head", email: newAddress(), password: PASSWORD };
}

describe("the one-time link", () => {
  test("makes the signed-in person an administrator, once", async () => {
    const token = await link();
    const [one, other] = [await signedUp(), await signedUp()];
    expect(one.person.isAdministrator).toBe(false);
    expect(await redeemAdministratorLink(one.person, { token })).toMatchObject({ ok: true });
    expect((await personOf(one.token)).isAdministrator).toBe(true);
    expect(await isAdministratorLinkAlive(token)).toBe(false);
    expect(await redeemAdministratorLink(other.person, { token })).toMatchObject({
      reason: "link_dead",
    });
    expect(await ensureAdministratorLink(ORIGIN)).toBeUndefined();
  });

  test("makes a new administrator, signed in", async () => {
    const input = newAdministrator(await link());
    const outcome = await signUpAsAdministrator(NOBODY, input, call());
    if (!outcome.ok) throw new Error(outcome.message);
    expect(outcome.value.goTo).toBe("/admin");
    expect(await personOf(tokenOf(outcome.value.setCookies))).toMatchObject({
      email: input.email,
      isAdministrator: true,
    });
  });

  test("redeemed by several at once, serves one", async () => {
    const token = await link();
    const people = await Promise.all([signedUp(), signedUp(), signedUp()]);
    const outcomes = await Promise.all([
      ...people.map(({ person }) => redeemAdministratorLink(person, { token })),
      signUpAsAdministrator(NOBODY, newAdministrator(token), call()),
      signUpAsAdministrator(NOBODY, newAdministrator(token), call()),
    ]);
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
    expect(await db().account.count({ where: { isAdministrator: true } })).toBe(1);
    expect(await db().account.count()).toBeLessThanOrEqual(4);
  });

  test("survives an address that is taken", async () => {
    const token = await link();
    const { email } = await signedUp();
    const input = { ...newAdministrator(token), email };
    expect(await signUpAsAdministrator(NOBODY, input, call())).toMatchObject({
      reason: "email_taken",
    });
    expect(await isAdministratorLinkAlive(token)).toBe(true);
    expect(await db().account.count({ where: { isAdministrator: true } })).toBe(0);
  });

  test("is replaced by the next start, and dead when it is too old", async () => {
    const first = await link();
    const second = await link();
    expect(await isAdministratorLinkAlive(first)).toBe(false);
    expect(await isAdministratorLinkAlive(second)).toBe(true);
    await db().administratorLink.updateMany({ data: { expiresAt: new Date(Date.now() - 1) } });
    const { person } = await signedUp();
    expect(await redeemAdministratorLink(person, { token: second })).toMatchObject({
      reason: "link_dead",
    });
  });

  test("is left to others by who is one already", async () => {
    const token = await link();
    const admin = await administrator();
    expect(await redeemAdministratorLink(admin, { token })).toMatchObject({ ok: true });
    expect(await isAdministratorLinkAlive(token)).toBe(true);
  });

  test("nobody becomes one by being first", async () => {
    const { person } = await signedUp();
    expect(person.isAdministrator).toBe(false);
  });
});

describe("looking after people", () => {
  test("shows who they are and counts what they wrote, never reading it", async () => {
    const canary = `canary-${randomUUID()}`;
    const admin = await administrator();
    const { person } = await signedUp({ name: "Writer" });
    await handedIn(person, canary);
    await saved(person, save(canary), "engineer-falling-short");
    const shown: unknown[] = [];
    const statements = await statementsOf(async () => {
      shown.push(await listPeople(admin, { text: "", page: 1, waiting: false }));
      shown.push(await getPerson(admin, person.accountId));
      shown.push(await getCatalogOverview(admin));
      shown.push(await listOutbox(admin, { page: 1 }));
    });
    expect(shown[1]).toMatchObject({ name: "Writer", answers: 2, sessions: 1 });
    expect(JSON.stringify(shown)).not.toContain(canary);
    expect(JSON.stringify(shown)).not.toContain("argon2id");
    expect(statements.length).toBeGreaterThan(5);
    for (const statement of statements) {
      expect(statement).not.toMatch(/drafts|revisions|"situation"|"action"|password_hash/);
    }
  });

  test("searches names and addresses letter for letter, a page at a time", async () => {
    const admin = await administrator();
    await db().account.createMany({
      data: Array.from({ length: 60 }, (_, at) => ({
        email: `person-${at}@example.org`,
        name: at === 7 ? "50%_Proof\\Rum" : `Sailor ${at}`,
        passwordHash: "-",
      })),
    });
    const find = (text: string, page = 1) => listPeople(admin, { text, page, waiting: false });
    expect(await find("sailor")).toMatchObject({ total: 59, pages: 3, page: 1 });
    expect((await find("sailor", 3)).people).toHaveLength(9);
    expect((await find("sailor", 99)).page).toBe(3);
    expect((await find("50%_proof\\rum")).total).toBe(1);
    expect((await find("%")).total).toBe(1);
    expect((await find("PERSON-12@")).people.map(({ name }) => name)).toEqual(["Sailor 12"]);
    expect((await find("nobody at all")).total).toBe(0);
  });

  test("ends all sessions of a person at once", async () => {
    const admin = await administrator();
    const { person, token } = await signedUp();
    expect(await endSessionsOf(admin, person.accountId)).toMatchObject({ value: { ended: 1 } });
    expect(await actorOfToken(token)).toBe(NOBODY);
  });

  test("knows what of the catalog is loaded", async () => {
    const overview = await getCatalogOverview(await administrator());
    expect(overview.roles.map(({ slug }) => slug)).toEqual([
      "it-manager",
      "it-operations-manager",
      "it-director",
      "cto",
    ]);
    for (const role of overview.roles) expect(role.questions).toBeGreaterThanOrEqual(50);
    expect(overview.loadedAt).toBeInstanceOf(Date);
  });

  test("is nothing for other people", async () => {
    const { person } = await signedUp();
    const refused = { code: "not_found" };
    await expect(listPeople(person, { text: "", page: 1, waiting: false })).rejects.toMatchObject(
      refused,
    );
    await expect(getPerson(person, person.accountId)).rejects.toMatchObject(refused);
    await expect(getCatalogOverview(person)).rejects.toMatchObject(refused);
    await expect(listOutbox(person, { page: 1 })).rejects.toMatchObject(refused);
    await expect(endSessionsOf(person, person.accountId)).rejects.toMatchObject(refused);
  });
});
