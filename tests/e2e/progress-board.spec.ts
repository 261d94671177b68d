import type { BrowserContext, Page } from "@playwright/test";
import { expect, test } from "../support/journey";
import { makePerson, PASSWORD, type TestPerson, withDatabase } from "../support/people";

async function enter(
  context: BrowserContext,
  baseURL: string | undefined,
  name = "Mira Holt",
): Promise<TestPerson> {
  const person = await withDatabase((client) => makePerson(client, { name }));
  await context.addCookies([
    { name: "next-auth.session-token", value: person.token, url: baseURL ?? "" },
  ]);
  return person;
}

/** As a person's own page would send it. */
async function post(page: Page, path: string, data: unknown): Promise<void> {
  const origin = new URL(page.url()).origin;
  const response = await page.request.post(path, { data, headers: { origin } });
  expect(response.ok(), path).toBe(true);
}

async function withSample(page: Page, role = "it-manager"): Promise<void> {
  await page.goto("/board");
  await post(page, "/api/v1/board-choice", { role });
  await post(page, "/api/v1/sample-data", { role });
}

test("a fresh account chooses a role, looks around in sample data and clears it away @phone", async ({
  page,
}) => {
  await page.goto("/sign-up");
  await page.getByLabel("Your name").fill("Mira Holt");
  await page.getByLabel("E-mail address").fill(`board-${crypto.randomUUID()}@example.org`);
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Create account" }).click();

  await expect(page).toHaveURL("/today");
  await expect(
    page.getByRole("heading", { name: "Which role are you preparing for?" }),
  ).toBeVisible();
  await page.getByRole("button", { name: "Choose IT Manager" }).click();
  await expect(page.getByRole("heading", { name: "Your IT Manager board" })).toBeVisible();
  await expect(page.getByText("Nothing is on your board yet.")).toBeVisible();

  await page.getByRole("button", { name: "Load sample data" }).click();
  await expect(page.getByText("This is sample data")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Last answers" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Practise this question" })).toHaveAttribute(
    "href",
    /^\/practice\//,
  );

  await page.getByRole("link", { name: "Open the board" }).click();
  await expect(page).toHaveURL("/board/it-manager");
  const drawing = page.getByRole("figure", { name: /board of IT Manager/ });
  await expect(
    drawing.getByRole("img", { name: /^Technical Expertise: required level 5/ }),
  ).toBeVisible();
  await expect(page.getByRole("row", { name: /Technical Expertise/ })).toContainText(
    "Self-rated, unconfirmed",
  );

  await drawing.getByRole("link", { name: "Technical Expertise" }).click();
  await expect(page).toHaveURL("/board/it-manager/technical-expertise");
  await expect(page.getByRole("heading", { name: "Answers behind it" })).toBeVisible();
  await expect(page.getByText("Stated in").first()).toBeVisible();
  const prompt = /Describe an infrastructure upgrade/;
  await page
    .getByRole("region", { name: "Answers behind it" })
    .getByRole("link", { name: prompt })
    .click();
  await expect(page).toHaveURL(/\/answers\/[0-9a-f-]{36}/);
  await expect(page.getByText(prompt).first()).toBeVisible();

  await page.goto("/board");
  await expect(page).toHaveURL("/board/it-manager");
  await page.getByRole("button", { name: "Remove sample data" }).click();
  await expect(page.getByRole("heading", { name: "Nothing is shown yet" })).toBeVisible();
  await expect(page.getByText("This is sample data")).toHaveCount(0);
});

test("a double click loads sample data once", async ({ page, context, baseURL }) => {
  const person = await enter(context, baseURL);
  await page.goto("/board/it-director");
  await page.getByRole("button", { name: "Load sample data" }).dblclick();
  await expect(page.getByText("This is sample data")).toBeVisible();
  const answers = await withDatabase(async (client) => {
    const { rows } = await client.query("SELECT 1 FROM answers WHERE account_id = $1", [
      person.accountId,
    ]);
    return rows.length;
  });
  expect(answers).toBe(13);
});

test("choosing, loading and removing work by keyboard alone", async ({
  page,
  context,
  baseURL,
}) => {
  await enter(context, baseURL);
  await page.goto("/board");
  await page.getByRole("button", { name: "Choose CTO" }).focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/board/cto");

  await page.getByRole("link", { name: "Practise the first question" }).focus();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Load sample data" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByText("This is sample data")).toBeVisible();

  // From the banner on, each lane is one stop.
  await page.getByRole("button", { name: "Remove sample data" }).focus();
  await page.keyboard.press("Tab");
  const lane = page.getByRole("figure").getByRole("link").first();
  await expect(lane).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/board/cto/strategic-visionary-thinking");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Strategic and visionary thinking",
  );
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a role is chosen and sample data comes and goes", async ({ page, context, baseURL }) => {
    await enter(context, baseURL);
    await page.goto("/today");
    await page.getByRole("button", { name: "Choose IT Operations Manager" }).click();
    await expect(page).toHaveURL("/today");
    await page.getByRole("button", { name: "Load sample data" }).click();
    await expect(page).toHaveURL("/today");
    await expect(page.getByText("This is sample data")).toBeVisible();
    await page.getByRole("link", { name: "Open the board" }).click();
    await page.getByRole("button", { name: "Remove sample data" }).click();
    await expect(page).toHaveURL("/board/it-operations-manager");
    await expect(page.getByRole("heading", { name: "Nothing is shown yet" })).toBeVisible();
  });
});

test("the choice is remembered, and can be changed", async ({ page, context, baseURL }) => {
  await enter(context, baseURL);
  await page.goto("/board");
  await page.getByRole("button", { name: "Choose IT Director" }).click();
  await expect(page.getByRole("heading", { name: "IT Director", level: 1 })).toBeVisible();
  await page.goto("/board");
  await expect(page).toHaveURL("/board/it-director");
  await page
    .getByRole("navigation", { name: "Boards" })
    .getByRole("link", { name: "CTO", exact: true })
    .click();
  await page.getByRole("button", { name: "Make this my board" }).click();
  await expect(page.getByRole("button", { name: /Make this my board|Choosing/ })).toHaveCount(0);
  await page.goto("/board?change=1");
  await expect(page.getByText("Your board", { exact: true })).toBeVisible();
});

test("a board prints on two sheets, without what is for the screen", async ({
  page,
  context,
  baseURL,
}) => {
  await enter(context, baseURL);
  await withSample(page);
  await page.goto("/board/it-manager");
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await expect(page.getByRole("button", { name: "Remove sample data" })).toBeHidden();
  await expect(page.getByRole("navigation").first()).toBeHidden();
  await expect(page.getByRole("img", { name: /^Technical Expertise/ })).toBeVisible();
  for (const format of ["A4", "Letter"]) {
    const pdf = await page.pdf({ format });
    expect(pdf.toString("latin1").match(/\/Type\s*\/Page[^s]/g), format).toHaveLength(2);
  }
});

test("an unknown board or cell is not found", async ({ page, context, baseURL }) => {
  await enter(context, baseURL);
  for (const path of [
    "/board/astronaut",
    "/board/cto/no-such-cell",
    "/board/it-manager/strategic-vision",
  ]) {
    expect((await page.request.get(path)).status(), path).toBe(404);
  }
});
