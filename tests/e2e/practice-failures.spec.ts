/**
 * What networks, browsers and people do to somebody who writes: nothing is lost, nothing is there twice. Each with one
 * seed here; `npm run bench -- failures` runs them with many.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "@playwright/test";
import { type FailingProxy, type Failure, startFailingProxy } from "../support/failing-proxy";
import { expect, test } from "../support/journey";
import { startBrowser } from "../support/killed-browser";
import { makePerson, PASSWORD, type TestPerson, withDatabase } from "../support/people";
import {
  action,
  cut,
  expectKept,
  expectSaved,
  makeCuttable,
  mend,
  newPerson,
  PRACTICE,
  signIn,
  storedAction,
} from "../support/practice-page";
import { failureSeeds, type Seeded, seeded } from "../support/seeds";

const CUTS: Failure[] = ["before", "during", "after", "acknowledgement", "twice"];

/** How often a draft was changed, by the database's own count: each save once, whatever was sent again. */
async function changes({ accountId }: TestPerson): Promise<{ version: number; names: number }> {
  return withDatabase(async (client) => {
    const { rows } = await client.query<{ version: number; names: number }>(
      `SELECT d.version, (SELECT count(*)::int FROM draft_saves s WHERE s.answer_id = d.answer_id) AS names
       FROM drafts d JOIN answers a ON a.id = d.answer_id WHERE a.account_id = $1`,
      [accountId],
    );
    return rows[0] ?? { version: 0, names: 0 };
  });
}

async function type(page: Page, text: string): Promise<void> {
  // insertText takes any letter; a key at a time would be a key of this machine's keyboard.
  for (const piece of text.match(/.{1,4}/gsu) ?? []) await page.keyboard.insertText(piece);
}

async function atTheEnd(page: Page): Promise<void> {
  await action(page).focus();
  await page.keyboard.press("Control+End");
}

