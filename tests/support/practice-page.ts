/** What tests of the practice page do and look at. */
import type { BrowserContext, Page } from "@playwright/test";
import { expect } from "./journey";
import { makePerson, PASSWORD, type TestPerson, withDatabase } from "./people";

export const QUESTION = "dispute-with-another-department";
export const PRACTICE = `/practice/${QUESTION}?role=it-manager`;
export const OTHER_QUESTION = "/practice/engineer-falling-short";

export async function signIn(
  context: BrowserContext,
  person: TestPerson,
  baseURL: string | undefined,
) {
  await context.clearCookies();
  await context.addCookies([
    { name: "next-auth.session-token", value: person.token, url: baseURL ?? "" },
  ]);
}

export async function newPerson(context: BrowserContext, baseURL: string | undefined) {
  const person = await withDatabase((client) => makePerson(client));
  await signIn(context, person, baseURL);
  return person;
}

/** Cut in the page itself: what a page sends while it goes is not seen by routes. */
export async function makeCuttable(context: BrowserContext) {
  await context.addInitScript(() => {
    const { fetch } = window;
    window.fetch = (...call) =>
      String(call[0]).includes("/api/v1/drafts/") && localStorage.getItem("cut")
        ? Promise.reject(new TypeError("cut"))
        : fetch(...call);
  });
}

export const cut = (page: Page) => page.evaluate(() => localStorage.setItem("cut", "1"));
export const mend = (page: Page) => page.evaluate(() => localStorage.removeItem("cut"));

export const action = (page: Page) => page.getByRole("textbox", { name: "Action" });
export const expectSaved = (page: Page) =>
  expect(page.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();
export const expectKept = (page: Page) =>
  expect(page.getByText("Kept on this device", { exact: true })).toBeVisible();

export async function storedAction({ accountId }: TestPerson): Promise<string | undefined> {
  return withDatabase(async (client) => {
    const { rows } = await client.query<{ action: string }>(
      "SELECT action FROM drafts d JOIN answers a ON a.id = d.answer_id WHERE a.account_id = $1",
      [accountId],
    );
    return rows[0]?.action;
  });
}

/** Everything that the browser's database holds, as text: names, and bytes read as letters. */
export function rawDevice(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open("starboard-device"));
    if (database.objectStoreNames.length === 0) return "";
    const transaction = database.transaction(["keys", "records"]);
    const found: string[] = [];
    for (const name of ["keys", "records"]) {
      const store = transaction.objectStore(name);
      const [names, values] = await Promise.all([
        done(store.getAllKeys()),
        done(store.getAll() as IDBRequest<{ data?: ArrayBuffer; stamp?: string }[]>),
      ]);
      found.push(`${name}:${names.length}`, ...names.map(String));
      for (const { data, stamp } of values) {
        found.push(stamp ?? "", data ? new TextDecoder("latin1").decode(data) : "");
      }
    }
    database.close();
    return found.join("\n");
  });
}

/** How often a draft was changed, by the database's own count, and how many saves have a name: each is one change. */
export async function draftChanges({
  accountId,
}: TestPerson): Promise<{ version: number; names: number }> {
  return withDatabase(async (client) => {
    const { rows } = await client.query<{ version: number; names: number }>(
      `SELECT d.version, (SELECT count(*)::int FROM draft_saves s WHERE s.answer_id = d.answer_id) AS names
       FROM drafts d JOIN answers a ON a.id = d.answer_id WHERE a.account_id = $1`,
      [accountId],
    );
    return rows[0] ?? { version: 0, names: 0 };
  });
}

/** Types at the end of the action. Whatever letter it is: a key at a time would be a key of this machine's keyboard. */
export async function typeOn(page: Page, text: string): Promise<void> {
  await action(page).focus();
  await page.keyboard.press("Control+End");
  for (const piece of text.match(/.{1,4}/gsu) ?? []) await page.keyboard.insertText(piece);
}

/** In the page's own dialog. */
export async function signInAgain(
  page: Page,
  button: string,
  { email }: TestPerson,
): Promise<void> {
  await page.getByRole("button", { name: button }).click();
  const dialog = page.getByRole("dialog", { name: "Sign in again" });
  await dialog.getByLabel("E-mail address").fill(email);
  await dialog.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await dialog.getByRole("button", { name: "Sign in", exact: true }).click();
}

export async function signOut(page: Page): Promise<void> {
  await page.getByRole("button", { name: /Account/ }).click();
  await page.getByRole("button", { name: "Sign out" }).click();
}
