/** Questions by the dozen: from a file, a pasted list and an advert, looked through before any is added. */
import { readFileSync } from "node:fs";
import type { BrowserContext } from "@playwright/test";
import { expect, test } from "../support/journey";
import { makePerson, type TestPerson, withDatabase } from "../support/people";

async function signedIn(context: BrowserContext, baseURL: string | undefined): Promise<TestPerson> {
  const person = await withDatabase((client) => makePerson(client));
  const url = baseURL ?? "";
  await context.addCookies([
    { name: "next-auth.session-token", value: person.token, url },
    { name: "starboard-signed-in", value: "1", url },
  ]);
  return person;
}

const csv = (text: string) => ({
  name: "From Linh.csv",
  mimeType: "text/csv",
  buffer: Buffer.from(text),
});

const FILE = csv(
  [
    "\uFEFFQuestion;Role;Competency;Difficulty;Owner",
    "What did your last budget leave out?;IT Manager;Financial Management;hard;me",
    "Zzz qqq?;;;;",
    "Who runs the project?;CIO;Project Management;;",
    ";IT Manager;;;",
  ].join("\r\n"),
);

test("a CSV file is looked through, corrected and added, and a second time adds nothing @phone", async ({
  page,
  context,
  baseURL,
  expectConsoleError,
}) => {
  expectConsoleError(/422 \(Unprocessable Entity\)/);
  await signedIn(context, baseURL);
  await page.goto("/own-questions");
  await page.getByRole("link", { name: "Add a list or an advert" }).click();
  await page.getByRole("link", { name: "From a CSV file" }).click();
  const file = page.getByLabel("File (optional)");
  const read = page.getByRole("button", { name: "Read the list" });
  // Beside the one that Next announces pages in.
  const alert = page.getByRole("main").getByRole("alert");

  await file.setInputFiles(csv("Frage,Rolle\nWarum?,CTO"));
  await read.click();
  await expect(alert).toContainText("Found: “Frage”, “Rolle”.");
  await file.setInputFiles({ ...FILE, buffer: Buffer.alloc(6_000_000, "x") });
  await read.click();
  await expect(alert).toContainText("From Linh.csv has 6.0 MB");

  await file.setInputFiles(FILE);
  await read.click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Questions from “From Linh.csv”",
  );
  await expect(page.getByText("A column was ignored: “Owner”.")).toBeVisible();
  await expect(page.getByText("“CIO” is none of IT Manager,")).toBeVisible();
  await expect(page.getByText("The question is empty.")).toBeVisible();
  const add = page.getByRole("button", { name: /^Add \d/ });
  await expect(add).toHaveAccessibleName("Add 1 question");

  // What a row lacks is given to it, and that ticks it.
  await page.getByLabel("Main competency of row 3").selectOption("Strategic Planning");
  await expect(page.getByLabel("Add row 3")).toBeChecked();
  await page.getByLabel("Question of row 3").fill("Which plan was yours alone?");
  await page.getByLabel("Add row 4").check();
  await expect(add).toHaveAccessibleName("Add 3 questions");
  await page.getByRole("button", { name: "Save for later" }).click();
  await expect(page.getByText("the preview waits for you here")).toBeVisible();
  await page.goto("/own-questions/import");
  await page.getByRole("link", { name: "From Linh.csv, IT Manager" }).click();
  await expect(page.getByLabel("Question of row 3")).toHaveValue("Which plan was yours alone?");
  await page.getByLabel("Add row 4").uncheck();

  await page.getByLabel("Question of row 2").fill("");
  await add.click();
  await expect(alert).toContainText("Row 2 cannot be added yet: type the question");
  await expect(page.getByLabel("Question of row 2")).toBeFocused();
  await page.getByLabel("Question of row 2").fill("What did your last budget leave out?");
  await add.click();
  await expect(page.getByText("Two questions were added.")).toBeVisible();
  await expect(page.getByText("Not added", { exact: true })).toHaveCount(1);
  await page.getByRole("link", { name: "See your own questions" }).click();
  await expect(
    page.getByRole("link", { name: "Which plan was yours alone?", exact: true }),
  ).toBeVisible();
  await expect(page.getByRole("link", { name: "Who runs the project?", exact: true })).toHaveCount(
    0,
  );

  await page.getByRole("link", { name: "Add many" }).click();
  await page.getByRole("link", { name: "From a CSV file" }).click();
  await file.setInputFiles(csv("question\nWhat did your last  BUDGET leave out?"));
  await read.click();
  await expect(page.getByText("Nothing is left to add.")).toBeVisible();
  await expect(page.getByText("You have this question already.")).toBeVisible();
  await page.getByRole("button", { name: "Discard the preview" }).click();
  await expect(page).toHaveURL(/\/own-questions\/import\?kind=csv/);
  await expect(page.getByText("Not added yet")).toHaveCount(0);
});

