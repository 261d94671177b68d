import type { BrowserContext, Page } from "@playwright/test";
import { expect, test } from "../support/journey";
import {
  makeAdministratorLink,
  makePerson,
  PASSWORD,
  type TestPerson,
  withDatabase,
} from "../support/people";

const NEW_PASSWORD = "four dry jerseys";

function uniqueAddress(): string {
  return `journey-${crypto.randomUUID()}@example.org`;
}

/** Puts a person who exists already into a browser. */
async function enter(
  context: BrowserContext,
  person: TestPerson,
  baseURL: string | undefined,
): Promise<void> {
  await context.addCookies([
    { name: "next-auth.session-token", value: person.token, url: baseURL ?? "" },
    { name: "starboard-signed-in", value: "1", url: baseURL ?? "" },
  ]);
}

async function signIn(page: Page, email: string, password = PASSWORD): Promise<void> {
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
}

async function signOut(page: Page): Promise<void> {
  await page.getByRole("button", { name: /Account of/ }).click();
  await page.getByRole("button", { name: "Sign out" }).click();
}

test("a person signs up, signs out and signs in again @phone", async ({
  page,
  expectConsoleError,
}) => {
  expectConsoleError(/status of 422/);
  const email = uniqueAddress();
  await page.goto("/sign-up?next=/settings");
  await page.getByLabel("Your name").fill("Mira Holt");
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password", { exact: true }).fill("too short");
  await page.getByRole("button", { name: "Create account" }).click();
  await expect(page.getByText("At least 10 characters; this has 9.")).toBeVisible();
  await expect(page.getByLabel("Password", { exact: true })).toBeFocused();
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Create account" }).click();
  await expect(page).toHaveURL("/settings");
  await expect(page.getByText(email)).toBeVisible();

  await signOut(page);
  await expect(page).toHaveURL("/");
  await page.goto("/settings/sessions");
  await expect(page).toHaveURL("/sign-in?next=%2Fsettings%2Fsessions");

  await signIn(page, email, "not the one");
  await expect(page.getByText("That address and password do not belong together.")).toBeVisible();
  await expect(page.getByLabel("E-mail address")).toHaveValue(email);
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page).toHaveURL("/settings/sessions");
});

test("a password can be looked at before it is sent", async ({ page }) => {
  await page.goto("/sign-in");
  const password = page.getByLabel("Password", { exact: true });
  await password.fill(PASSWORD);
  await expect(password).toHaveAttribute("type", "password");
  await page.getByRole("button", { name: "Show password" }).click();
  await expect(password).toHaveAttribute("type", "text");
  await expect(password).toHaveValue(PASSWORD);
});

test("changing the password signs every other browser out at once", async ({
  page,
  context,
  baseURL,
  newBrowserContext,
}) => {
  const person = await withDatabase((client) => makePerson(client));
  await enter(context, person, baseURL);
  const elsewhere = await (await newBrowserContext()).newPage();
  await elsewhere.goto("/sign-in?next=/settings");
  await signIn(elsewhere, person.email);
  await expect(elsewhere).toHaveURL("/settings");

  await page.goto("/settings#password");
  const section = page.getByRole("region", { name: "Password" });
  await section.getByLabel("Your present password").fill(PASSWORD);
  await section.getByLabel("New password", { exact: true }).fill(NEW_PASSWORD);
  await section.getByRole("button", { name: "Change password" }).click();
  await expect(section.getByText("every other browser is signed out")).toBeVisible();
  await page.reload();
  await expect(page).toHaveURL("/settings#password");

  await elsewhere.reload();
  await expect(elsewhere).toHaveURL("/sign-in?next=%2Fsettings");
  await signIn(elsewhere, person.email, NEW_PASSWORD);
  await expect(elsewhere).toHaveURL("/settings");
});

test("a person sees their sessions and ends another one @phone", async ({
  page,
  context,
  baseURL,
  newBrowserContext,
}) => {
  const person = await withDatabase((client) => makePerson(client));
  await enter(context, person, baseURL);
  const elsewhere = await (await newBrowserContext()).newPage();
  await elsewhere.goto("/sign-in?next=/settings");
  await signIn(elsewhere, person.email);
  await expect(elsewhere).toHaveURL("/settings");

  await page.goto("/settings/sessions");
  await expect(page.getByRole("main").getByRole("listitem")).toHaveCount(2);
  await page.getByRole("button", { name: "Sign out there" }).click();
  await expect(page.getByRole("main").getByRole("listitem")).toHaveCount(1);
  await expect(page.getByText("This one")).toBeVisible();
  await elsewhere.reload();
  await expect(elsewhere).toHaveURL("/sign-in?next=%2Fsettings");
});

