import { expect, test } from "../support/journey";
import { makePerson, withDatabase } from "../support/people";

const LINES = "main ol > li";

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("every bank is searched together, narrowed by role, sorted and turned page by page", async ({
    page,
  }) => {
    await page.goto("/questions");
    const result = page.locator("#result");
    await expect(result).toHaveText(/^All \d+ questions$/);
    await page.getByRole("link", { name: "Next page" }).click();
    await expect(page).toHaveURL("/questions?page=2");
    await expect(page.getByText(/^Page 2 of \d+$/)).toBeVisible();

    await page.getByLabel("Search every bank").fill("budget");
    await page.getByRole("button", { name: "Search" }).click();
    await expect(page).toHaveURL("/questions?text=budget");
    await expect(page.locator(`${LINES} mark`).first()).toHaveText(/^budget/i);

    const filters = page.getByRole("navigation", { name: "Filters" });
    await filters.getByRole("link", { name: /^IT Director \d/ }).click();
    await expect(page).toHaveURL("/questions?role=it-director&text=budget");
    await page.getByRole("navigation", { name: "Sort" }).getByText("Hardest").click();
    await expect(page).toHaveURL("/questions?role=it-director&text=budget&sort=hardest");
    await expect(page.locator(LINES).first()).toContainText("Hard");
    await page.getByRole("link", { name: "Take away: IT Director" }).click();
    await expect(page).toHaveURL("/questions?text=budget&sort=hardest");
  });

  test("a mistyped word finds what was meant, and the page says what that was", async ({
    page,
  }) => {
    for (const [typed, meant] of [
      ["stakehodler", /^stakeholders?$/],
      ["bugdet", /^budgets?$/],
    ] as const) {
      await page.goto(`/questions?text=${typed}`);
      await expect(page.getByText(`No question holds “${typed}”`)).toBeVisible();
      await expect(page.locator("p strong", { hasText: meant }).first()).toBeVisible();
      await expect(page.locator(LINES).first()).toBeVisible();
    }
    await page.goto("/roles/cto/questions?text=architcture");
    await expect(page.locator(`${LINES} mark`).first()).toHaveText(/^architect/i);
  });

  test("a page that a list has no longer says so", async ({ page }) => {
    await page.goto("/questions?page=700");
    await expect(page.getByRole("heading", { name: "There is no such page" })).toBeVisible();
    await page.getByRole("link", { name: "The first page" }).click();
    await expect(page).toHaveURL("/questions");
  });
});

test("j and k go through a list and / to its search; while typing, and once turned off, they do nothing", async ({
  page,
}) => {
  await page.goto("/roles/cto/questions");
  const links = page.locator("[data-list-link]");
  await page.getByRole("button", { name: "Keys of this page" }).waitFor();
  await page.keyboard.press("j");
  await expect(links.nth(0)).toBeFocused();
  await page.keyboard.press("j");
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press("k");
  await expect(links.nth(0)).toBeFocused();
  await page.keyboard.press("/");
  const field = page.getByLabel("Search these questions");
  await expect(field).toBeFocused();
  await page.keyboard.type("jk/");
  await expect(field).toHaveValue("jk/");

  await page.getByRole("button", { name: "Keys of this page" }).click();
  await page.getByLabel("Single keys are on").uncheck();
  await page.keyboard.press("Escape");
  await page.reload();
  await page.getByRole("button", { name: "Keys of this page" }).focus();
  await page.keyboard.press("j");
  await expect(page.getByRole("button", { name: "Keys of this page" })).toBeFocused();
});

test("whoever is signed in sees what they have practised, and nobody else does", async ({
  page,
  context,
  baseURL,
}) => {
  const origin = baseURL ?? "";
  const person = await withDatabase((client) => makePerson(client));
  await page.goto("/roles/it-manager/questions");
  await expect(page.getByText("Practised by you")).toBeHidden();

  const loaded = await fetch(new URL("/api/v1/sample-data", origin), {
    method: "POST",
    headers: { cookie: person.cookie, origin, "content-type": "application/json" },
    body: JSON.stringify({ role: "it-manager" }),
  });
  expect(loaded.status).toBe(200);
  await context.addCookies([
    { name: "next-auth.session-token", value: person.token, url: origin },
    { name: "starboard-signed-in", value: "1", url: origin },
  ]);
  await page.goto("/roles/it-manager/questions");
  await page.getByRole("link", { name: "Practised", exact: true }).click();
  await expect(page).toHaveURL("/roles/it-manager/questions?practised=yes");
  const shown = await page.locator(LINES).count();
  expect(shown).toBeGreaterThan(5);
  await expect(page.locator(LINES).first().getByText("Practised", { exact: true })).toBeVisible();
  const filters = page.getByRole("navigation", { name: "Filters" });
  await filters.getByRole("link", { name: /^Not practised yet \d/ }).click();
  await expect(page.locator("#result")).toHaveText(/^\w+ of \d+ questions$/);
  await expect(page.locator(LINES).getByText("Practised", { exact: true })).toHaveCount(0);

  const response = await page.request.get("/roles/it-manager/questions?practised=yes");
  expect(response.headers()["cache-control"]).toMatch(/private|no-store/);
  await context.clearCookies();
  // Signed out, the word means nothing, and the whole bank is shown.
  await page.goto("/roles/it-manager/questions?practised=yes");
  expect(await page.locator(LINES).count()).toBeGreaterThan(shown);
});
