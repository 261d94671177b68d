/** Practising without a connection: what is kept on the device, for whom, and what becomes of what was written. */
import type { BrowserContext, Page } from "@playwright/test";
import { expectAccessible, expectFitsNarrowestPhone } from "../support/accessibility";
import { expect, test } from "../support/journey";
import { makePerson, type TestPerson, withDatabase } from "../support/people";
import { expectKept } from "../support/practice-page";

const QUESTION = "first-year-leading-managers";
const OTHER = "tired-team-long-migration";
const KEPT = /Kept on this device: you can practise this question without a connection/;

async function signInAs(context: BrowserContext, origin: string): Promise<TestPerson> {
  const person = await withDatabase((client) => makePerson(client));
  await actAs(context, origin, person);
  return person;
}

async function actAs(context: BrowserContext, origin: string, person: TestPerson): Promise<void> {
  await context.addCookies([{ name: "next-auth.session-token", value: person.token, url: origin }]);
}

async function openAndKeep(page: Page, question: string): Promise<void> {
  await page.goto(`/practice/${question}`);
  await expect(page.getByText(KEPT)).toBeVisible();
}

async function storedAction(person: TestPerson): Promise<string | undefined> {
  const { rows } = await withDatabase((client) =>
    client.query<{ action: string }>(
      "SELECT d.action FROM drafts d JOIN answers a ON a.id = d.answer_id WHERE a.account_id = $1",
      [person.accountId],
    ),
  );
  return rows[0]?.action;
}

test.beforeEach(({ expectConsoleError }) => {
  // The browser's own lines about what it could not fetch.
  expectConsoleError(/Failed to load resource|Failed to fetch|net::ERR_INTERNET_DISCONNECTED/);
});

test("a question that was opened before is practised without a connection, and saved with one @phone", async ({
  page,
  context,
  baseURL,
}) => {
  const person = await signInAs(context, baseURL ?? "");
  await openAndKeep(page, OTHER);
  await openAndKeep(page, QUESTION);
  await page.getByLabel(/^Action/).fill("I split the team.");
  await expect(page.getByText(/^Saved \d/)).toBeVisible();
  await expect(page.getByText(KEPT)).toBeVisible();

  await context.setOffline(true);
  await page.reload();
  await expect(page.getByText("You are offline. Go on writing")).toBeVisible();
  const action = page.getByLabel(/^Action/);
  await expect(action).toHaveValue("I split the team.");
  await expectAccessible(page);
  await expectFitsNarrowestPhone(page);
  await action.fill("I split the team in two.");
  await expectKept(page);

  // Any other page leads to what can be practised.
  await page.goto("/answers");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("You are offline");
  await expectAccessible(page);
  await expectFitsNarrowestPhone(page);
  const links = page.getByRole("region", { name: /You can practise/ }).getByRole("link");
  await expect(links).toHaveCount(2);
  await page.goto(`/practice/${QUESTION}`);
  await expect(action).toHaveValue("I split the team in two.");

  await context.setOffline(false);
  await expect(page.getByText("You are connected again")).toBeVisible();
  await expect(page.getByText(/^Saved \d/)).toBeVisible();
  expect(await storedAction(person)).toBe("I split the team in two.");
  await page.getByRole("link", { name: "Load the whole page" }).click();
  await expect(page.getByText(KEPT)).toBeVisible();
  await expect(action).toHaveValue("I split the team in two.");
});

test("what was handed in is no draft any more without a connection either", async ({
  page,
  context,
  baseURL,
}) => {
  const person = await signInAs(context, baseURL ?? "");
  await openAndKeep(page, QUESTION);
  await page.getByLabel(/^Action/).fill("I split the team.");
  await expect(page.getByText(/^Saved \d/)).toBeVisible();
  await page.getByRole("button", { name: "Hand in" }).click();
  await expect(page).toHaveURL(/\/rate/);
  await context.setOffline(true);
  await page.goto(`/practice/${QUESTION}`);
  const action = page.getByLabel(/^Action/);
  await expect(action).toBeEditable();
  await expect(action).toHaveValue("");
  await action.fill("Another take.");
  await expectKept(page);
  await context.setOffline(false);
  await expect(page.getByText(/^Saved \d/)).toBeVisible();
  expect(await storedAction(person)).toBe("Another take.");
});

test("a question that was never opened here says so, and the page comes by itself with the connection", async ({
  page,
  context,
  baseURL,
}) => {
  await signInAs(context, baseURL ?? "");
  await openAndKeep(page, QUESTION);
  await context.setOffline(true);
  await page.goto(`/practice/${OTHER}`);
  await expect(page.getByText("has not been opened on this device before")).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByLabel(/^Action/)).toBeVisible();
});

test("nobody finds another person's questions, and signing out leaves none", async ({
  page,
  context,
  baseURL,
}) => {
  await signInAs(context, baseURL ?? "");
  await openAndKeep(page, QUESTION);
  // Somebody else signs in in the same browser; the first one's session has ended meanwhile.
  await signInAs(context, baseURL ?? "");
  await openAndKeep(page, OTHER);
  await context.setOffline(true);
  await page.goto("/today");
  const kept = page.getByRole("region", { name: /You can practise/ }).getByRole("link");
  await expect(kept).toHaveCount(1);
  await expect(kept).toHaveAttribute("href", `/practice/${OTHER}`);

  await context.setOffline(false);
  await page.goto("/today");
  await page
    .getByRole("button", { name: /account/i })
    .first()
    .click();
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page).not.toHaveURL(/\/today$/);
  await context.setOffline(true);
  await page.goto("/today");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("You are offline");
  await expect(page.getByRole("region", { name: /You can practise/ })).toHaveCount(0);
});

test("nothing that a person wrote, and no private page, is in the browser's cache", async ({
  page,
  context,
  baseURL,
}) => {
  await signInAs(context, baseURL ?? "");
  await openAndKeep(page, QUESTION);
  await page.getByLabel(/^Action/).fill("Zeppelin canary.");
  await expect(page.getByText(/^Saved \d/)).toBeVisible();
  await openAndKeep(page, QUESTION);
  const cached = await page.evaluate(async () => {
    const all: string[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const response = await cache.match(request);
        all.push(`${new URL(request.url).pathname} ${await response?.text()}`);
      }
    }
    return all;
  });
  expect(cached.length).toBeGreaterThan(5);
  expect(cached.filter((one) => one.includes("Zeppelin"))).toEqual([]);
  const paths = cached.map((one) => one.split(" ", 1)[0] ?? "");
  expect(
    paths.filter((one) => !/^\/(_next\/static\/|offline$|preferences\.js$)/.test(one)),
  ).toEqual([]);
});
