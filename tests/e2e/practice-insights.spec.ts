/** What can be seen in an answer: beside the editor, on the answer's page and on paper; and a machine's opinion of it. */
import type { BrowserContext, Page } from "@playwright/test";
import { expectAccessible, expectFitsNarrowestPhone } from "../support/accessibility";
import { expect, test } from "../support/journey";
import { makePerson, withDatabase } from "../support/people";

const STORY = "engineer-falling-short";
const STEPS = "hypervisor-renewal-at-triple-price";

const ANSWER = {
  situation: "In March 2021 the ticket system of our ferry line had been failing every Friday.",
  task: "My task was to make it stable before the summer, with one engineer and no budget.",
  action:
    "I moved the weekly report to the night because it locked the fares. I wrote a plan for the desk, and I trained two people on it.",
  result: "As a result the outages fell from five a month to one.",
};

async function signedIn(context: BrowserContext, baseURL: string | undefined) {
  const person = await withDatabase((client) => makePerson(client));
  await context.addCookies([
    { name: "next-auth.session-token", value: person.token, url: baseURL ?? "" },
  ]);
}

const part = (page: Page, name: string) => page.locator(`textarea[name="${name}"]`);
const insight = (page: Page, id: string) => page.locator(`[data-insight="${id}"]`);

async function write(page: Page, answer: Record<string, string>) {
  for (const [name, text] of Object.entries(answer)) await part(page, name).fill(text);
}

/** What is selected in the field that has the focus. */
const selection = (page: Page) =>
  page.evaluate(() => {
    const field = document.activeElement;
    if (!(field instanceof HTMLTextAreaElement)) return null;
    return {
      part: field.name,
      text: field.value.slice(field.selectionStart, field.selectionEnd),
      from: field.selectionStart,
    };
  });

test("quotes lead to their place, by keyboard and by finger @phone", async ({
  page,
  context,
  baseURL,
}) => {
  await signedIn(context, baseURL);
  await page.goto(`/practice/${STORY}?role=it-manager`);
  await part(page, "situation").fill("It was spring.");
  await expect(page.getByText("Write on: from 40 words on")).toBeVisible();
  await write(page, ANSWER);
  await expect(insight(page, "parts")).toContainText("are all told");

  // The figure of the result, and not the same word elsewhere.
  const one = insight(page, "figure").getByRole("button", { name: "“one”" });
  await one.press("Enter");
  expect(await selection(page)).toEqual({
    part: "result",
    text: "one",
    from: ANSWER.result.lastIndexOf("one"),
  });
  await expect(part(page, "result")).toBeInViewport();

  // Each press goes on to the next place of a word that is counted.
  const own = insight(page, "voices").getByRole("button", { name: "“I”" });
  await own.click();
  const first = await selection(page);
  await own.click();
  const second = await selection(page);
  expect([first?.text, second?.text, first?.from === second?.from]).toEqual(["I", "I", false]);

  await insight(page, "reason").getByText("How this is counted").click();
  await expect(insight(page, "reason")).toContainText("Words that introduce a reason");

  // Words that are gone are said to be gone.
  const quote = insight(page, "reason").getByRole("button", { name: "because it locked" });
  await expect(quote).toBeVisible();
  await part(page, "action").fill("I moved it.");
  await expect(insight(page, "reason")).toContainText("No reason is given");
  await expectAccessible(page);
  await expectFitsNarrowestPhone(page);
});

test("a screen reader is told how many there are, once they stand still", async ({
  page,
  context,
  baseURL,
}) => {
  await signedIn(context, baseURL);
  await page.goto(`/practice/${STORY}?role=it-manager`);
  await expect(part(page, "action")).toBeEditable();
  const said = page.getByRole("status").filter({ hasText: "How it stands" });
  await write(page, ANSWER);
  await expect(said).toHaveText(/^How it stands: \d+ to look at, \d+ found, 3 counted\.$/);
});

test("a question with steps asks for no story", async ({ page, context, baseURL }) => {
  await signedIn(context, baseURL);
  await page.goto(`/practice/${STEPS}?role=it-director`);
  await write(page, {
    situation: "I would not sign for five years. I first want to know how many hosts we use.",
    task: "",
    action:
      "I recommend two years for what cannot move, because that gives us a way out. I would move the test systems first and tell the board in one page.",
    result: "It works if a third of the hosts are off the contract by next summer.",
  });
  await expect(insight(page, "steps")).toContainText("Nothing stands under “Options” yet");
  await expect(insight(page, "headline")).toContainText("The answer comes first.");
  await expect(insight(page, "figure")).toContainText("a third");
  for (const id of ["story", "parts", "opening"]) await expect(insight(page, id)).toHaveCount(0);
});

test("a pasted answer is split into its parts, and can be had back @phone", async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await signedIn(context, baseURL);
  await page.goto(`/practice/${STORY}?role=it-manager`);
  await expect(part(page, "situation")).toBeEditable();
  const whole = Object.values(ANSWER).join(" ");
  await page.evaluate((text) => navigator.clipboard.writeText(text), whole);
  await part(page, "situation").focus();
  await page.keyboard.press("ControlOrMeta+V");
  await page.getByRole("button", { name: "Split it into parts" }).press("Enter");
  const dialog = page.getByRole("dialog", { name: "Split it into parts" });
  await expect(dialog.getByRole("definition").first()).toHaveText(ANSWER.situation);
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Split it", exact: true }).press("Enter");

  for (const [name, text] of Object.entries(ANSWER)) {
    await expect(part(page, name)).toHaveValue(text);
  }
  await expect(part(page, "situation")).toBeFocused();
  await page.getByRole("button", { name: "Bring it back" }).click();
  await expect(part(page, "situation")).toHaveValue(whole);
  await expect(part(page, "action")).toHaveValue("");

  // A short paste, or one beside other text, is nobody's whole answer.
  await part(page, "situation").fill("");
  await page.evaluate(() => navigator.clipboard.writeText("Only a few words."));
  await part(page, "task").focus();
  await page.keyboard.press("ControlOrMeta+V");
  await expect(part(page, "task")).toHaveValue("Only a few words.");
  await expect(page.getByRole("button", { name: "Split it into parts" })).toHaveCount(0);
});

