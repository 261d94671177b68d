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

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a table of salaries stands in its given order, with heads that are no buttons", async ({
    page,
  }) => {
    await page.goto("/roles/it-director");
    const table = page.getByRole("table", { name: "US dollars a year" });
    await expect(table.getByRole("rowheader").first()).toHaveText("North America");
    await expect(table.getByRole("columnheader", { name: "Low" })).toBeVisible();
    await expect(table.getByRole("button")).toHaveCount(0);
  });

  test("the roles are compared, and a step is unfolded", async ({ page }) => {
    await page.goto("/roles");
    await page.getByRole("link", { name: "Compare the roles" }).click();
    await expect(page).toHaveURL("/ladder");
    await page.getByRole("link", { name: "Up to CTO" }).click();
    const step = page.getByRole("region", { name: "From IT Director to CTO" });
    await expect(step).toBeInViewport();
    const meaning = step.getByRole("heading", { name: "CTO: Strategic and visionary thinking" });
    await expect(meaning).toBeHidden();
    await step.locator("summary", { hasText: "Strategic planning" }).click();
    await expect(meaning).toBeVisible();
  });
});

test("a table of salaries is sorted by its heads, by keyboard too @phone", async ({ page }) => {
  await page.goto("/roles/it-director");
  const table = page.getByRole("table", { name: "US dollars a year" });
  const places = table.getByRole("rowheader");
  const given = await places.allTextContents();

  await table.getByRole("button", { name: "Low" }).click();
  const low = table.getByRole("columnheader", { name: "Low" });
  await expect(low).toHaveAttribute("aria-sort", "ascending");
  await expect(places.first()).toHaveText("Vietnam");
  await expect(places.last()).toHaveText("Asia Pacific (Australia)");

  await page.keyboard.press("Enter");
  await expect(low).toHaveAttribute("aria-sort", "descending");
  await expect(places.last()).toHaveText("Vietnam");

  await table.getByRole("button", { name: "Experience" }).focus();
  await page.keyboard.press("Enter");
  await expect(low).not.toHaveAttribute("aria-sort");
  const experience = table.locator("tbody tr > td:nth-child(2)");
  await expect(experience.first()).toHaveText(/^Entry/);
  await expect(experience.last()).toHaveText(/^Typical average/);
  expect((await places.allTextContents()).sort()).toEqual(given.sort());
});

test("the pay of the roles is sorted in its own table", async ({ page }) => {
  await page.goto("/ladder#pay");
  const pay = page.getByRole("region", { name: "Pay", exact: true });
  await pay.locator("summary").first().click();
  const table = pay.getByRole("table", { name: "US dollars a year" }).last();
  await table.getByRole("button", { name: "High" }).click();
  await table.getByRole("button", { name: "High" }).click();
  await expect(table.getByRole("rowheader").first()).toHaveText("CTO");
  await expect(table.getByRole("columnheader", { name: "High" })).toHaveAttribute(
    "aria-sort",
    "descending",
  );
});

test("the comparison prints whole: what each level means, and the heads that sort as plain heads", async ({
  page,
}) => {
  await page.goto("/ladder");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("navigation", { name: "On this page" })).toBeHidden();
  await expect(
    page.getByRole("heading", { name: "CTO: Strategic and visionary thinking" }),
  ).toBeVisible();
  await expect(page.getByRole("button", { name: "Experience" }).first()).toBeVisible();
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

test("a misspelt word finds what was meant, and the page says so", async ({ page }) => {
  await page.goto("/roles/cto/questions?text=architcture");
  await expect(page.getByText("these hold words spelt much like it")).toBeVisible();
  await expect(page.locator("main ol > li").first()).toBeVisible();
});

test("a guide prints whole: what is folded is printed, what only steers is not", async ({
  page,
}) => {
  await page.goto("/roles/cto");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("navigation", { name: "On this page" })).toBeHidden();
  await expect(page.getByText("Why level 4.").first()).toBeVisible();
});
