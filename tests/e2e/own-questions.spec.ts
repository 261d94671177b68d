/** A question of one's own: added, practised, rated, reworded, removed; and seen by nobody else. */
import type { BrowserContext } from "@playwright/test";
import { expect, test } from "../support/journey";
import { makePerson, type TestPerson, withDatabase } from "../support/people";

const PROMPT = "Tell me about a supplier who told you one thing and your own team another.";
const REWORDED = "Whom did you believe, the supplier or your own team?";

async function signedIn(context: BrowserContext, baseURL: string | undefined): Promise<TestPerson> {
  const person = await withDatabase((client) => makePerson(client));
  const url = baseURL ?? "";
  await context.addCookies([
    { name: "next-auth.session-token", value: person.token, url },
    { name: "starboard-signed-in", value: "1", url },
  ]);
  return person;
}

test("from the bank to the board and back @phone", async ({ page, context, baseURL }) => {
  await signedIn(context, baseURL);
  await page.goto("/roles/it-manager/questions");
  await page.getByRole("link", { name: "Add a question of your own" }).click();
  await expect(page).toHaveURL("/own-questions/new?role=it-manager");
  await page.getByLabel("The question").fill(PROMPT);
  // Until scripts run the browser itself says what is missing.
  await expect(page.locator("main form")).toHaveJSProperty("noValidate", true);
  await page.getByRole("button", { name: "Add question" }).click();
  await expect(page.getByText("Not sent yet")).toBeVisible();
  await page.getByLabel("Main competency").selectOption({ label: "Technical Expertise" });
  await page.getByLabel("Note").fill("Heard at the hospital trust.");
  await page.getByRole("button", { name: "Add question" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(PROMPT);
  await expect(page.getByText("Added. It is among the IT Manager questions")).toBeVisible();
  await expect(page.getByRole("rowheader")).toHaveCount(5);
  const own = new URL(page.url()).pathname;

  await page.getByRole("link", { name: "Practise this question" }).click();
  await expect(page.getByText("Heard at the hospital trust.")).toBeVisible();
  await page.getByRole("textbox", { name: "Action" }).fill("I read the logs of both.");
  await page.getByRole("button", { name: "Hand in" }).click();
  const rating = page.getByRole("group", { name: "Technical Expertise" });
  await expect(rating.getByText("more than the one, not yet the other")).toHaveCount(0);
  await rating.getByRole("radio", { name: /4 Advanced/ }).check();
  await page.getByRole("button", { name: "Save rating" }).click();
  await expect(page.getByRole("heading", { name: "Revision 1" })).toBeVisible();
  await page.getByRole("link", { name: "The question, its guidance and anchors" }).click();
  await expect(page).toHaveURL(own);
  await expect(page.getByText("One revision, last handed in")).toBeVisible();

  await page.getByRole("link", { name: "Edit" }).click();
  await expect(page.getByLabel("The question")).toHaveValue(PROMPT);
  await page.getByLabel("The question").fill(REWORDED);
  await page.getByRole("button", { name: "Save changes" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(REWORDED);
  await page.getByRole("link", { name: "Read your answer" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(PROMPT);
  await expect(page.getByText(`It is asked differently today: “${REWORDED}”`)).toBeVisible();

  await page.goto(own);
  await page.getByRole("button", { name: "Remove" }).click();
  await expect(page.getByText("You have removed this question")).toBeVisible();
  await expect(page.getByRole("button", { name: "Delete for good" })).toHaveCount(0);
  await page.goto("/answers");
  await expect(page.getByText("Removed")).toBeVisible();
  await page.goto("/board/it-manager/technical-expertise");
  await expect(page.getByRole("link", { name: REWORDED })).toBeVisible();
  await page.goto("/own-questions?state=removed");
  await page.getByRole("button", { name: "Bring it back" }).click();
  await expect(page.getByText("The question is back in your list.")).toBeVisible();
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("everything works, and nothing that was typed is lost", async ({
    page,
    context,
    baseURL,
  }) => {
    await signedIn(context, baseURL);
    await page.goto("/own-questions");
    await page.getByRole("link", { name: "Add your first question" }).click();
    await page.getByRole("link", { name: "CTO", exact: true }).click();
    await expect(page).toHaveURL("/own-questions/new?role=cto");
    const prompt = page.getByLabel("The question");
    const main = page.getByLabel("Main competency");
    const add = page.getByRole("button", { name: "Add question" });
    const typed = "Làm thế nào để bạn nói với hội đồng rằng nền tảng phải được trả tiền hai lần?";
    await prompt.fill(typed);
    await main.selectOption("technical-competence");
    await page.getByLabel("Second competency").selectOption("technical-competence");
    await page.getByLabel("Kind of question").selectOption("strategic");
    await page.getByLabel("Difficulty").selectOption("3");
    await page.getByLabel("Technical Deep-Dive").check();
    await page.getByLabel("Note").fill("Two\nlines.");
    await add.click();
    await expect(page.getByText("Choose each competency once.")).toBeVisible();
    await expect(page.getByRole("alert")).toContainText("Not saved yet");
    await expect(prompt).toHaveValue(typed);
    await expect(main).toHaveValue("technical-competence");
    await expect(page.getByLabel("Kind of question")).toHaveValue("strategic");
    await expect(page.getByLabel("Difficulty")).toHaveValue("3");
    await expect(page.getByLabel("Technical Deep-Dive")).toBeChecked();
    await expect(page.getByLabel("Note")).toHaveValue("Two\nlines.");
    await page.getByLabel("Second competency").selectOption("");
    await add.click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(typed);
    const own = new URL(page.url()).pathname;

    await page.getByRole("link", { name: "Add another" }).click();
    await prompt.fill(typed.toUpperCase());
    await main.selectOption("technical-competence");
    await add.click();
    await expect(page.getByRole("alert")).toContainText("You have a question with these words");
    await expect(prompt).toHaveValue(typed.toUpperCase());
    await expect(page.getByRole("link", { name: "See the one that is there" })).toHaveAttribute(
      "href",
      own,
    );
    // What was kept for that one page is in no address, and on no other page.
    expect(page.url()).not.toContain(encodeURIComponent("LÀM"));
    await page.goto("/own-questions/new?role=cto");
    await expect(prompt).toHaveValue("");

    await page.goto(`${own}/edit`);
    await prompt.fill("  ");
    await page.getByLabel("Note").fill("Another note.");
    // The browser's own check of an empty field lets blanks through; the server does not.
    await page.getByRole("button", { name: "Save changes" }).click();
    await expect(page.getByText("Type the question.")).toBeVisible();
    await expect(page.getByLabel("Note")).toHaveValue("Another note.");
    await prompt.fill("How would you say it?");
    await page.getByRole("button", { name: "Save changes" }).click();
    await expect(page.getByText("Another note.")).toBeVisible();

    await page.getByRole("button", { name: "Remove" }).click();
    await page.getByRole("button", { name: "Bring it back" }).click();
    await page.getByRole("button", { name: "Remove" }).click();
    await page.getByRole("button", { name: "Delete for good" }).click();
    await expect(page).toHaveURL("/own-questions?done=deleted");
    await expect(page.getByText("deleted for good")).toBeVisible();
  });
});

test("nobody else is shown a word of it, and no cache keeps it", async ({ request, baseURL }) => {
  const [owner, other, administrator] = await withDatabase(async (client) => [
    await makePerson(client),
    await makePerson(client),
    await makePerson(client, { isAdministrator: true }),
  ]);
  const read = (path: string, person: TestPerson | undefined) =>
    request.get(path, {
      headers: person ? { cookie: person.cookie } : {},
      maxRedirects: 0,
    });
  const added = await request.post("/api/v1/own-questions", {
    headers: { cookie: owner.cookie, origin: baseURL ?? "" },
    data: {
      role: "cto",
      prompt: "Why Popocatepetl and not Quetzalcoatl?",
      category: "technical",
      competencies: ["technical-competence"],
      note: "The Quetzalcoatl post.",
    },
  });
  const { slug } = await added.json();
  const own = [`/own-questions/${slug}`, `/own-questions/${slug}/edit`, `/practice/${slug}`];
  const lists = [
    "/roles/cto/questions?text=Popocatepetl",
    "/roles/cto/questions?category=technical",
    "/questions?text=Popocatepetl",
    `/roles/cto/questions/sheet?question=${slug}`,
    ...["csv", "markdown", "anki"].map(
      (format) => `/api/v1/roles/cto/questions/export?format=${format}&question=${slug}`,
    ),
  ];
  for (const path of [...own, ...lists, "/own-questions"]) {
    const response = await read(path, owner);
    expect(response.status(), path).toBe(200);
    // A search marks what it found, so the word that was not searched for is looked for.
    expect(await response.text(), path).toContain("Quetzalcoatl");
    expect(response.headers()["cache-control"], path).toMatch(/private.*no-store/);
  }
  const everybodys = ["/", "/roles", "/roles/cto/questions", "/questions", "/sitemap.xml"];
  // A slip that nothing of the catalog is spelt like.
  const slips = ["/questions?text=Quetzalcoatll", "/roles/cto/questions?text=Popocatepettl"];
  for (const person of [undefined, other, administrator]) {
    for (const path of [...own, ...lists, ...everybodys, ...slips, "/today", "/admin/catalog"]) {
      const text = await (await read(path, person)).text();
      expect(text, `${path} for ${person?.email}`).not.toMatch(/Quetzalcoatl(?!l)|not Quetz/);
    }
    for (const path of own) expect((await read(path, person)).status()).toBe(person ? 404 : 307);
    expect((await read(`/questions/${slug}`, person)).status()).toBe(404);
  }
});