async function handIn(page: Page, answer: Record<string, string>) {
  await page.goto(`/practice/${STORY}?role=it-manager`);
  await write(page, answer);
  await page.getByRole("button", { name: "Hand in" }).click();
  await page.getByRole("link", { name: "Not now" }).click();
  await expect(page.getByRole("heading", { name: "Revision 1" })).toBeVisible();
}

test("a handed-in answer shows its insights, marked in its text, and prints them", async ({
  page,
  context,
  baseURL,
}) => {
  await signedIn(context, baseURL);
  await handIn(page, ANSWER);
  await expect(insight(page, "parts")).toContainText("are all told");
  await insight(page, "figure").getByRole("button", { name: "“five”" }).press("Enter");
  expect(await page.evaluate(() => getSelection()?.toString())).toBe("five");
  await expect(page.locator("[data-part-text=result]")).toBeFocused();

  await page.emulateMedia({ media: "print" });
  await expect(insight(page, "figure").getByRole("button", { name: "“five”" })).toBeVisible();
  await expect(insight(page, "figure").getByText("Numbers in digits and in words")).toBeVisible();
});

test("a machine's opinion: consent first, then beside the answer, a clear failure, and away again @phone", async ({
  page,
  context,
  baseURL,
  expectConsoleError,
}) => {
  expectConsoleError(/status of 422/);
  await signedIn(context, baseURL);
  await handIn(page, ANSWER);
  const panel = page.getByRole("region", { name: /^Second opinion/ });
  await expect(panel.getByRole("button", { name: "Ask for a second opinion" })).toHaveCount(0);
  await expectAccessible(page);
  await panel.getByRole("button", { name: "I agree" }).press("Enter");
  await panel.getByRole("button", { name: "Ask for a second opinion" }).press("Enter");
  const quote = panel.getByRole("button", { name: "“I moved the weekly report”" });
  await expect(quote).toBeVisible();
  // Whatever a machine writes is text.
  await expect(panel).toContainText("<b>Not bold</b>");
  await expect(panel).toContainText("It is no rating");
  await quote.click();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe("I moved the weekly report");
  await expectAccessible(page);
  await expectFitsNarrowestPhone(page);
  await page.reload();
  await expect(quote).toBeVisible();
  await panel.getByRole("button", { name: "Delete it" }).click();
  await expect(panel.getByRole("button", { name: "Ask for a second opinion" })).toBeVisible();

  // Taken back where the settings are.
  await page.goto("/settings");
  await page.getByRole("button", { name: "Take it back" }).click();
  await expect(page.getByText("You have not agreed, so nothing is sent.")).toBeVisible();
  await page.goBack();
  await page.reload();
  await expect(panel.getByRole("button", { name: "I agree" })).toBeVisible();
});

test("a machine that fails says how, one that is slow can be stopped", async ({
  page,
  context,
  baseURL,
  expectConsoleError,
}) => {
  expectConsoleError(/status of 422/);
  await signedIn(context, baseURL);
  await handIn(page, { ...ANSWER, result: "It was calm. [machine: not json]" });
  const panel = page.getByRole("region", { name: /^Second opinion/ });
  await panel.getByRole("button", { name: "I agree" }).click();
  await panel.getByRole("button", { name: "Ask for a second opinion" }).click();
  await expect(panel.getByRole("alert")).toContainText("not of the form");

  await page.getByRole("link", { name: "Revise", exact: true }).click();
  await part(page, "result").fill("It was calm. [machine: slow]");
  await page.getByRole("button", { name: "Hand in" }).click();
  await page.getByRole("link", { name: "Not now" }).click();
  await panel.getByRole("button", { name: "Ask for a second opinion" }).click();
  const stop = panel.getByRole("button", { name: "Stop" });
  await expect(stop).toBeFocused();
  await stop.press("Enter");
  await expect(panel.getByRole("alert")).toContainText("You stopped it");
  await expect(panel.getByRole("button", { name: "Ask for a second opinion" })).toBeFocused();
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a second opinion is agreed to, asked for and deleted", async ({
    page,
    context,
    baseURL,
  }) => {
    const person = await withDatabase((client) => makePerson(client));
    await context.addCookies([
      { name: "next-auth.session-token", value: person.token, url: baseURL ?? "" },
    ]);
    const send = async (method: string, path: string, body: unknown) => {
      const response = await fetch(new URL(path, baseURL), {
        method,
        headers: {
          cookie: person.cookie,
          origin: baseURL ?? "",
          "content-type": "application/json",
        },
        body: JSON.stringify(body),
      });
      return response.json();
    };
    const parts = { ...ANSWER, reflection: "" };
    const draft = await send("PUT", `/api/v1/drafts/${STORY}`, { baseVersion: 0, take: 1, parts });
    await send("POST", `/api/v1/answers/${draft.answerId}/revisions`, { version: draft.version });
    await page.goto(`/answers/${draft.answerId}`);
    await page.getByRole("button", { name: "I agree" }).click();
    await page.getByRole("button", { name: "Ask for a second opinion" }).click();
    await expect(page.getByText("“I moved the weekly report”")).toBeVisible();
    await page.getByRole("button", { name: "Delete it" }).click();
    await expect(page.getByText("“I moved the weekly report”")).toHaveCount(0);
  });
});
