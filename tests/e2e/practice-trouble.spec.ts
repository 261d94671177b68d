/** What can go wrong while somebody writes: nothing is lost, and the page says in words what is the matter. */
import type { BrowserContext, Page } from "@playwright/test";
import { expectAccessible } from "../support/accessibility";
import { expect, test } from "../support/journey";
import { makePerson, type TestPerson, withDatabase } from "../support/people";

const QUESTION = "dispute-with-another-department";
const PRACTICE = `/practice/${QUESTION}?role=it-manager`;

async function signIn(context: BrowserContext, person: TestPerson, baseURL: string | undefined) {
  await context.clearCookies();
  await context.addCookies([
    { name: "next-auth.session-token", value: person.token, url: baseURL ?? "" },
  ]);
}

async function newPerson(context: BrowserContext, baseURL: string | undefined) {
  const person = await withDatabase((client) => makePerson(client));
  await signIn(context, person, baseURL);
  return person;
}

const action = (page: Page) => page.getByRole("textbox", { name: "Action" });
const expectSaved = (page: Page) => expect(page.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();

async function storedAction({ accountId }: TestPerson): Promise<string | undefined> {
  return withDatabase(async (client) => {
    const { rows } = await client.query<{ action: string }>(
      "SELECT action FROM drafts d JOIN answers a ON a.id = d.answer_id WHERE a.account_id = $1",
      [accountId],
    );
    return rows[0]?.action;
  });
}

test("the network goes, the page is reloaded, the network returns: every word is there @phone", async ({
  page,
  context,
  baseURL,
}) => {
  // Cut in the page itself: what a page sends while it goes is not seen by routes.
  await context.addInitScript(() => {
    const { fetch } = window;
    window.fetch = (...call) =>
      String(call[0]).includes("/api/v1/drafts/") && localStorage.getItem("cut")
        ? Promise.reject(new TypeError("cut"))
        : fetch(...call);
  });
  const person = await newPerson(context, baseURL);
  await page.goto(PRACTICE);
  await action(page).fill("I asked both sides for one page.");
  await expectSaved(page);

  await page.evaluate(() => localStorage.setItem("cut", "1"));
  await action(page).pressSequentially(" Then I");
  await expect(page.getByText("Not saved yet: the server is away, trying again")).toBeVisible();
  await expect(page.getByText("Kept on this device", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Hand in" }).click();
  await expect(page.getByText(/^Not handed in: your last words/)).toBeVisible();
  await expectAccessible(page);
  await page.reload();
  await expect(action(page)).toHaveValue("I asked both sides for one page. Then I");
  await expect(page.getByText(/had not reached the server was kept on this device/)).toBeVisible();
  expect(await storedAction(person)).toBe("I asked both sides for one page.");

  await page.evaluate(() => localStorage.removeItem("cut"));
  await expectSaved(page);
  expect(await storedAction(person)).toBe("I asked both sides for one page. Then I");
});

test("closed a moment after the last key, the words have reached the server", async ({
  page,
  context,
  baseURL,
}) => {
  const person = await newPerson(context, baseURL);
  await page.goto(PRACTICE);
  await expect(action(page)).toBeEditable();
  await action(page).fill("I asked both sides.");
  await page.close({ runBeforeUnload: true });
  await expect.poll(() => storedAction(person)).toBe("I asked both sides.");
});

test("two devices write one draft: both texts are kept side by side, and one is chosen @phone", async ({
  page,
  context,
  baseURL,
  newBrowserContext,
  expectConsoleError,
}) => {
  expectConsoleError(/409 \(Conflict\)/);
  const person = await newPerson(context, baseURL);
  await page.goto(PRACTICE);
  await action(page).fill("Both began here.");
  await expectSaved(page);
  const elsewhere = await newBrowserContext();
  await signIn(elsewhere, person, baseURL);
  const other = await elsewhere.newPage();
  await other.goto(PRACTICE);
  await action(other).fill("Written on the other device.");
  await expectSaved(other);

  await action(page).fill("Written on this device.");
  await expect(
    page.getByText("This draft was also changed somewhere else.", { exact: false }),
  ).toBeVisible();
  await expect(action(page)).toHaveValue("Written on this device.");
  await expect(page.getByRole("region", { name: "Your text" })).toContainText(
    "Written on this device.",
  );
  await expect(page.getByRole("region", { name: "The other text" })).toContainText(
    "Written on the other device.",
  );
  await expectAccessible(page);
  expect(await storedAction(person)).toBe("Written on the other device.");

  // A reload does not decide it.
  await page.reload();
  await page.getByRole("button", { name: "Go on with mine" }).click();
  await expectSaved(page);
  expect(await storedAction(person)).toBe("Written on this device.");
  await page.reload();
  await page.getByRole("button", { name: "Bring it back" }).click();
  await expect(action(page)).toHaveValue("Written on the other device.");
  await expectSaved(page);
});

test("handed in from another tab: this one's text is kept, and goes on as a revision", async ({
  page,
  context,
  baseURL,
  expectConsoleError,
}) => {
  expectConsoleError(/409 \(Conflict\)/);
  await newPerson(context, baseURL);
  await page.goto(PRACTICE);
  await action(page).fill("Both began here.");
  await expectSaved(page);
  const other = await context.newPage();
  await other.goto(PRACTICE);
  await expect(action(other)).toHaveValue("Both began here.");
  await other.getByRole("button", { name: "Hand in" }).click();
  await expect(other.getByRole("heading", { name: "Rate your own answer" })).toBeVisible();

  await action(page).fill("Both began here, and I went on.");
  await expect(
    page.getByText("This draft was handed in somewhere else.", { exact: false }),
  ).toBeVisible();
  await page.getByRole("button", { name: "Go on with mine, as a revision" }).click();
  await expectSaved(page);
  await page.getByRole("button", { name: "Hand in" }).click();
  await page.getByRole("link", { name: "Not now" }).click();
  await expect(page.getByRole("heading", { name: "Revision 2" })).toBeVisible();
});

test("a part of 20,001 characters is refused in words, and kept until it is shortened", async ({
  page,
  context,
  baseURL,
}) => {
  const person = await newPerson(context, baseURL);
  await page.goto(PRACTICE);
  await action(page).fill("x".repeat(20_001));
  await expect(page.getByText(/shorten this part by 1 character/)).toBeVisible();
  await expect(page.getByText(/^Not saved: a part is too long/)).toBeVisible();
  await expectAccessible(page);
  await page.reload();
  await expect(action(page)).toHaveValue("x".repeat(20_001));
  await action(page).fill(`${"🙂".repeat(19_000)}\0\ud800 rest`);
  await expectSaved(page);
  expect(await storedAction(person)).toBe(`${"🙂".repeat(19_000)}\ufffd rest`);
});

test("a deleted answer comes back whole, also by writing on it in a tab that was left open", async ({
  page,
  context,
  baseURL,
}) => {
  await newPerson(context, baseURL);
  await page.goto(PRACTICE);
  await action(page).fill("Mine.");
  await expectSaved(page);
  const log = await context.newPage();
  await log.goto("/answers");
  await log.getByRole("button", { name: /^Delete/ }).click();
  await expect(log.getByText(/Answer deleted/)).toBeVisible();

  const again = await context.newPage();
  await again.goto(PRACTICE);
  await expect(again.getByText("You deleted your answer to this question")).toBeVisible();
  await expectAccessible(again);

  await action(page).fill("Mine, and more.");
  await expect(page.getByText(/Writing on it brought it back/)).toBeVisible();
  await again.reload();
  await expect(action(again)).toHaveValue("Mine, and more.");
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("an answer is rated, deleted and brought back by plain forms", async ({
    page,
    context,
    baseURL,
  }) => {
    const person = await newPerson(context, baseURL);
    const headers = { cookie: person.cookie, origin: new URL(baseURL ?? "").origin };
    const parts = { situation: "", task: "", action: "Mine.", result: "", reflection: "" };
    const saved = await fetch(`${baseURL}/api/v1/drafts/${QUESTION}`, {
      method: "PUT",
      headers: { ...headers, "content-type": "application/json" },
      body: JSON.stringify({ baseVersion: 0, take: 1, parts }),
    });
    const { answerId, version } = (await saved.json()) as { answerId: string; version: number };
    await fetch(`${baseURL}/api/v1/answers/${answerId}/revisions`, {
      method: "POST",
      headers: { ...headers, "content-type": "application/json" },
      body: JSON.stringify({ version }),
    });

    await page.goto(`/answers/${answerId}/revisions/1/rate`);
    await page.getByRole("button", { name: "Save rating" }).click();
    await expect(page.getByText(/No level is chosen yet/)).toBeVisible();
    await page
      .getByRole("radio", { name: /4 Advanced/ })
      .first()
      .check();
    await page.getByRole("button", { name: "Save rating" }).click();
    await expect(page.getByText(/now 4 Advanced/)).toBeVisible();

    await page.getByRole("button", { name: /^Delete/ }).click();
    await expect(page).toHaveURL(/\/answers\?undo=/);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(page.getByRole("heading", { name: "Revision 1" })).toBeVisible();
    await page.goto(PRACTICE);
    await expect(page.getByText(/needs JavaScript/)).toBeVisible();
  });
});
