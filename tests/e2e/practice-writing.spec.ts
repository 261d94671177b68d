/** Writing an answer, from a blank page to the log and back: the way that everybody goes. */
import type { BrowserContext, Page } from "@playwright/test";
import { expectAccessible } from "../support/accessibility";
import { expect, test } from "../support/journey";
import { makePerson, type TestPerson, withDatabase } from "../support/people";

const QUESTION = "engineer-falling-short";
const PRACTICE = `/practice/${QUESTION}?role=it-manager`;

const ANSWER = {
  Situation: "I ran a team of nine. Our most senior engineer had begun to miss hand-ins.",
  Task: "I had to find out why, and be fair to him and to the people who covered.",
  Action:
    "I told him what I had seen and asked what I had missed. I moved the on-call to four people because one tired expert was a greater risk.",
  Result: "By May he had no reopened tickets, and the restore tests ran 38% faster.",
};

async function signedIn(context: BrowserContext, baseURL: string | undefined): Promise<TestPerson> {
  const person = await withDatabase((client) => makePerson(client));
  await context.addCookies([
    { name: "next-auth.session-token", value: person.token, url: baseURL ?? "" },
  ]);
  return person;
}

const part = (page: Page, name: string) => page.getByRole("textbox", { name });
const expectSaved = (page: Page) => expect(page.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();

async function countAnswers({ accountId }: TestPerson): Promise<number> {
  return withDatabase(async (client) => {
    const { rows } = await client.query<{ count: number }>(
      "SELECT count(*)::int AS count FROM answers WHERE account_id = $1",
      [accountId],
    );
    return rows[0]?.count ?? 0;
  });
}

test("write, hand in, rate, revise, compare, delete, undo @phone", async ({
  page,
  context,
  baseURL,
}) => {
  const person = await signedIn(context, baseURL);
  await page.goto(PRACTICE);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("whose work fell short");
  expect(await countAnswers(person)).toBe(0);

  for (const [name, text] of Object.entries(ANSWER)) await part(page, name).fill(text);
  await expectSaved(page);
  await expect(page.getByRole("button", { name: "“38%”" })).toBeVisible();
  await expect(page.getByText("A reason is given for a choice.")).toBeVisible();
  await page.reload();
  await expect(part(page, "Action")).toHaveValue(ANSWER.Action);

  await page.getByRole("button", { name: "Hand in" }).click();
  await expect(page.getByRole("heading", { name: "Rate your own answer" })).toBeVisible();
  const leadership = page.getByRole("group", { name: "Leadership & Team Management" });
  await leadership.getByRole("radio", { name: /3 Intermediate/ }).check();
  await page.getByRole("button", { name: "Save rating" }).click();
  await expect(page.getByText(/now 3 Intermediate of 5 Expert required/)).toContainText(
    "self-rated, unconfirmed",
  );
  await expect(page.getByRole("link", { name: "See your board" }).first()).toHaveAttribute(
    "href",
    "/board/it-manager",
  );
  await expectAccessible(page);

  await page.getByRole("link", { name: "Revise", exact: true }).click();
  await expect(page.getByText("Revising revision 1")).toBeVisible();
  await expect(part(page, "Result")).toHaveValue(ANSWER.Result);
  await part(page, "Result").fill("By May he had no reopened tickets. He stayed.");
  await page.getByRole("button", { name: "Hand in" }).click();
  await page.getByRole("link", { name: "Not now" }).click();

  await expect(page.getByRole("heading", { name: "Revision 2" })).toBeVisible();
  await page.getByRole("button", { name: "Compare" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Revision 1 and revision 2");
  await expect(page.locator("del").last()).toContainText("restore tests ran 38% faster");
  await expect(page.locator("ins").last()).toContainText("He stayed");

  await page.getByLabel("Compare").selectOption({ label: "Revision 2, take 1" });
  await page.getByLabel("with").selectOption({ label: "Revision 1, take 1" });
  await page.getByRole("button", { name: "Compare" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Revision 2 and revision 1");
  await expect(page.locator("ins").last()).toContainText("restore tests ran 38% faster");

  await page.getByRole("link", { name: "Back to the answer" }).click();
  await expect(page.getByRole("heading", { name: "Revision 1" })).toBeVisible();
  await page.getByRole("link", { name: "New take" }).click();
  await expect(page.getByText("Take 2, from a blank page")).toBeVisible();
  await expect(part(page, "Action")).toHaveValue("");

  await page.goto("/answers");
  await expect(page.getByText(/Two revisions/)).toBeVisible();
  await page.getByRole("button", { name: /^Delete/ }).click();
  await expect(page.getByRole("heading", { name: "No answers yet" })).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText(/Two revisions/)).toBeVisible();
});

test("the whole way by keyboard alone", async ({ page, context, baseURL }) => {
  await signedIn(context, baseURL);
  await page.goto(PRACTICE);
  await expect(part(page, "Situation")).toBeEditable();
  const tabTo = async (name: RegExp) => {
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press("Tab");
      const label = await page.evaluate(() => {
        const element = document.activeElement as HTMLElement | null;
        const labels = (element as HTMLInputElement | null)?.labels;
        return labels?.[0]?.textContent ?? element?.textContent ?? "";
      });
      if (name.test(label)) return;
    }
    throw new Error(`no way to ${name} by Tab`);
  };
  for (const [name, text] of Object.entries(ANSWER)) {
    await tabTo(new RegExp(`^${name}`));
    await page.keyboard.insertText(text);
  }
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("heading", { name: "Rate your own answer" })).toBeVisible();
  await tabTo(/Leave it open/);
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("radio", { name: /1 Awareness/ }).first()).toBeChecked();
  await tabTo(/Save rating/);
  await page.keyboard.press("Enter");
  await expect(page.getByText(/now 1 Awareness/)).toBeVisible();
  await tabTo(/^Delete/);
  await page.keyboard.press("Enter");
  await expect(page.getByText(/Answer deleted/)).toBeVisible();
  await page.locator("body").click({ position: { x: 1, y: 1 } });
  await page.keyboard.press("Control+z");
  await expect(page.getByText("The answer is back.")).toBeVisible();
});

test("an unfinished draft waits for nothing that was begun, and comes back when it is put away", async ({
  page,
  context,
  baseURL,
}) => {
  await signedIn(context, baseURL);
  await page.goto(PRACTICE);
  await part(page, "Action").fill("The first telling.");
  await page.getByRole("button", { name: "Hand in" }).click();
  await page.getByRole("link", { name: "Not now" }).click();
  await page.getByRole("link", { name: "Revise", exact: true }).click();
  await part(page, "Action").fill("The first telling, better.");
  await expectSaved(page);

  await page.goto(`${PRACTICE}&start=new`);
  await expect(page.getByText("You have an unfinished draft of this answer")).toBeVisible();
  await expect(part(page, "Action")).toHaveValue("The first telling, better.");
  await page.getByRole("button", { name: "Put it away and start take 2" }).click();
  await expect(part(page, "Action")).toHaveValue("");
  await expectSaved(page);
  await page.reload();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Bring it back" }).click();
  await expect(part(page, "Action")).toHaveValue("The first telling, better.");
  await expectSaved(page);
});

test("an answer without a word is not handed in, one without a result is", async ({
  page,
  context,
  baseURL,
  expectConsoleError,
}) => {
  expectConsoleError(/422 \(Unprocessable/);
  await signedIn(context, baseURL);
  await page.goto(PRACTICE);
  await expect(part(page, "Situation")).toBeEditable();
  await page.keyboard.press("Control+Enter");
  await expect(page.getByText(/no text to hand in yet/)).toBeVisible();
  await part(page, "Situation").fill("Nine people.");
  await expect(
    page.getByText("Still empty: Task, Action, Result.", { exact: false }),
  ).toBeVisible();
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("heading", { name: "Rate your own answer" })).toBeVisible();
  await page.getByRole("button", { name: "Save rating" }).click();
  await expect(page.getByText(/No level is chosen yet/)).toBeVisible();
});
