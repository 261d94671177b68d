/**
 * Every page, empty and full, in light and dark, on a desktop and on a phone: its heading, no axe violation, nothing
 * sideways, also at 320 pixels.
 */
import { expectAccessible, expectFitsNarrowestPhone } from "../support/accessibility";
import { ADDRESSES, everyPage } from "../support/accessible-pages";
import { type Stage, setStage } from "../support/accessible-stage";
import { expect, test } from "../support/journey";
import type { TestPerson } from "../support/people";

test("every page has an address to be looked at", () => {
  expect(Object.keys(ADDRESSES).sort()).toEqual(everyPage());
});

const SIGNED_OUT =
  /^\/($|sign-in|sign-up|forgot-password|erased|reset-password|administrator|invitations)/;
const CHANGES_WITH_HISTORY =
  /^\/(today|practice|answers$|board|drill|own-questions$|coaches|assignments|coach|stories($|\/(coverage|import)$))/;

let stage: Stage;

test.beforeAll(async ({ baseURL }) => {
  stage = await setStage(baseURL ?? "");
});

for (const [pattern, addresses] of Object.entries(ADDRESSES)) {
  for (const [address, heading] of Object.entries(addresses)) {
    test(`accessible: ${address} @phone`, async ({
      keptPage: page,
      baseURL,
      expectConsoleError,
    }) => {
      expectConsoleError(/404 \(Not Found\)/);
      const context = page.context();
      const visit = async (person: TestPerson | undefined) => {
        await context.clearCookies();
        if (person) {
          await context.addCookies([
            { name: "next-auth.session-token", value: person.token, url: baseURL ?? "" },
          ]);
        }
        await page.goto(stage.fill(address));
        // An address that led elsewhere would be looked at all the same.
        await expect(page.getByRole("heading", { level: 1 })).toContainText(heading);
        await expectAccessible(page);
        await expectFitsNarrowestPhone(page);
      };
      await visit(SIGNED_OUT.test(pattern) ? undefined : stage.full);
      const changes = CHANGES_WITH_HISTORY.test(pattern) && !/[A-Z]{5,}/.test(address);
      if (changes) await visit(stage.fresh);
    });
  }
}
