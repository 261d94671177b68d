/** The drill "which competency is this testing?": by keyboard alone, without scripts, and nobody else's. */
import type { BrowserContext, Page } from "@playwright/test";
import { expect, test } from "../support/journey";
import { makePerson, PASSWORD, type TestPerson, withDatabase } from "../support/people";

const ROLE = "it-manager";
const DRILL = `/drill/${ROLE}`;

async function enter(context: BrowserContext, baseURL: string | undefined): Promise<TestPerson> {
  const person = await withDatabase((client) => makePerson(client));
  await context.addCookies([
    { name: "next-auth.session-token", value: person.token, url: baseURL ?? "" },
  ]);
  return person;
}

interface About {
  main: string;
  /** Names that the question is not about. */
  others: string[];
  further: string[];
}

/** What the question on the page is about, by its prompt. */
async function aboutOf(prompt: string): Promise<About> {
  return withDatabase(async (client) => {
    const { rows } = await client.query<{ name: string; position: number | null }>(
      `SELECT c.name, q.position FROM role_competencies c
       LEFT JOIN question_competencies q ON q.role_slug = c.role_slug AND q.competency_slug = c.slug
         AND q.question_slug = (SELECT slug FROM questions WHERE prompt = $1)
       WHERE c.role_slug = $2 AND c.retired_at IS NULL ORDER BY c.position`,
      [prompt, ROLE],
    );
    const named = (fits: (position: number | null) => boolean) =>
      rows.filter(({ position }) => fits(position)).map(({ name }) => name);
    return {
      main: named((position) => position === 0)[0] ?? "",
      further: named((position) => position !== null && position > 0),
      others: named((position) => position === null),
    };
  });
}

async function promptOf(page: Page): Promise<string> {
  const heading = page.getByRole("heading", { level: 1 });
  await expect(heading).toHaveText(/^“.+”$/);
  return ((await heading.textContent()) ?? "").slice(1, -1);
}

/** The number of a competency, as its key has it. */
async function keyOf(page: Page, name: string): Promise<string> {
  const option = page.getByRole("radio", { name, exact: true });
  return (await option.getAttribute("data-drill-option")) ?? "";
}

/** By its key. Pressed again until the page has come alive to it; choosing twice is choosing once. */
async function chooseByKey(page: Page, name: string): Promise<void> {
  const option = page.getByRole("radio", { name, exact: true });
  const key = await keyOf(page, name);
  await expect(async () => {
    await page.keyboard.press(key);
    expect(await option.isChecked()).toBe(true);
  }).toPass();
}

async function guessesOf({ accountId }: TestPerson): Promise<string[]> {
  return withDatabase(async (client) => {
    const { rows } = await client.query<{ outcome: string }>(
      "SELECT outcome FROM drill_guesses WHERE account_id = $1 ORDER BY guessed_at",
      [accountId],
    );
    return rows.map(({ outcome }) => outcome);
  });
}

test("a bank leads to its drill, by way of signing in @phone", async ({ page }) => {
  const person = await withDatabase((client) => makePerson(client));
  await page.goto(`/roles/${ROLE}/questions`);
  await page.getByRole("link", { name: /^Drill:/ }).click();
  await expect(page).toHaveURL(/^[^?]+\/sign-in\?next=/);
  await page.getByLabel("E-mail address").fill(person.email);
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page).toHaveURL(DRILL);
  await expect(page.getByText("New to you")).toBeVisible();
});

test("guess after guess by keyboard alone", async ({ page, context, baseURL }) => {
  const person = await enter(context, baseURL);
  await page.goto(DRILL);
  const first = await promptOf(page);
  const { main, others } = await aboutOf(first);

  await chooseByKey(page, others[0] ?? "");
  await chooseByKey(page, main);
  await page.keyboard.press("Enter");
  const outcome = page.getByRole("heading", { name: "Right" });
  await expect(outcome).toBeFocused();
  await expect(outcome).toContainText(`It is mainly about ${main}.`);
  await expect(
    page.getByRole("heading", { name: "Why an IT Manager is asked this" }),
  ).toBeVisible();
  await expect(page.getByText("Right at the first guess: 1 of 1")).toBeVisible();

  await page.keyboard.press("n");
  await expect(page).toHaveURL(DRILL);
  const second = await promptOf(page);
  expect(second).not.toBe(first);
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  const about = await aboutOf(second);
  const mistaken = about.others[0] ?? "";
  await chooseByKey(page, mistaken);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Not this one" })).toContainText(
    `You took it for ${mistaken}. It is mainly about ${about.main}.`,
  );
  await expect(page.getByText(`${about.main}, taken for ${mistaken}: one question`)).toBeVisible();
  await expect(
    page.getByRole("row", { name: new RegExp(`^${about.main}`) }).getByRole("cell"),
  ).toHaveCount(6);

  // Tab and the arrows do it all as well.
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(DRILL);
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("radio", { checked: true })).toHaveAttribute(
    "data-drill-option",
    "2",
  );
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\?guess=/);
  expect((await guessesOf(person)).slice(0, 2)).toEqual(["right", "wrong"]);
});