for (const seed of failureSeeds()) {
  test.describe(`seed ${seed}`, () => {
    let plan: Seeded;
    let proxy: FailingProxy;

    test.beforeEach(async ({ baseURL, expectConsoleError }) => {
      plan = seeded(seed);
      proxy = await startFailingProxy(baseURL ?? "");
      // The browser's own lines about what it could not have.
      expectConsoleError(/Failed to load resource|outside: http:\/\/localhost:\d+\//);
    });

    test.afterEach(() => proxy.close());

    test("the network is cut before, in and after a save, answers get lost, saves come twice", async ({
      page,
      context,
    }) => {
      const person = await newPerson(context, proxy.origin);
      await page.goto(proxy.origin + PRACTICE);
      await expect(action(page)).toBeEditable();
      let text = "";
      for (const failure of plan.shuffled([...CUTS, ...CUTS])) {
        const words = `${plan.words()} `;
        proxy.fail(failure, ...(plan.random() < 0.3 ? [plan.pick(CUTS)] : []));
        await atTheEnd(page);
        await type(page, words);
        text += words;
        await proxy.failed();
        if (plan.random() < 0.5) await expectSaved(page);
      }
      await expectSaved(page);
      await expect(action(page)).toHaveValue(text);
      expect(await storedAction(person)).toBe(text);
      const { version, names } = await changes(person);
      expect(version).toBe(names);
    });

    test("a double click and a storm of retries make one revision", async ({ page, context }) => {
      const person = await newPerson(context, proxy.origin);
      await page.goto(proxy.origin + PRACTICE);
      await expect(action(page)).toBeEditable();
      const text = plan.words(8);
      proxy.fail("acknowledgement", "twice", "after", "twice");
      await atTheEnd(page);
      await type(page, text);
      await page.getByRole("button", { name: "Hand in" }).dblclick();
      await expect(page).toHaveURL(/\/answers\//);
      const rows = await withDatabase(async (client) => {
        const found = await client.query<{ action: string }>(
          "SELECT r.action FROM revisions r JOIN answers a ON a.id = r.answer_id WHERE a.account_id = $1",
          [person.accountId],
        );
        return found.rows;
      });
      expect(rows).toEqual([{ action: text }]);
    });

    test("two tabs type by turns, and one of them goes", async ({ page, context }) => {
      const person = await newPerson(context, proxy.origin);
      const other = await context.newPage();
      const tabs = [page, other];
      for (const tab of tabs) {
        await tab.goto(proxy.origin + PRACTICE);
        await expect(action(tab)).toBeEditable();
      }
      let text = "";
      for (let turn = 0; turn < 6; turn += 1) {
        const writer = plan.pick(tabs);
        if (plan.random() < 0.4) proxy.fail(plan.pick(CUTS));
        const words = `${plan.words()} `;
        await writer.bringToFront();
        await atTheEnd(writer);
        await type(writer, words);
        text += words;
        for (const tab of tabs) await expect(action(tab)).toHaveValue(text);
      }
      const [stays, goes] = plan.shuffled(tabs) as [Page, Page];
      await goes.close();
      const last = plan.words();
      await atTheEnd(stays);
      await type(stays, last);
      await expectSaved(stays);
      expect(await storedAction(person)).toBe(text + last);
    });

    test("two devices type at once: both texts are kept", async ({
      page,
      context,
      newBrowserContext,
    }) => {
      const person = await newPerson(context, proxy.origin);
      const elsewhere = await newBrowserContext();
      await signIn(elsewhere, person, proxy.origin);
      const other = await elsewhere.newPage();
      const texts = [plan.words(), plan.words()] as const;
      for (const device of [page, other]) {
        await device.goto(proxy.origin + PRACTICE);
        await expect(action(device)).toBeEditable();
      }
      const [first, second] = plan.shuffled([
        { device: page, text: texts[0] },
        { device: other, text: texts[1] },
      ]) as [{ device: Page; text: string }, { device: Page; text: string }];
      await type(await focused(first.device), first.text);
      await expectSaved(first.device);
      await type(await focused(second.device), second.text);
      await second.device.getByRole("button", { name: "Keep both" }).click();
      await expectSaved(second.device);
      const stored = (await storedAction(person)) ?? "";
      for (const text of texts) expect(stored.split(text)).toHaveLength(2);
    });

    test("the session ends while typing; somebody else signs in, then the author", async ({
      page,
      context,
    }) => {
      const person = await newPerson(context, proxy.origin);
      const somebody = await withDatabase((client) => makePerson(client));
      await page.goto(proxy.origin + PRACTICE);
      await expect(action(page)).toBeEditable();
      let text = plan.words();
      await atTheEnd(page);
      await type(page, text);
      await expectSaved(page);
      await withDatabase((client) =>
        client.query("DELETE FROM sessions WHERE account_id = $1", [person.accountId]),
      );
      const more = ` ${plan.words()}`;
      await type(page, more);
      text += more;
      await expect(page.getByText("You are signed out", { exact: true })).toBeVisible();
      await enter(page, "Sign in again", somebody);
      await expect(
        page.getByText("Somebody else is signed in in this browser", { exact: true }),
      ).toBeVisible();
      expect(await storedAction(somebody)).toBeUndefined();
      await enter(page, "Sign in as the author", person);
      await expectSaved(page);
      expect(await storedAction(person)).toBe(text);
      expect(await storedAction(somebody)).toBeUndefined();
    });

    for (const days of [-1, 1]) {
      test(`the device's clock is a day ${days < 0 ? "behind" : "ahead"}`, async ({
        page,
        context,
      }) => {
        const person = await newPerson(context, proxy.origin);
        await context.clock.install({ time: Date.now() + days * 86_400_000 });
        await page.goto(proxy.origin + PRACTICE);
        await expect(action(page)).toBeEditable();
        let text = "";
        for (const failure of plan.shuffled(CUTS).slice(0, 3)) {
          proxy.fail(failure);
          const words = `${plan.words()} `;
          await atTheEnd(page);
          await type(page, words);
          text += words;
          await proxy.failed();
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
        const text = plan.words(12);
        await atTheEnd(page);
        await type(page, text);
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
      const person = await newPerson(context, proxy.origin);
      await page.goto(proxy.origin + PRACTICE);
      await expect(page.getByText("This browser keeps nothing on this device")).toBeVisible();
      let text = "";
      for (const failure of plan.shuffled(CUTS)) {
        proxy.fail(failure);
        const words = `${plan.words()} `;
        await atTheEnd(page);
        await type(page, words);
        text += words;
        await proxy.failed();
      }
      await expectSaved(page);
      expect(await storedAction(person)).toBe(text);
      const { version, names } = await changes(person);
      expect(version).toBe(names);
    });

    test("the server does not answer for long: typing goes on, and all of it arrives", async ({
      page,
      context,
    }) => {
      const person = await newPerson(context, proxy.origin);
      await page.goto(proxy.origin + PRACTICE);
      await expect(action(page)).toBeEditable();
      let text = `${plan.words()} `;
      proxy.fail("held");
      await atTheEnd(page);
      await type(page, text);
      await proxy.failed();
      // The first is unanswered the whole time.
      for (let more = 0; more < 5; more += 1) {
        const words = `${plan.words()} `;
        await type(page, words);
        text += words;
        await expect(action(page)).toHaveValue(text);
      }
      await expectKept(page);
      proxy.release();
      await expectSaved(page);
      expect(await storedAction(person)).toBe(text);
    });

    test("signing out with text that cannot be sent, and with text that can", async ({
      page,
      context,
    }) => {
      await makeCuttable(context);
      const person = await newPerson(context, proxy.origin);
      await page.goto(proxy.origin + PRACTICE);
      await expect(action(page)).toBeEditable();
      await cut(page);
      const text = plan.words();
      await atTheEnd(page);
      await type(page, text);
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
      const person = await newPerson(context, proxy.origin);
      await page.goto(proxy.origin + PRACTICE);
      await expect(action(page)).toBeEditable();
      const kinds = ["🙂", "שלום ", "\0", "\ud800", "👩‍👩‍👧", "é", "plain words ", "\n"];
      const letters = Array.from({ length: 2_000 }, () => plan.pick(kinds)).join("");
      const stored = letters.replaceAll("\0", "").toWellFormed();
      proxy.fail(plan.pick(CUTS));
      await action(page).fill(letters);
      await proxy.failed();
      await expectSaved(page);
      expect(await storedAction(person)).toBe(stored);
      await page.reload();
      await expect(action(page)).toHaveValue(stored);
    });
  });
}

async function focused(page: Page): Promise<Page> {
  await page.bringToFront();
  await atTheEnd(page);
  return page;
}

async function enter(page: Page, button: string, { email }: TestPerson): Promise<void> {
  await page.getByRole("button", { name: button }).click();
  const dialog = page.getByRole("dialog", { name: "Sign in again" });
  await dialog.getByLabel("E-mail address").fill(email);
  await dialog.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await dialog.getByRole("button", { name: "Sign in", exact: true }).click();
}

async function signOut(page: Page): Promise<void> {
  await page.getByRole("button", { name: /Account/ }).click();
  await page.getByRole("button", { name: "Sign out" }).click();
}
