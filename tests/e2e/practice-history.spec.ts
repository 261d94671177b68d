/** What was deleted from a draft is found in its history and comes back. */
import type { BrowserContext, Page } from "@playwright/test";
import { expect, test } from "../support/journey";
import { makePerson, withDatabase } from "../support/people";

const QUESTION = "engineer-falling-short";
const FIRST = "I told him what I had seen and asked what I had missed.";
const SECOND =
  "Then I moved the on-call to four people because one tired expert was a greater risk to us than four new ones who could ask.";

async function signedIn(context: BrowserContext, baseURL: string | undefined): Promise<void> {
  const person = await withDatabase((client) => makePerson(client));
  await context.addCookies([
    { name: "next-auth.session-token", value: person.token, url: baseURL ?? "" },
  ]);
}

const action = (page: Page) => page.getByRole("textbox", { name: "Action" });
const expectSaved = (page: Page) => expect(page.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();

async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press("Tab");
    const label = await page.evaluate(() => document.activeElement?.textContent ?? "");
    if (name.test(label)) return;
  }
  throw new Error(`no way to ${name} by Tab`);
}

test("a paragraph that was deleted is found in the history and restored, by keyboard", async ({
  page,
  context,
  baseURL,
}) => {
  await signedIn(context, baseURL);
  await page.goto(`/practice/${QUESTION}`);
  await expect(action(page)).toBeEditable();
  await action(page).focus();
  await page.keyboard.insertText(`${FIRST}\n\n${SECOND}`);
  await expectSaved(page);

  // Deleted, and gone to the history in the same moment: it is saved on the way.
  await page.keyboard.press("Shift+ArrowUp");
  await action(page).evaluate((area: HTMLTextAreaElement, from) => {
    area.setSelectionRange(from, area.value.length);
  }, FIRST.length);
  await page.keyboard.press("Delete");
  await expect(action(page)).toHaveValue(FIRST);
  await tabTo(page, /^History$/);
  await page.keyboard.press("Enter");

  await expect(page.getByRole("heading", { level: 1 })).toHaveText("History of your draft");
  await expect(page.getByRole("link", { name: /shown.*26 words deleted/ })).toBeVisible();
  await expect(page.locator("del").last()).toContainText("Then I moved the on-call to four people");
  await tabTo(page, /^Restore this text$/);
  await page.keyboard.press("Enter");
  await expect(page.getByText("The text is in your draft again.")).toBeVisible();
  await expect(page.getByText("Then an older text was restored in its place.")).toBeVisible();
  await tabTo(page, /^Go on writing$/);
  await page.keyboard.press("Enter");
  await expect(action(page)).toHaveValue(`${FIRST}\n\n${SECOND}`);
});

test("an editor that is open in another tab notices a restore with its next save @phone", async ({
  page,
  context,
  baseURL,
  expectConsoleError,
}) => {
  expectConsoleError(/409 \(Conflict\)/);
  await signedIn(context, baseURL);
  await page.goto(`/practice/${QUESTION}`);
  await action(page).fill(SECOND);
  await expectSaved(page);
  await action(page).fill(FIRST);
  await expectSaved(page);

  const other = await context.newPage();
  await other.goto(`/practice/${QUESTION}`);
  await other.getByRole("link", { name: "History" }).click();
  await other.getByRole("button", { name: "Restore this text" }).click();
  await expect(other.getByText("The text is in your draft again.")).toBeVisible();

  await action(page).pressSequentially(" More.");
  await expect(page.getByText(/This draft was also changed somewhere else/)).toBeVisible();
  await page.getByRole("button", { name: "Go on with mine" }).click();
  await expectSaved(page);

  // A page that was drawn before that refuses to restore on what it does not show.
  await other.getByRole("button", { name: "Restore this text" }).click();
  await expect(other.getByText("Nothing was restored")).toBeVisible();
  await expect(other.locator("ins, del").filter({ hasText: "More." }).first()).toBeVisible();
  await other.getByRole("button", { name: "Restore this text" }).click();
  await expect(other.getByText("The text is in your draft again.")).toBeVisible();
  await other.getByRole("link", { name: "Go on writing" }).click();
  await expect(action(other)).toHaveValue(FIRST);
});

test("restoring works without scripts", async ({ newBrowserContext, baseURL }) => {
  const context = await newBrowserContext({ javaScriptEnabled: false });
  const person = await withDatabase((client) => makePerson(client));
  await context.addCookies([
    { name: "next-auth.session-token", value: person.token, url: baseURL ?? "" },
  ]);
  let answerId = "";
  for (const [baseVersion, text] of [SECOND, FIRST].entries()) {
    const parts = { situation: "", task: "", action: text, result: "", reflection: "" };
    const response = await context.request.put(`/api/v1/drafts/${QUESTION}`, {
      headers: { origin: baseURL ?? "" },
      data: { baseVersion, take: 1, parts },
    });
    ({ answerId } = await response.json());
  }
  const page = await context.newPage();
  await page.goto(`/answers/${answerId}/history`);
  await expect(page.getByText("25 words deleted")).toBeVisible();
  await page.getByRole("button", { name: "Restore this text" }).click();
  await expect(page.getByText("The text is in your draft again.")).toBeVisible();
  await expect(page.getByText("Before a restore")).toBeVisible();
});
