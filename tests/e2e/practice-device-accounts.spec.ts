/** What is kept on a device is its author's alone: at a shared browser, after the session, and when signing out. */
import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expectAccessible } from "../support/accessibility";
import { expect, test } from "../support/journey";
import { makePerson, PASSWORD, type TestPerson, withDatabase } from "../support/people";
import {
  action,
  cut,
  expectKept,
  expectSaved,
  makeCuttable,
  mend,
  newPerson,
  OTHER_QUESTION,
  PRACTICE,
  QUESTION,
  rawDevice,
  signIn,
  storedAction,
} from "../support/practice-page";

test("another person at the same browser sees nothing, sends nothing, reads nothing", async ({
  page,
  context,
  baseURL,
}) => {
  await makeCuttable(context);
  const person = await newPerson(context, baseURL);
  await page.goto(PRACTICE);
  await expect(action(page)).toBeEditable();
  await cut(page);
  await action(page).fill("A private dispute.");
  await expectKept(page);
  // The draft, and the page itself.
  await expect.poll(() => rawDevice(page)).toContain("records:2");
  const raw = await rawDevice(page);
  for (const secret of ["private", QUESTION, person.accountId, person.email]) {
    expect(raw).not.toContain(secret);
  }

  const other = await newPerson(context, baseURL);
  await mend(page);
  await page.goto("/today");
  await page.goto(PRACTICE);
  await expect(action(page)).toBeEditable();
  await expect(action(page)).toHaveValue("");
  await action(page).fill("Another person's own.");
  await expectSaved(page);
  expect(await storedAction(other)).toBe("Another person's own.");
  expect(await storedAction(person)).toBeUndefined();

  await signIn(context, person, baseURL);
  await page.goto("/answers");
  await expect.poll(() => storedAction(person)).toBe("A private dispute.");
});

test("an expired session: writing goes on, and signing in within the page sends it @phone", async ({
  page,
  context,
  baseURL,
  expectConsoleError,
}) => {
  expectConsoleError(/401 \(Unauthorized\)|422 \(Unprocessable/);
  const person = await newPerson(context, baseURL);
  const other = await withDatabase((client) => makePerson(client));
  await page.goto(PRACTICE);
  await action(page).fill("Mine.");
  await expectSaved(page);
  await context.clearCookies();
  await action(page).fill("Mine, and more.");
  await expect(page.getByText("You are signed out", { exact: true })).toBeVisible();
  await action(page).fill("Mine, and more of it.");
  await expectKept(page);
  await expectAccessible(page);

  const enter = async (button: string, { email }: TestPerson) => {
    await page.getByRole("button", { name: button }).click();
    const dialog = page.getByRole("dialog", { name: "Sign in again" });
    await dialog.getByLabel("E-mail address").fill(email);
    await dialog.getByLabel("Password", { exact: true }).fill(PASSWORD);
    await dialog.getByRole("button", { name: "Sign in", exact: true }).click();
  };
  // Somebody else first: the words wait for their own author.
  await enter("Sign in again", other);
  await expect(
    page.getByText("Somebody else is signed in in this browser", { exact: true }),
  ).toBeVisible();
  expect(await storedAction(other)).toBeUndefined();
  expect(await storedAction(person)).toBe("Mine.");

  await enter("Sign in as the author", person);
  await expectSaved(page);
  await expect(action(page)).toHaveValue("Mine, and more of it.");
  expect(await storedAction(person)).toBe("Mine, and more of it.");
});

test("after somebody else has signed in, a reload does not show the text", async ({
  page,
  context,
  baseURL,
  expectConsoleError,
}) => {
  expectConsoleError(/422 \(Unprocessable/);
  const person = await newPerson(context, baseURL);
  await page.goto(PRACTICE);
  await action(page).fill("Mine.");
  await expectSaved(page);
  const other = await newPerson(context, baseURL);
  await action(page).fill("Mine, and more.");
  await expect(
    page.getByText("Somebody else is signed in in this browser", { exact: true }),
  ).toBeVisible();
  await page.getByRole("button", { name: "Go to my own page" }).click();
  await expect(action(page)).toHaveValue("");
  expect(await storedAction(other)).toBeUndefined();
  await signIn(context, person, baseURL);
  await page.goto("/today");
  await expect.poll(() => storedAction(person)).toBe("Mine, and more.");
});

test.describe("signing out", () => {
  const signOut = async (page: Page) => {
    await page.getByRole("button", { name: /Account/ }).click();
    await page.getByRole("button", { name: "Sign out" }).click();
  };

  test("sends what waits, of every question, and takes text and keys away", async ({
    page,
    context,
    baseURL,
  }) => {
    await makeCuttable(context);
    const person = await newPerson(context, baseURL);
    await page.goto(PRACTICE);
    await expect(action(page)).toBeEditable();
    await cut(page);
    await action(page).fill("The last words.");
    await expectKept(page);
    await page.goto("/settings");
    await mend(page);
    await signOut(page);
    await expect(page.getByRole("link", { name: "Sign in" }).first()).toBeVisible();
    expect(await storedAction(person)).toBe("The last words.");
    // The browser's own key stays, and opens nothing.
    const raw = await rawDevice(page);
    expect(raw).toContain("keys:1");
    expect(raw).toContain("records:0");
  });

  test("asks where something cannot be sent: stay, download, delete", async ({
    page,
    context,
    baseURL,
  }) => {
    await makeCuttable(context);
    const person = await newPerson(context, baseURL);
    await page.goto(PRACTICE);
    await expect(action(page)).toBeEditable();
    await cut(page);
    await action(page).fill("The last words.");
    await expectKept(page);
    await page.goto(OTHER_QUESTION);
    await expect(action(page)).toBeEditable();
    await action(page).fill("Of another question.");
    await expectKept(page);

    await signOut(page);
    const dialog = page.getByRole("dialog", { name: "2 answers are not saved yet" });
    await expect(dialog).toBeVisible();
    await expectAccessible(page);
    await dialog.getByRole("button", { name: "Stay signed in" }).click();
    await expect(dialog).toBeHidden();
    await expect(action(page)).toHaveValue("Of another question.");

    await signOut(page);
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      dialog.getByRole("button", { name: "Download them as a text file" }).click(),
    ]);
    const text = readFileSync(await file.path(), "utf8");
    expect(text).toContain("The last words.");
    expect(text).toContain("Of another question.");

    page.on("dialog", (question) => void question.accept());
    await dialog.getByRole("button", { name: "Sign out and delete them here" }).click();
    await expect(page.getByRole("link", { name: "Sign in" }).first()).toBeVisible();
    expect(await rawDevice(page)).toContain("records:0");
    expect(await storedAction(person)).toBeUndefined();
  });

  test("works from a public page, and without anything on the device", async ({
    page,
    context,
    baseURL,
  }) => {
    const person = await newPerson(context, baseURL);
    await context.addCookies([{ name: "starboard-signed-in", value: "1", url: baseURL ?? "" }]);
    await page.goto("/roles");
    await signOut(page);
    await expect(page.getByRole("link", { name: "Sign in" }).first()).toBeVisible();
    const { rowCount } = await withDatabase((client) =>
      client.query("SELECT FROM sessions WHERE id = $1", [person.sessionId]),
    );
    expect(rowCount).toBe(0);
  });
});
