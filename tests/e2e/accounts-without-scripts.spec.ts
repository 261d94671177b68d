import { expect, test } from "../support/journey";
import { makePerson, PASSWORD, withDatabase } from "../support/people";

test.use({ javaScriptEnabled: false });

test("everything of an account works without scripts", async ({ page }) => {
  const email = `plain-${crypto.randomUUID()}@example.org`;
  await page.goto("/sign-up?next=/settings");
  await page.getByLabel("Your name").fill("Plain Reader");
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password", { exact: true }).fill("password123");
  await page.getByRole("button", { name: "Create account" }).click();
  await expect(page.getByText("among the first that somebody would try")).toBeVisible();
  await page.getByLabel("Your name").fill("Plain Reader");
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Create account" }).click();
  await expect(page).toHaveURL("/settings");

  const name = page.getByRole("region", { name: "Name" });
  await name.getByLabel("Your name").fill("Plain Writer");
  await name.getByRole("button", { name: "Save name" }).click();
  await expect(page.getByText("Your name is changed.")).toBeVisible();
  await expect(name.getByLabel("Your name")).toHaveValue("Plain Writer");

  const password = page.getByRole("region", { name: "Password" });
  await password.getByLabel("Your present password").fill("not the one");
  await password.getByLabel("New password", { exact: true }).fill("four dry jerseys");
  await password.getByRole("button", { name: "Change password" }).click();
  await expect(password.getByText("That is not your present password.")).toBeVisible();

  await page.getByRole("link", { name: "Sessions" }).last().click();
  await page.getByRole("button", { name: "Sign out here" }).click();
  await expect(page).toHaveURL("/");
  await page.goto("/settings");
  await expect(page).toHaveURL("/sign-in?next=%2Fsettings");
});

test("signing in without scripts goes where it was to go, and says what is wrong", async ({
  page,
}) => {
  const person = await withDatabase((client) => makePerson(client));
  await page.goto("/sign-in?next=/settings/sessions");
  await page.getByLabel("E-mail address").fill(person.email);
  await page.getByLabel("Password", { exact: true }).fill("not the one");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("alert")).toContainText("do not belong together");
  await page.getByLabel("E-mail address").fill(person.email);
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page).toHaveURL("/settings/sessions");
});

test("the administrator's link is shown once without scripts too", async ({ page, context }) => {
  const { person, administrator } = await withDatabase(async (client) => ({
    person: await makePerson(client),
    administrator: await makePerson(client, { isAdministrator: true }),
  }));
  await page.goto("/forgot-password");
  await context.addCookies([
    {
      name: "next-auth.session-token",
      value: administrator.token,
      url: new URL(page.url()).origin,
    },
  ]);
  await page.goto(`/admin/people/${person.accountId}`);
  await page.getByRole("button", { name: "Make a reset link" }).click();
  await expect(page).toHaveURL(`/admin/people/${person.accountId}`);
  await expect(page.getByText("/reset-password/")).toBeVisible();
});
