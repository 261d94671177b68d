/** What is typed is kept on the device until the server has it: over tabs, crashes and whatever is typed. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expectAccessible } from "../support/accessibility";
import { expect, test } from "../support/journey";
import { startBrowser } from "../support/killed-browser";
import { makePerson, withDatabase } from "../support/people";
import {
  action,
  cut,
  expectKept,
  expectSaved,
  makeCuttable,
  mend,
  newPerson,
  PRACTICE,
  rawDevice,
  signIn,
  storedAction,
} from "../support/practice-page";

test("what one tab types appears in the other, and is saved once", async ({
  page,
  context,
  baseURL,
}) => {
  const person = await newPerson(context, baseURL);
  await page.goto(PRACTICE);
  const other = await context.newPage();
  await other.goto(PRACTICE);
  await expect(action(other)).toBeEditable();
  await action(page).fill("Begun here.");
  await expect(action(other)).toHaveValue("Begun here.");
  await action(other).fill("Begun here. Gone on there.");
  await expect(action(page)).toHaveValue("Begun here. Gone on there.");
  await Promise.all([expectSaved(page), expectSaved(other)]);
  expect(await storedAction(person)).toBe("Begun here. Gone on there.");
  await page.close();
  await action(other).fill("Begun here. Gone on there. And on.");
  await expectSaved(other);
  expect(await storedAction(person)).toBe("Begun here. Gone on there. And on.");
});

test("two tabs that type at the same moment: no word of either is lost", async ({
  page,
  context,
  baseURL,
}) => {
  const person = await newPerson(context, baseURL);
  await page.goto(PRACTICE);
  const other = await context.newPage();
  await other.goto(PRACTICE);
  await expect(action(page)).toBeEditable();
  await expect(action(other)).toBeEditable();
  await Promise.all([
    action(page).fill("Mine, from the first tab."),
    action(other).fill("Mine, from the second tab."),
  ]);
  // Which of the two came first is the machine's: the other one is asked, or has followed before it typed.
  const choice = page.getByRole("button", { name: "Keep both" });
  const otherChoice = other.getByRole("button", { name: "Keep both" });
  await expect(async () => {
    const [one, two] = [await action(page).inputValue(), await action(other).inputValue()];
    const asked = (await choice.isVisible()) || (await otherChoice.isVisible());
    expect(asked || one === two).toBe(true);
  }).toPass();
  for (const [tab, button] of [
    [page, choice],
    [other, otherChoice],
  ] as const) {
    if (!(await button.isVisible())) continue;
    await expectAccessible(tab);
    await button.click();
    await expectSaved(tab);
    expect(await storedAction(person)).toContain("Mine, from the first tab.");
    expect(await storedAction(person)).toContain("Mine, from the second tab.");
  }
});

test("the browser is killed after the last key: the text is there again", async ({ baseURL }) => {
  const profile = mkdtempSync(path.join(tmpdir(), "starboard-profile-"));
  try {
    const person = await withDatabase((client) => makePerson(client));
    const first = await startBrowser(profile);
    await makeCuttable(first.context);
    await signIn(first.context, person, baseURL);
    const page = await first.context.newPage();
    await page.goto(`${baseURL}${PRACTICE}`);
    await expect(action(page)).toBeEditable();
    await cut(page);
    await action(page).pressSequentially("I asked both sides for one page");
    await expectKept(page);
    await first.kill();
    expect(await storedAction(person)).toBeUndefined();
    expect(readProfile(profile)).not.toContain("asked both sides");

    const second = await startBrowser(profile);
    await signIn(second.context, person, baseURL);
    const again = await second.context.newPage();
    await again.goto(`${baseURL}/today`);
    // Any page of the account sends what waits.
    await expect.poll(() => storedAction(person)).toBe("I asked both sides for one page");
    await again.goto(`${baseURL}${PRACTICE}`);
    await expect(action(again)).toHaveValue("I asked both sides for one page");
    await second.kill();
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});

/** Every file of a profile's storage, as letters. */
function readProfile(folder: string): string {
  return readdirSync(folder, { recursive: true })
    .map((name) => path.join(folder, String(name)))
    .filter(
      (file) => /IndexedDB|Session Storage|Local Storage/.test(file) && statSync(file).isFile(),
    )
    .map((file) => readFileSync(file, "latin1"))
    .join("\n");
}

test("what waits is named on other pages, and is there on its own", async ({
  page,
  context,
  baseURL,
}) => {
  await makeCuttable(context);
  const person = await newPerson(context, baseURL);
  await page.goto(PRACTICE);
  await expect(action(page)).toBeEditable();
  await cut(page);
  await action(page).fill("Kept for later.");
  await expectKept(page);
  await page.goto("/today");
  await expect(page.getByText("An answer waits on this device")).toBeVisible();
  await expectAccessible(page);
  await page
    .getByRole("link", { name: /dispute|department/i })
    .first()
    .click();
  await expect(action(page)).toHaveValue("Kept for later.");
  await expect(page.getByText(/was kept on this device, and is back/)).toBeVisible();
  await mend(page);
  await expectSaved(page);
  expect(await storedAction(person)).toBe("Kept for later.");
  // The page itself stays, to be practised offline.
  await expect.poll(() => rawDevice(page)).toContain("records:1");
});

test("where the browser keeps nothing, the page says so and saves all the same", async ({
  page,
  context,
  baseURL,
}) => {
  await makeCuttable(context);
  await context.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("refused", "SecurityError");
    };
  });
  const person = await newPerson(context, baseURL);
  await page.goto(PRACTICE);
  await expect(page.getByText("This browser keeps nothing on this device")).toBeVisible();
  await expectAccessible(page);
  await action(page).fill("Saved all the same.");
  await expectSaved(page);
  await cut(page);
  await action(page).fill("Saved all the same, later.");
  await expect(page.getByText("On this page only", { exact: true })).toBeVisible();
  await expect(page.getByText("Kept on this device", { exact: true })).toBeHidden();
  await mend(page);
  await expectSaved(page);
  expect(await storedAction(person)).toBe("Saved all the same, later.");
});

test("20,000 characters, emoji, right to left, NUL and half a pair: the device keeps what the server stores", async ({
  page,
  context,
  baseURL,
}) => {
  await makeCuttable(context);
  const person = await newPerson(context, baseURL);
  await page.goto(PRACTICE);
  await expect(action(page)).toBeEditable();
  await cut(page);
  const pasted = `${"🙂".repeat(9_000)}${"שלום ".repeat(2_000)}\0\ud800 end`;
  const stored = `${"🙂".repeat(9_000)}${"שלום ".repeat(2_000)}\ufffd end`;
  await action(page).fill(pasted);
  await expectKept(page);
  await page.reload();
  await expect(action(page)).toHaveValue(stored);
  await mend(page);
  await expectSaved(page);
  expect(await storedAction(person)).toBe(stored);
});