test("an advert becomes questions to choose among", async ({ page, context, baseURL }) => {
  await signedIn(context, baseURL);
  await page.goto("/own-questions/import");
  await page.getByLabel("Role").selectOption("IT Manager");
  await page
    .getByLabel("The advert")
    .fill(readFileSync("tests/support/adverts/bulleted.txt", "utf8"));
  await page.getByRole("button", { name: "Find questions in it" }).click();
  await expect(page.getByText(/^15 questions for the IT Manager/i)).toBeVisible();
  const prompt =
    "Tell me about a time when you had to lead, mentor and develop a team of eight IT engineers. How did you go about it?";
  await expect(page.getByLabel("Question of line 9")).toHaveValue(prompt);
  await expect(page.getByText("Matched: lead, team, mentor, develop")).toBeVisible();
  await expect(page.getByText("The bank asks").first()).toBeVisible();
  await page.getByText("What the employer offers").click();
  await expect(page.getByText("Free parking")).toBeVisible();

  await page.getByRole("button", { name: "Untick all" }).click();
  await expect(page.getByRole("button", { name: "Add 0 questions" })).toBeVisible();
  await page.getByLabel("Add line 9").check();
  await page.getByRole("button", { name: "Add 1 question" }).click();
  await expect(page.getByText("One question was added.")).toBeVisible();
  await page.getByRole("link", { name: "See your own questions" }).click();
  await page.getByRole("link", { name: prompt, exact: true }).click();
  await expect(page.getByText("From the advert: “Lead, mentor and develop")).toBeVisible();
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a Markdown list is read, corrected, saved page by page and added", async ({
    page,
    context,
    baseURL,
  }) => {
    await signedIn(context, baseURL);
    await page.goto("/own-questions/import?kind=markdown&role=cto");
    await page.getByRole("button", { name: "Read the list" }).click();
    await expect(page.getByRole("alert")).toContainText("There is nothing to read");
    const many = Array.from({ length: 55 }, (_, at) => `- Which roadmap number ${at}?`).join("\n");
    await page
      .getByLabel("Or paste it here")
      .fill(`## Strategic\n${many}\nNot a question.\n\n# IT Director\n- Zzz qqq?\n  - From Linh`);
    await page.getByRole("button", { name: "Read the list" }).click();
    await expect(page.getByText("Line 57").first()).toBeVisible();
    await page.getByLabel("Add line 2", { exact: true }).uncheck();
    await page.getByRole("button", { name: "Save and show the next page" }).click();
    await expect(page.getByText("Page 2 of 2")).toBeVisible();
    await expect(page.getByText("Note: From Linh")).toBeVisible();
    await page.getByLabel("Add line 60").check();
    const add = page.getByRole("button", { name: "Add the ticked questions" });
    await add.click();
    await expect(page.getByRole("alert")).toContainText("Line 60 cannot be added yet: choose");
    await expect(page.getByText("Page 2 of 2")).toBeVisible();
    await page.getByLabel("Main competency of line 60").selectOption("Strategic Vision");
    await add.click();
    await expect(page.getByText(/^55 questions were added/)).toBeVisible();
    await page.getByRole("link", { name: "See your own questions" }).click();
    await expect(page.getByRole("link", { name: "Zzz qqq?", exact: true })).toBeVisible();
  });

  test("a file that cannot be taken says why, and the form is as it was", async ({
    page,
    context,
    baseURL,
  }) => {
    await signedIn(context, baseURL);
    await page.goto("/own-questions/import?kind=csv&role=it-director");
    await page.getByLabel("File (optional)").setInputFiles(csv("Frage,Rolle\nWarum?,CTO"));
    await page.getByRole("button", { name: "Read the list" }).click();
    await expect(page.getByRole("alert")).toContainText("Found: “Frage”, “Rolle”.");
    await expect(page.getByLabel("Role")).toHaveValue("it-director");
    await page
      .getByLabel("File (optional)")
      .setInputFiles({ ...FILE, buffer: Buffer.alloc(6_000_000, "x") });
    await page.getByRole("button", { name: "Read the list" }).click();
    await expect(page.getByRole("alert")).toContainText("more than 5 megabytes");
    await expect(page).toHaveURL(/kind=csv/);
    await page.getByLabel("Or paste it here").fill("Frage\nWarum?");
    await page.getByRole("button", { name: "Read the list" }).click();
    await expect(page.getByLabel("Or paste it here")).toHaveValue(/^Frage\s+Warum\?$/);
  });
});

test("files come as a form, up to their limit, and a long list is counted", async ({ baseURL }) => {
  const origin = baseURL ?? "";
  const person = await withDatabase((client) => makePerson(client));
  const send = (text: string, headers: Record<string, string>) => {
    const body = new FormData();
    body.append("kind", "csv");
    body.append("role", "cto");
    body.append("file", new File([text], "list.csv"));
    return fetch(new URL("/api/v1/question-imports", origin), {
      method: "POST",
      redirect: "manual",
      headers: { cookie: person.cookie, origin, ...headers },
      body,
    });
  };
  const json = { accept: "application/json" };
  const taken = await send("question\nWhich roadmap?", json);
  expect(taken.status).toBe(200);
  expect(await taken.json()).toMatchObject({ understood: 1, leftOut: 0 });

  const long = await send(`question,role\n${"Why?,CTO\n".repeat(100_000)}`, json);
  expect(long.status).toBe(422);
  expect((await long.json()).error).toMatchObject({
    reason: "too_many_rows",
    message: expect.stringContaining("It has 100,000 rows"),
  });

  const large = "x".repeat(6_000_000);
  const refused = await send(large, json);
  expect(refused.status).toBe(413);
  expect((await refused.json()).error.message).toContain("more than 5 megabytes");
  const form = await send(large, {});
  expect(form.status).toBe(303);
  expect(form.headers.get("location")).toBe("/own-questions/import?problem=too_large");
});
