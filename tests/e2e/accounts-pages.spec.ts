import type { BrowserContext, Page } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScroll } from "../support/accessibility";
import { expect, test } from "../support/journey";
import {
  makeAdministratorLink,
  makePerson,
  makeResetLink,
  type TestPerson,
  withDatabase,
} from "../support/people";

interface Visit {
  path: string;
  heading: string;
}

async function lookAt(page: Page, visits: Visit[]): Promise<void> {
  const size = page.viewportSize();
  for (const { path, heading } of visits) {
    await page.goto(path);
    await expect(page.getByRole("heading", { name: heading, level: 1 })).toBeVisible();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await page.setViewportSize({ width: 320, height: 640 });
    await expectNoSidewaysScroll(page);
    if (size) await page.setViewportSize(size);
  }
}

async function enter(page: Page, context: BrowserContext, person: TestPerson): Promise<void> {
  await page.goto("/forgot-password");
  await context.addCookies([
    { name: "next-auth.session-token", value: person.token, url: new URL(page.url()).origin },
  ]);
}

test("the pages that let a person in are accessible @phone", async ({ page }) => {
  const { resetToken, administratorToken } = await withDatabase(async (client) => ({
    resetToken: await makeResetLink(client, (await makePerson(client)).accountId),
    administratorToken: await makeAdministratorLink(client),
  }));
  await lookAt(page, [
    { path: "/sign-in?problem=wrong_credentials", heading: "Sign in" },
    { path: "/sign-up", heading: "Create an account" },
    { path: "/forgot-password?done=asked", heading: "Forgotten password" },
    { path: `/reset-password/${resetToken}`, heading: "Choose a new password" },
    { path: "/reset-password/x", heading: "This link no longer works" },
    {
      path: `/administrator/${administratorToken}`,
      heading: "Become administrator",
    },
    { path: "/erased", heading: "Your account is erased" },
  ]);
});

test("the settings are accessible @phone", async ({ page, context }) => {
  const person = await withDatabase((client) => makePerson(client));
  await enter(page, context, person);
  await lookAt(page, [
    { path: "/settings?form=erase&problem=not_confirmed", heading: "Settings" },
    { path: "/settings/sessions?done=session", heading: "Sessions" },
  ]);
});

test("the administrator's pages are accessible @phone", async ({ page, context }) => {
  const { administrator, person } = await withDatabase(async (client) => {
    const waiting = await makePerson(client, {
      name: "Maximiliana Extraordinarily-Longname of the Department of Wrapping",
    });
    await client.query(
      "INSERT INTO password_resets (id, account_id, issuer, expires_at) VALUES (gen_random_uuid(), $1, 'self', now() + interval '1 hour')",
      [waiting.accountId],
    );
    await client.query(
      "INSERT INTO mail_outbox (id, recipient, subject, body, state, attempts, last_error) VALUES (gen_random_uuid(), $1, 'A new password', 'Hello', 'failed', 5, 'Connection refused')",
      [waiting.email],
    );
    return {
      administrator: await makePerson(client, { isAdministrator: true }),
      person: waiting,
    };
  });
  await enter(page, context, administrator);
  await lookAt(page, [
    { path: "/admin", heading: "People" },
    { path: "/admin?text=nobody-of-that-name", heading: "People" },
    { path: `/admin/people/${person.accountId}`, heading: "Maximiliana" },
    { path: "/admin/catalog", heading: "Catalog" },
    { path: "/admin/outbox", heading: "Mail" },
  ]);
});