test("the keys are dead beside Ctrl, and can be turned off", async ({ page, context, baseURL }) => {
  await enter(context, baseURL);
  await page.goto(DRILL);
  const chosen = page.getByRole("radio", { checked: true });
  await chooseByKey(page, "Technical Expertise");
  await page.keyboard.press("Control+2");
  await expect(chosen).toHaveAttribute("data-drill-option", "1");
  await page.getByRole("button", { name: "Turn the keys off" }).click();
  await page.reload();
  await expect(page.getByRole("button", { name: "Turn the keys on" })).toBeVisible();
  await page.keyboard.press("1");
  await expect(chosen).toHaveCount(0);
  await page.getByRole("button", { name: "Turn the keys on" }).click();
  await page.keyboard.press("1");
  await expect(chosen).toHaveCount(1);
});

test("a guess without a choice says so; a double click is one guess", async ({
  page,
  context,
  baseURL,
}) => {
  const person = await enter(context, baseURL);
  await page.goto(DRILL);
  await page.getByRole("button", { name: "Guess" }).click();
  await expect(page.getByText("Choose one.")).toBeVisible();
  await page.getByRole("radio").first().check();
  await page.getByRole("button", { name: "Guess" }).dblclick();
  await expect(page).toHaveURL(/\?guess=/);
  expect(await guessesOf(person)).toHaveLength(1);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("choose a role, guess, see why, go on", async ({ page, context, baseURL }) => {
    const person = await enter(context, baseURL);
    await page.goto("/drill");
    await page.getByRole("link", { name: "Start with IT Manager" }).click();
    const first = await promptOf(page);
    const { main, further, others } = await aboutOf(first);
    const guess = further[0] ?? others[0] ?? "";
    await page.getByRole("radio", { name: guess, exact: true }).check();
    await page.getByRole("button", { name: "Guess" }).click();

    await expect(page).toHaveURL(/\/drill\/it-manager\?guess=[0-9a-f-]{36}$/);
    const said = further[0] ? "Close" : "Not this one";
    await expect(page.getByRole("heading", { name: said })).toContainText(`mainly about ${main}`);
    await expect(page.getByRole("heading", { name: "What sets the two apart" })).toBeVisible();
    await expect(page.getByRole("link", { name: "Practise this question" })).toHaveAttribute(
      "href",
      /^\/practice\/[a-z0-9-]+\?role=it-manager$/,
    );
    const address = page.url();

    await page.getByRole("link", { name: "Next question" }).click();
    expect(await promptOf(page)).not.toBe(first);
    expect(await guessesOf(person)).toEqual([further[0] ? "close" : "wrong"]);

    // Somebody else finds nothing at the address, nor does its owner under another role.
    expect((await page.request.get(address.replace(ROLE, "cto"))).status()).toBe(404);
    await context.clearCookies();
    await enter(context, baseURL);
    expect((await page.request.get(address)).status()).toBe(404);
  });

  test("what cannot be counted is said on the page", async ({ page, context, baseURL }) => {
    await enter(context, baseURL);
    await page.goto(`${DRILL}?problem=input`);
    await expect(page.getByText("No competency was chosen, so nothing was counted.")).toBeVisible();
  });

  test("a second tab does not change a guess", async ({ page, context, baseURL }) => {
    const person = await enter(context, baseURL);
    await page.goto(DRILL);
    const { main, others } = await aboutOf(await promptOf(page));
    const second = await context.newPage();
    await second.goto(DRILL);
    await page.getByRole("radio", { name: others[0] ?? "", exact: true }).check();
    await page.getByRole("button", { name: "Guess" }).click();
    await expect(page.getByRole("heading", { name: "Not this one" })).toBeVisible();
    await second.getByRole("radio", { name: main, exact: true }).check();
    await second.getByRole("button", { name: "Guess" }).click();
    await expect(second.getByText("that guess stands")).toBeVisible();
    await expect(second.getByRole("heading", { name: "Not this one" })).toBeVisible();
    expect(await guessesOf(person)).toEqual(["wrong"]);
  });
});

test("a chosen board decides whose bank is drilled; Today leads there", async ({
  page,
  context,
  baseURL,
}) => {
  await enter(context, baseURL);
  await page.goto("/board");
  await page.getByRole("button", { name: "Choose CTO" }).click();
  await expect(page).toHaveURL("/board/cto");
  await page.goto("/today");
  await page.getByRole("link", { name: "Start the drill" }).click();
  await expect(page).toHaveURL("/drill/cto");
  await page.goto("/drill");
  await expect(page).toHaveURL("/drill/cto");
  await page.getByRole("link", { name: "Competency drill" }).click();
  await expect(page).toHaveURL("/drill?change=1");
  expect((await page.request.get("/drill/astronaut")).status()).toBe(404);
});
