/** The story bank: written, used, changed, kept from an answer, imported, and laid over a matrix. */
import type { BrowserContext } from "@playwright/test";
import { expectAccessible, expectFitsNarrowestPhone } from "../support/accessibility";
import { expect, test } from "../support/journey";
import { makePerson, type TestPerson, withDatabase } from "../support/people";

const QUESTION = "prove-the-backup-restores";

async function signedIn(context: BrowserContext, baseURL: string | undefined): Promise<TestPerson> {
  const person = await withDatabase((client) => makePerson(client));
  const url = baseURL ?? "";
  await context.addCookies([
    { name: "next-auth.session-token", value: person.token, url },
    { name: "starboard-signed-in", value: "1", url },
  ]);
  return person;
}

test("a story is written by keyboard, begins an answer, changes, and the answer says so @phone", async ({
  page,
  context,
  baseURL,
}) => {
  await signedIn(context, baseURL);
  await page.goto("/stories");
  await expect(page.getByRole("heading", { name: "No stories yet" })).toBeVisible();
  await page.getByRole("main").getByRole("link", { name: "Write a story" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Write a story");

  await page.getByLabel("Headline").focus();
  await page.keyboard.type("The restore that nobody had tried");
  await page.keyboard.press("Tab");
  await page.keyboard.type("We restored one system a week.");
  await expect(page.getByText(/6 words, under 5 s spoken|6 words, about 5 s spoken/)).toBeVisible();
  await page.getByLabel("Action").focus();
  await page.keyboard.type("I restored it myself.");
  await page.getByLabel("Technical expertise").focus();
  await page.keyboard.press("Space");
  await page.getByRole("button", { name: "Add story" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText("Your story is in the bank.")).toBeVisible();
  await expect(page.getByText("In no answer yet.")).toBeVisible();
  const address = new URL(page.url()).pathname;

  await page.goto(`/practice/${QUESTION}`);
  await page.locator("summary", { hasText: "Start from a story" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText("Stories that fit this question")).toBeVisible();
  await page.getByLabel(/The restore that nobody had tried/).focus();
  await page.keyboard.press("Space");
  await page.getByRole("button", { name: "Start from this story" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("textarea[name=action]")).toHaveValue("I restored it myself.");
  await expect(page.getByText("Started from “The restore that nobody had tried”.")).toBeVisible();
  await expect(page.getByText("The story has changed since")).toHaveCount(0);

  await page.goto(`${address}/edit`);
  await page.getByLabel("Action").fill("I restored it myself, twice.");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("Saved.", { exact: true })).toBeVisible();
  await expect(page.getByText("Started from the story, still a draft")).toBeVisible();

  await page.goto(`/practice/${QUESTION}`);
  await expect(page.getByText("The story has changed since")).toBeVisible();
  await page.getByText("What changed").click();
  await expect(page.locator("ins").filter({ hasText: "twice" })).toBeVisible();
  await page.getByRole("button", { name: "Take over the change" }).click();
  await expect(page.locator("textarea[name=action]")).toHaveValue("I restored it myself, twice.");
  await expect(page.getByText("The story has changed since")).toHaveCount(0);
});

test("an answer is kept as a story, once, and deleting it can be undone", async ({
  page,
  context,
  baseURL,
  request,
}) => {
  const { cookie } = await signedIn(context, baseURL);
  const headers = { cookie, origin: baseURL ?? "" };
  const parts = {
    situation: "In May it failed. Then more.",
    task: "",
    action: "I mended it.",
    result: "",
    reflection: "",
  };
  const draft = await request.put(`/api/v1/drafts/${QUESTION}`, {
    headers,
    data: { baseVersion: 0, take: 1, parts },
  });
  const { answerId, version } = await draft.json();
  await request.post(`/api/v1/answers/${answerId}/revisions`, { headers, data: { version } });

  await page.goto(`/answers/${answerId}`);
  await page.getByRole("button", { name: "Save as a story" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("In May it failed");
  await expect(page.getByText("The story was made of it")).toBeVisible();
  await page.goto(`/answers/${answerId}`);
  await expect(page.getByText("This revision is kept as")).toBeVisible();
  await page.getByRole("main").getByRole("link", { name: "“In May it failed”" }).last().click();
  await expect(page).toHaveURL(/\/stories\//);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("In May it failed");

  await page.getByRole("button", { name: /^Delete/ }).click();
  await expect(page.getByRole("heading", { name: "No stories yet" })).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("link", { name: "In May it failed" })).toBeVisible();
});

test("two edits at once are both kept, and one is chosen with both in sight", async ({
  page,
  context,
  baseURL,
  request,
  expectConsoleError,
}) => {
  expectConsoleError(/409 \(Conflict\)/);
  const { cookie } = await signedIn(context, baseURL);
  const headers = { cookie, origin: baseURL ?? "" };
  const told = { headline: "Told twice", action: "I told it." };
  const added = await request.post("/api/v1/stories", { headers, data: told });
  const { id } = await added.json();
  await page.goto(`/stories/${id}/edit`);
  await page.getByLabel("Action").fill("I told it here.");
  const elsewhere = { ...told, version: 1, action: "I told it there." };
  await request.post(`/api/v1/stories/${id}`, { headers, data: elsewhere });
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("Both texts are kept")).toBeVisible();
  await expect(page.getByLabel("Action")).toHaveValue("I told it here.");

  // Leaving asks first, as the form holds a text that is not the story's.
  page.once("dialog", (dialog) => void dialog.accept());
  await page.getByRole("link", { name: "Back to the story" }).click();
  await expect(page.getByText("There are two texts of this story")).toBeVisible();
  await page.getByRole("link", { name: "See both texts" }).click();
  await page.getByRole("button", { name: /^Use version 3/ }).click();
  await expect(page.getByText("I told it here.")).toBeVisible();
  await expect(page.getByText("There are two texts")).toHaveCount(0);
  await expect(page.getByRole("link", { name: "All 3 versions of the text" })).toBeVisible();
});

const RESUME = JSON.stringify({
  work: [
    {
      name: "Tarn & Ridley",
      position: "IT manager",
      startDate: "2019-02-01",
      highlights: ["Closed 31 shared accounts. Nobody was locked out.", "Moved the data centre."],
    },
    { name: "Harrow Vale" },
  ],
});

test("a résumé is looked through before it comes in, and comes in once @phone", async ({
  page,
  context,
  baseURL,
  expectConsoleError,
}) => {
  expectConsoleError(/422 \(Unprocessable Entity\)/);
  await signedIn(context, baseURL);
  await page.goto("/stories/import");
  const alert = page.getByRole("main").getByRole("alert");
  const file = page.getByLabel("File (optional)");
  const read = page.getByRole("button", { name: "Read it" });
  const buffer = Buffer.from(RESUME);
  await file.setInputFiles({
    name: "x.json",
    mimeType: "application/json",
    buffer: buffer.subarray(9),
  });
  await read.click();
  await expect(alert).toContainText("The JSON is not whole");

  const resume = { name: "resume.json", mimeType: "application/json", buffer };
  await file.setInputFiles(resume);
  await read.click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Stories from “resume.json”");
  await expect(page.getByText("Work 1: IT manager, Tarn & Ridley").first()).toBeVisible();
  await expect(
    page.getByText("It has no highlights, and each highlight is a story."),
  ).toBeVisible();
  await expectFitsNarrowestPhone(page);
  await page.getByLabel("Add place 2: Moved the data centre").uncheck();
  await page.getByRole("button", { name: "Add what is ticked" }).click();
  await expect(page.getByText("One story was added.")).toBeVisible();
  await page.getByRole("link", { name: "See your stories" }).click();
  await expect(page.getByRole("link", { name: "Closed 31 shared accounts" })).toBeVisible();

  await page.goto("/stories/import");
  await file.setInputFiles(resume);
  await read.click();
  await expect(page.getByText("Already there", { exact: true })).toHaveCount(1);
  await expect(page.getByRole("checkbox")).toHaveCount(1);
});

test("the matrix shows what is covered and warns of what is not @phone", async ({
  page,
  context,
  baseURL,
  request,
}) => {
  const { cookie } = await signedIn(context, baseURL);
  const headers = { cookie, origin: baseURL ?? "" };
  await request.post("/api/v1/sample-data", { headers, data: { role: "it-manager" } });
  await page.goto("/stories/coverage?role=it-manager");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("IT Manager");
  const rules = page.getByRole("region", { name: "How the bank stands" });
  await expect(rules.getByText("Now: 10 stories.")).toBeVisible();
  await expect(rules.getByText("Now: 1 failure story.")).toBeVisible();
  await expect(rules.getByRole("link", { name: "Write about a failure" })).toBeVisible();
  await expectAccessible(page);
  await expectFitsNarrowestPhone(page);
  const isPhone = (page.viewportSize()?.width ?? 0) < 640;
  if (!isPhone) {
    const table = page.getByRole("table");
    const row = table.getByRole("row", { name: /^Let go of 41% of the tickets/ });
    await expect(row.getByText("Covers it")).toHaveCount(2);
    await expect(row.getByText("Does not")).toHaveCount(4);
  }
  await page.goto("/stories/coverage?role=cto");
  const lacking = page.getByRole("link", { name: /^Behavioural and cultural fit: no story/ });
  await expect(lacking).toHaveAttribute("href", /^\/roles\/cto\/questions\?competency=/);
});

test("without scripts a refused form gives back what was typed, and a sent one is kept", async ({
  newBrowserContext,
  baseURL,
}) => {
  const context = await newBrowserContext({ javaScriptEnabled: false });
  await signedIn(context, baseURL);
  const page = await context.newPage();
  await page.goto("/stories/new");
  await page.getByLabel("Headline").fill("Told plainly");
  await page.getByLabel("Action").fill("I told it without a script.");
  await page.getByLabel("From").fill("soon");
  await page.getByRole("button", { name: "Add story" }).click();
  await expect(page.getByText("Write the month as 2021-03, or the year alone.")).toBeVisible();
  await expect(page.getByLabel("Action")).toHaveValue("I told it without a script.");
  await page.getByLabel("From").fill("2021");
  await page.getByRole("button", { name: "Add story" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Told plainly");
  await page.getByRole("button", { name: /^Delete/ }).click();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("The story is back.")).toBeVisible();
});
