/**
 * What networks and servers do to somebody who writes: nothing is lost, nothing is there twice. With one seed here;
 * `npm run bench -- failures` runs them with many.
 */
import type { Page } from "@playwright/test";
import { describeSeeds } from "../support/failing-journeys";
import { CUTS } from "../support/failing-proxy";
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

describeSeeds((given) => {
  test("the network is cut before, in and after a save, answers get lost, saves come twice", async ({
    page,
    context,
  }) => {
    const person = await newPerson(context, given.proxy.origin);
    await page.goto(given.proxy.origin + PRACTICE);
    await expect(action(page)).toBeEditable();
    let text = "";
    for (const failure of given.plan.shuffled([...CUTS, ...CUTS])) {
      const words = `${given.plan.words()} `;
      given.proxy.fail(failure, ...(given.plan.random() < 0.3 ? [given.plan.pick(CUTS)] : []));
      await typeOn(page, words);
      text += words;
      await given.proxy.failed();
      if (given.plan.random() < 0.5) await expectSaved(page);
    }
    await expectSaved(page);
    await expect(action(page)).toHaveValue(text);
    expect(await storedAction(person)).toBe(text);
    const { version, names } = await draftChanges(person);
    expect(version).toBe(names);
  });

  test("a double click and a storm of retries make one revision", async ({ page, context }) => {
    const person = await newPerson(context, given.proxy.origin);
    await page.goto(given.proxy.origin + PRACTICE);
    await expect(action(page)).toBeEditable();
    const text = given.plan.words(8);
    given.proxy.fail("acknowledgement", "twice", "after", "twice");
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
    const person = await newPerson(context, given.proxy.origin);
    const other = await context.newPage();
    const tabs = [page, other];
    for (const tab of tabs) {
      await tab.goto(given.proxy.origin + PRACTICE);
      await expect(action(tab)).toBeEditable();
    }
    let text = "";
    for (let turn = 0; turn < 6; turn += 1) {
      const writer = given.plan.pick(tabs);
      if (given.plan.random() < 0.4) given.proxy.fail(given.plan.pick(CUTS));
      const words = `${given.plan.words()} `;
      await writer.bringToFront();
      await typeOn(writer, words);
      text += words;
      for (const tab of tabs) await expect(action(tab)).toHaveValue(text);
    }
    const [stays, goes] = given.plan.shuffled(tabs) as [Page, Page];
    await goes.close();
    const last = given.plan.words();
    await typeOn(stays, last);
    await expectSaved(stays);
    expect(await storedAction(person)).toBe(text + last);
  });

  test("two devices type at once: both texts are kept", async ({
    page,
    context,
    newBrowserContext,
  }) => {
    const person = await newPerson(context, given.proxy.origin);
    const elsewhere = await newBrowserContext();
    await signIn(elsewhere, person, given.proxy.origin);
    const other = await elsewhere.newPage();
    const texts = [given.plan.words(), given.plan.words()] as const;
    for (const device of [page, other]) {
      await device.goto(given.proxy.origin + PRACTICE);
      await expect(action(device)).toBeEditable();
    }
    const [first, second] = given.plan.shuffled([
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
    const person = await newPerson(context, given.proxy.origin);
    await page.goto(given.proxy.origin + PRACTICE);
    await expect(action(page)).toBeEditable();
    let text = `${given.plan.words()} `;
    given.proxy.fail("held");
    await typeOn(page, text);
    await given.proxy.failed();
    // The first is unanswered the whole time.
    for (let more = 0; more < 5; more += 1) {
      const words = `${given.plan.words()} `;
      await typeOn(page, words);
      text += words;
      await expect(action(page)).toHaveValue(text);
    }
    await expectKept(page);
    given.proxy.release();
    await expectSaved(page);
    expect(await storedAction(person)).toBe(text);
  });
});