test("a forgotten password is mended by the administrator's link", async ({
  page,
  context,
  baseURL,
  newBrowserContext,
}) => {
  const { person, administrator } = await withDatabase(async (client) => ({
    person: await makePerson(client, { name: "Forgetful" }),
    administrator: await makePerson(client, { isAdministrator: true }),
  }));
  const forgetful = await (await newBrowserContext()).newPage();
  await forgetful.goto("/sign-in");
  await forgetful.getByRole("link", { name: "Forgotten your password?" }).click();
  await expect(forgetful.getByRole("heading", { name: "Forgotten password" })).toBeVisible();
  await forgetful.getByLabel("E-mail address").fill(person.email);
  await forgetful.getByRole("button", { name: "Ask for a new password" }).click();
  await expect(forgetful.getByText("If that address has an account")).toBeVisible();

  await enter(context, administrator, baseURL);
  await page.goto("/admin");
  await page.getByRole("link", { name: "Show who is waiting" }).click();
  await page.getByLabel("Name or e-mail address").fill(person.email);
  await page.getByRole("button", { name: "Search" }).click();
  await page.getByRole("link", { name: "Forgetful" }).click();
  await page.getByRole("button", { name: "Make a reset link" }).click();
  const link = await page.getByText("/reset-password/").textContent();

  await forgetful.goto(link ?? "");
  await forgetful.getByLabel("New password", { exact: true }).fill(NEW_PASSWORD);
  await forgetful.getByRole("button", { name: "Set new password" }).click();
  await expect(forgetful.getByText("Your new password is set")).toBeVisible();
  await signIn(forgetful, person.email, NEW_PASSWORD);
  await expect(forgetful).toHaveURL("/today");
  await forgetful.goto(link ?? "");
  await expect(forgetful.getByRole("heading", { name: "This link no longer works" })).toBeVisible();
});

test("the one-time link makes a new administrator, who then looks after people", async ({
  page,
}) => {
  const token = await withDatabase(makeAdministratorLink);
  await page.goto(`/administrator/${token}`);
  await page.getByLabel("Your name").fill("Harbour Master");
  await page.getByLabel("E-mail address").fill(uniqueAddress());
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Create administrator" }).click();
  await expect(page).toHaveURL("/admin");
  await page.getByRole("link", { name: "Catalog" }).click();
  await expect(page.getByRole("row", { name: /IT Director/ })).toBeVisible();
  await page.getByRole("link", { name: "Mail" }).click();
  await expect(page.getByRole("heading", { name: "Mail", level: 1 })).toBeVisible();
  await page.goto(`/administrator/${token}`);
  await expect(page.getByRole("heading", { name: "This link no longer works" })).toBeVisible();
});

test("a person takes everything with them and erases the account", async ({
  page,
  context,
  baseURL,
}) => {
  const person = await withDatabase((client) => makePerson(client));
  await enter(context, person, baseURL);
  await page.goto("/settings");
  const downloading = page.waitForEvent("download");
  await page.getByRole("link", { name: "Download everything" }).first().click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^starboard-\d{4}-\d{2}-\d{2}\.json$/);

  const section = page.getByRole("region", { name: "Erase the account" });
  await section.getByLabel(/^Type/).fill("erase my account");
  await section.getByLabel("Your present password").fill(PASSWORD);
  await section.getByRole("button", { name: "Erase my account" }).click();
  await expect(page.getByRole("heading", { name: "Your account is erased" })).toBeVisible();
  expect((await context.cookies()).map(({ name }) => name)).not.toContain("starboard-signed-in");
  await page.goto("/sign-in");
  expect(
    await withDatabase(async (client) => {
      const found = await client.query("SELECT 1 FROM accounts WHERE id = $1", [person.accountId]);
      return found.rowCount;
    }),
  ).toBe(0);
});
