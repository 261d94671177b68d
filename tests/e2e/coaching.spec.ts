import type { BrowserContext, Page } from "@playwright/test";
import type pg from "pg";
import { expect, test } from "../support/journey";
import { makePerson, type TestPerson, withDatabase } from "../support/people";

const QUESTION = "first-year-leading-managers";
const PROMPT = "Take me back to your first year of leading managers";
const SHARED = "I asked each of them for a plan";

const call = async (
  origin: string,
  person: TestPerson,
  method: string,
  path: string,
  body: unknown,
) => {
  const response = await fetch(new URL(path, origin), {
    method,
    headers: { cookie: person.cookie, origin, "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  expect(response.status, path).toBe(200);
  return response.json();
};

/** A candidate with one answer that was handed in, and a coach-to-be. */
async function twoPeople(client: pg.Client, origin: string) {
  const candidate = await makePerson(client, { name: "Linh Candidate" });
  const coach = await makePerson(client, { name: "Minh Coach" });
  const parts = { situation: "Then.", task: "", action: SHARED, result: "", reflection: "" };
  const draft = { baseVersion: 0, take: 1, parts };
  const saved = await call(origin, candidate, "PUT", `/api/v1/drafts/${QUESTION}`, draft);
  const handIn = `/api/v1/answers/${saved.answerId}/revisions`;
  await call(origin, candidate, "POST", handIn, { version: saved.version });
  return { candidate, coach, answerId: saved.answerId as string };
}

async function pageOf(context: BrowserContext, person: TestPerson, origin: string): Promise<Page> {
  await context.addCookies([{ name: "next-auth.session-token", value: person.token, url: origin }]);
  return context.newPage();
}

/** Invites by a link for the one answer, and reads the link off the page. */
async function inviteByLink(page: Page): Promise<string> {
  await page.goto("/coaches");
  await page.getByRole("radio", { name: "Answers that I pick" }).check();
  await page.getByRole("checkbox", { name: new RegExp(PROMPT) }).check();
  await page.getByRole("button", { name: "Invite", exact: true }).click();
  await expect(page.getByText("The link, shown this once")).toBeVisible();
  return ((await page.getByText(/\/invitations\/[\w-]{43}$/).textContent()) ?? "").trim();
}

test("invite by link, accept, read, see it in the log, end, refused @phone", async ({
  context,
  newBrowserContext,
  baseURL,
  expectConsoleError,
}) => {
  expectConsoleError(/404 \(Not Found\)/);
  const origin = baseURL ?? "";
  const { candidate, coach, answerId } = await withDatabase((client) => twoPeople(client, origin));
  const hers = await pageOf(context, candidate, origin);
  const link = await inviteByLink(hers);
  await hers.reload();
  await expect(hers.getByText("Waiting for an answer")).toBeVisible();

  // Signed out it says who asks for what, and leads to sign in and back.
  const other = await newBrowserContext();
  const nobody = await other.newPage();
  await nobody.goto(link);
  await expect(nobody.getByRole("heading", { level: 1 })).toHaveText(
    "Linh Candidate asks you to coach them",
  );
  await expect(nobody.getByText("You would read one answer.")).toBeVisible();
  await nobody.getByRole("main").getByRole("link", { name: "Sign in" }).click();
  await expect(nobody).toHaveURL(/\/sign-in\?next=%2Finvitations%2F/);

  const his = await pageOf(other, coach, origin);
  await his.goto(link);
  await his.getByRole("button", { name: "Accept" }).click();
  await expect(his.getByRole("heading", { level: 1 })).toHaveText("Linh Candidate");
  await his.getByRole("link", { name: new RegExp(PROMPT) }).click();
  await expect(his.getByText(SHARED)).toBeVisible();
  await his.getByRole("link", { name: "Practice", exact: true }).click();
  await expect(his.getByRole("link", { name: "Coaching", exact: true })).toBeVisible();

  await hers.goto("/coaches");
  await hers.getByRole("link", { name: "Who read what" }).click();
  const line = hers.getByRole("row", { name: new RegExp(PROMPT) });
  await expect(line).toContainText("Minh Coach");

  await hers.goto("/coaches");
  await hers.getByRole("button", { name: "End it with Minh Coach" }).click();
  await expect(hers.getByText("It is ended.")).toBeVisible();
  await his.goto(`/coach/answers/${answerId}`);
  await expect(his.getByRole("heading", { level: 1 })).toHaveText(
    "There is nothing at this address.",
  );
});

test("a coach invites by keyboard, assigns, and sees it declined", async ({
  context,
  newBrowserContext,
  baseURL,
}) => {
  const origin = baseURL ?? "";
  const { candidate, coach } = await withDatabase((client) => twoPeople(client, origin));
  const his = await pageOf(context, coach, origin);
  await his.goto("/coach/candidates");
  await his.getByLabel("Their e-mail address").focus();
  await his.keyboard.press("Enter");
  await expect(his.getByText("The link, shown this once")).toBeVisible();
  const link = ((await his.getByText(/\/invitations\/[\w-]{43}$/).textContent()) ?? "").trim();

  const hers = await pageOf(await newBrowserContext(), candidate, origin);
  await hers.goto(link);
  await hers.getByRole("radio", { name: "Answers that I pick" }).focus();
  await hers.keyboard.press("ArrowDown");
  await hers.keyboard.press("ArrowDown");
  await expect(hers.getByRole("radio", { name: /^Every answer/ })).toBeChecked();
  await hers.keyboard.press("Tab");
  await hers.keyboard.press("Enter");
  await expect(hers.getByText("You are linked.")).toBeVisible();

  await his.goto("/coach/assignments/new?role=it-manager");
  await his.getByLabel("For whom").selectOption({ label: "Linh Candidate" });
  await his.getByLabel("A story for a competency").selectOption({ index: 1 });
  await his.getByLabel("Note").fill("Two figures, please.");
  await his.getByRole("button", { name: "Assign" }).click();
  await expect(his.getByText("It is assigned.")).toBeVisible();
  await expect(his.getByText("Not begun")).toBeVisible();

  await hers.goto("/today");
  await expect(hers.getByText("Two figures, please.")).toBeVisible();
  await hers.goto("/assignments");
  await hers.getByRole("button", { name: "Decline" }).click();
  await expect(hers.getByText("Declined", { exact: true })).toBeVisible();
  await his.goto("/coach/assignments");
  await expect(his.getByText("Declined", { exact: true })).toBeVisible();
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a candidate invites, and what was refused says why", async ({ context, baseURL }) => {
    const origin = baseURL ?? "";
    const { candidate } = await withDatabase((client) => twoPeople(client, origin));
    const page = await pageOf(context, candidate, origin);
    await page.goto("/coaches");
    await page.getByLabel("Their e-mail address").fill(candidate.email);
    await page.getByRole("radio", { name: /^Every answer/ }).check();
    await page.getByRole("button", { name: "Invite", exact: true }).click();
    await expect(page.getByText("That is your own address")).toBeVisible();
    await expect(page.getByLabel("Their e-mail address")).toHaveValue(candidate.email);
    await page.getByLabel("Their e-mail address").fill("");
    await page.getByRole("button", { name: "Invite", exact: true }).click();
    await expect(page.getByText("The link, shown this once")).toBeVisible();
  });
});
