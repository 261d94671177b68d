/**
 * What browsers and people do to somebody who writes: nothing is lost, nothing is there twice, nobody gets another's
 * words. With one seed here; `npm run bench -- failures` runs them with many.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describeSeeds } from "../support/failing-journeys";
import { CUTS } from "../support/failing-proxy";
import { expect, test } from "../support/journey";
import { startBrowser } from "../support/killed-browser";
import { makePerson, withDatabase } from "../support/people";
import {
  action,
  cut,
  draftChanges,
  expectKept,
  expectSaved,
  makeCuttable,
  mend,
  newPerson,
  PRACTICE,
  signIn,
  signInAgain,
  signOut,
  storedAction,
  typeOn,
} from "../support/practice-page";

describeSeeds((given) => {
  test("the session ends while typing; somebody else signs in, then the author", async ({
    page,
    context,
  }) => {
    const person = await newPerson(context, given.proxy.origin);
    const somebody = await withDatabase((client) => makePerson(client));
    await page.goto(given.proxy.origin + PRACTICE);
    await expect(action(page)).toBeEditable();
    let text = given.plan.words();
    await typeOn(page, text);
    await expectSaved(page);
    await withDatabase((client) =>
      client.query("DELETE FROM sessions WHERE account_id = $1", [person.accountId]),
    );
    const more = ` ${given.plan.words()}`;
    await typeOn(page, more);
    text += more;
    await expect(page.getByText("You are signed out", { exact: true })).toBeVisible();
    await signInAgain(page, "Sign in again", somebody);
    await expect(
      page.getByText("Somebody else is signed in in this browser", { exact: true }),
    ).toBeVisible();
    expect(await storedAction(somebody)).toBeUndefined();
    await signInAgain(page, "Sign in as the author", person);
    await expectSaved(page);
    expect(await storedAction(person)).toBe(text);
    expect(await storedAction(somebody)).toBeUndefined();
  });

  for (const days of [-1, 1]) {
    test(`the device's clock is a day ${days < 0 ? "behind" : "ahead"}`, async ({
      page,
      context,
    }) => {
      const person = await newPerson(context, given.proxy.origin);
      await context.clock.install({ time: Date.now() + days * 86_400_000 });
      await page.goto(given.proxy.origin + PRACTICE);
      await expect(action(page)).toBeEditable();
      let text = "";
      for (const failure of given.plan.shuffled(CUTS).slice(0, 3)) {
        given.proxy.fail(failure);
        const words = `${given.plan.words()} `;
        await typeOn(page, words);
        text += words;
        await given.proxy.failed();
      }
      await expectSaved(page);
      await page.reload();
      await expect(action(page)).toHaveValue(text);
      expect(await storedAction(person)).toBe(text);
    });
  }

  test("the browser is killed 300 ms after the last key", async ({ baseURL }) => {
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
      const text = given.plan.words(12);
      await typeOn(page, text);
      // By the page's own clock, from its last key.
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
      await first.kill();
      expect(await storedAction(person)).toBeUndefined();

      const second = await startBrowser(profile);
      await signIn(second.context, person, baseURL);
      const again = await second.context.newPage();
      await again.goto(`${baseURL}${PRACTICE}`);
      await expect(action(again)).toHaveValue(text);
      await expect.poll(() => storedAction(person)).toBe(text);
      await second.kill();
    } finally {
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  });

  test("the browser refuses to keep anything", async ({ page, context }) => {
    await context.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException("refused", "SecurityError");
      };
    });
    const person = await newPerson(context, given.proxy.origin);
    await page.goto(given.proxy.origin + PRACTICE);
    await expect(page.getByText("This browser keeps nothing on this device")).toBeVisible();
    let text = "";
    for (const failure of given.plan.shuffled(CUTS)) {
      given.proxy.fail(failure);
      const words = `${given.plan.words()} `;
      await typeOn(page, words);
      text += words;
      await given.proxy.failed();
    }
    await expectSaved(page);
    expect(await storedAction(person)).toBe(text);
    const { version, names } = await draftChanges(person);
    expect(version).toBe(names);
  });

  test("signing out with text that cannot be sent, and with text that can", async ({
    page,
    context,
  }) => {
    await makeCuttable(context);
    const person = await newPerson(context, given.proxy.origin);
    await page.goto(given.proxy.origin + PRACTICE);
    await expect(action(page)).toBeEditable();
    await cut(page);
    const text = given.plan.words();
    await typeOn(page, text);
    await expectKept(page);
    await signOut(page);
    const dialog = page.getByRole("dialog", { name: /not saved yet/ });
    await dialog.getByRole("button", { name: "Stay signed in" }).click();
    await expect(action(page)).toHaveValue(text);
    await mend(page);
    await signOut(page);
    await expect(page.getByRole("link", { name: "Sign in" }).first()).toBeVisible();
    expect(await storedAction(person)).toBe(text);
  });

  test("20,000 characters of any kind are pasted", async ({ page, context }) => {
    const person = await newPerson(context, given.proxy.origin);
    await page.goto(given.proxy.origin + PRACTICE);
    await expect(action(page)).toBeEditable();
    const kinds = ["🙂", "שלום ", "\0", "\ud800", "👩‍👩‍👧", "é", "plain words ", "\n"];
    const letters = Array.from({ length: 2_000 }, () => given.plan.pick(kinds)).join("");
    const stored = letters.replaceAll("\0", "").toWellFormed();
    given.proxy.fail(given.plan.pick(CUTS));
    await action(page).fill(letters);
    await given.proxy.failed();
    await expectSaved(page);
    expect(await storedAction(person)).toBe(stored);
    await page.reload();
    await expect(action(page)).toHaveValue(stored);
  });
});
