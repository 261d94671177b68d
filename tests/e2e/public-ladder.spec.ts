/** The comparison of the roles, and tables of salaries that are sorted. */
import { expect, test } from "../support/journey";

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
