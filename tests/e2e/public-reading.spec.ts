import { expect, test } from "../support/journey";

const ALL = /^All \d+ questions$/;
const SOME = /^\w+ of \d+ questions$/;

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a bank is filtered by links and by its search form", async ({ page }) => {
    await page.goto("/roles/cto/questions");
    const result = page.locator("#result");
    await expect(result).toHaveText(ALL);

    const filters = page.getByRole("navigation", { name: "Filters" });
    await filters.getByRole("link", { name: /^Technical \d/ }).click();
    await expect(page).toHaveURL("/roles/cto/questions?category=technical");
    await expect(result).toHaveText(SOME);

    await page.getByLabel("Search these questions").fill("stack");
    await page.getByRole("button", { name: "Search" }).click();
    await expect(page).toHaveURL("/roles/cto/questions?category=technical&text=stack");
    await expect(page.getByRole("link", { name: /multi-tenant service/ }).first()).toBeVisible();

    await page.getByRole("link", { name: "Take all away" }).click();
    await expect(page).toHaveURL("/roles/cto/questions");
  });

  test("an empty result says what to do", async ({ page }) => {
    await page.goto("/roles/cto/questions?category=technical&text=zqxjkvw");
    await expect(page.locator("#result")).toHaveText(/^None of the \d+ questions fits$/);
    await page.getByRole("link", { name: "Without “zqxjkvw”" }).click();
    await expect(page.locator("#result")).toHaveText(SOME);
  });

  test("a guide is read and its notes are followed", async ({ page }) => {
    await page.goto("/roles/it-manager");
    await page.getByRole("link", { name: "Salaries", exact: true }).click();
    await expect(page).toHaveURL("/roles/it-manager#salaries");
    await page.getByRole("link", { name: "Source 2", exact: true }).first().click();
    await expect(page.locator("#source-2")).toBeInViewport();
    await expect(page.locator("#source-2")).toContainText("Competency Matrix for IT Managers");
  });
});

test("from the start page to a question by keyboard alone", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("link", { name: "Read the banks" }).first().focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/roles");
  await page.getByRole("link", { name: "Questions for the CTO" }).focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/roles/cto/questions");
  await page.getByRole("link", { name: /^Walk me through your career/ }).focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/questions/what-you-stopped-doing");
  await expect(page.getByRole("link", { name: "Practise this question" })).toHaveAttribute(
    "href",
    "/practice/what-you-stopped-doing?role=cto",
  );
});

test("the page behind a filtered bank has no address of its own", async ({ page }) => {
  await page.goto("/roles/cto/questions/filtered?category=technical");
  await expect(page).toHaveURL("/roles/cto/questions?category=technical");
  await page.goto("/roles/cto/questions/filtered");
  await expect(page).toHaveURL("/roles/cto/questions");
});

test("an odd filter is dropped, not refused", async ({ page }) => {
  const odd = ["category=cooking", "difficulty=9", `text=${"%00".repeat(5)}`, "category=&text="];
  for (const query of odd) {
    const response = await page.goto(`/roles/cto/questions?${query}`);
    expect(response?.status(), query).toBe(200);
    await expect(page.locator("#result")).toHaveText(ALL);
  }
});

test("a guide prints whole: what is folded is printed, what only steers is not", async ({
  page,
}) => {
  await page.goto("/roles/cto");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("navigation", { name: "On this page" })).toBeHidden();
  await expect(page.getByText("Why level 4.").first()).toBeVisible();
});
