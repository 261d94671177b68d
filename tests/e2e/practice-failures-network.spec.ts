/**
 * What networks and servers do to somebody who writes: nothing is lost, nothing is there twice. With one seed here;
 * `npm run bench -- failures` runs them with many.
 */
import type { Page } from "@playwright/test";
import { CUTS, type FailingProxy, startFailingProxy } from "../support/failing-proxy";
import { expect, test } from "../support/journey";
import { withDatabase } from "../support/people";
import {
  action,
  draftChanges,
  expectKept,
  expectSaved,
  newPerson,
  PRACTICE,
  signIn,
  storedAction,
  typeOn,
} from "../support/practice-page";
import { failureSeeds, type Seeded, seeded } from "../support/seeds";

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
        await typeOn(page, words);
        text += words;
        await proxy.failed();
        if (plan.random() < 0.5) await expectSaved(page);
      }
      await expectSaved(page);
      await expect(action(page)).toHaveValue(text);
      expect(await storedAction(person)).toBe(text);
      const { version, names } = await draftChanges(person);
      expect(version).toBe(names);
    });

    test("a double click and a storm of retries make one revision", async ({ page, context }) => {
      const person = await newPerson(context, proxy.origin);
      await page.goto(proxy.origin + PRACTICE);
      await expect(action(page)).toBeEditable();
      const text = plan.words(8);
      proxy.fail("acknowledgement", "twice", "after", "twice");
      await typeOn(page, text);
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
        await typeOn(writer, words);
        text += words;
        for (const tab of tabs) await expect(action(tab)).toHaveValue(text);
      }
      const [stays, goes] = plan.shuffled(tabs) as [Page, Page];
      await goes.close();
      const last = plan.words();
      await typeOn(stays, last);
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
      await first.device.bringToFront();
      await typeOn(first.device, first.text);
      await expectSaved(first.device);
      await second.device.bringToFront();
      await typeOn(second.device, second.text);
      await second.device.getByRole("button", { name: "Keep both" }).click();
      await expectSaved(second.device);
      const stored = (await storedAction(person)) ?? "";
      for (const text of texts) expect(stored.split(text)).toHaveLength(2);
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
      await typeOn(page, text);
      await proxy.failed();
      // The first is unanswered the whole time.
      for (let more = 0; more < 5; more += 1) {
        const words = `${plan.words()} `;
        await typeOn(page, words);
        text += words;
        await expect(action(page)).toHaveValue(text);
      }
      await expectKept(page);
      proxy.release();
      await expectSaved(page);
      expect(await storedAction(person)).toBe(text);
    });
  });
}
