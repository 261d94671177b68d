/** The whole loop of a review in two browsers side by side: its buttons by keyboard on a desktop, by touch on a phone. */
import { randomUUID } from "node:crypto";
import type { BrowserContext, Page } from "@playwright/test";
import { expect, test } from "../support/journey";
import { makePerson, makeRelationship, type TestPerson, withDatabase } from "../support/people";

const QUESTION = "prove-the-backup-restores";
const FIRST = "I restored the backup. It took about two hours.";
const SECOND = "118 minutes, by the log";

interface Both {
  candidate: TestPerson;
  coach: TestPerson;
}

async function people(): Promise<Both> {
  return withDatabase(async (client) => {
    const candidate = await makePerson(client, { name: "Linh" });
    const coach = await makePerson(client, { name: `Minh ${randomUUID().slice(0, 4)}` });
    await makeRelationship(client, { candidate, coach });
    return { candidate, coach };
  });
}

async function signIn(context: BrowserContext, person: TestPerson, url = ""): Promise<Page> {
  await context.addCookies([{ name: "next-auth.session-token", value: person.token, url }]);
  return context.newPage();
}

/** Practises and hands in, through the page. */
async function handIn(page: Page, words: string): Promise<void> {
  await page.goto(`/practice/${QUESTION}`);
  await page.getByRole("textbox", { name: "Action" }).fill(words);
  await expect(page.getByText(/^Saved/).first()).toBeVisible();
  await page.getByRole("button", { name: "Hand in" }).click();
  await expect(page.getByRole("heading", { name: "Rate your own answer" })).toBeVisible();
  await page.getByRole("radio", { name: /^2/ }).first().check();
  await page.getByRole("button", { name: "Save rating" }).click();
  await expect(page.getByRole("heading", { name: "Revision 1" })).toBeVisible();
}

test("ask, claim, comment, suggest, rate, send, apply, ready @phone", async ({
  context,
  newBrowserContext,
  baseURL,
  isMobile: isPhone,
  expectConsoleError,
}) => {
  // The mark whose quote does not occur.
  expectConsoleError(/422 \(Unprocessable Entity\)/);
  const { candidate, coach } = await people();
  const mine = await signIn(context, candidate, baseURL);
  const theirs = await signIn(await newBrowserContext(), coach, baseURL);
  const press = async (page: Page, name: string | RegExp) => {
    const button = page.getByRole("button", { name }).first();
    if (isPhone) return button.click();
    await button.focus();
    await page.keyboard.press("Enter");
  };

  // The candidate asks.
  await handIn(mine, FIRST);
  await mine.getByRole("link", { name: "Ask for review" }).click();
  await mine.getByRole("textbox", { name: "What do you want from this?" }).fill("Is it exact?");
  await press(mine, "Ask for review");
  await expect(mine.getByText("With your coach.")).toBeVisible();
  const answer = new URL(mine.url()).pathname;

  // The coach claims, and begins a comment on a sentence.
  await theirs.goto("/coach");
  await theirs.getByRole("link", { name: /backup/ }).click();
  await expect(theirs.getByText("Is it exact?")).toBeVisible();
  await press(theirs, "Claim for 30 minutes");
  await expect(theirs.getByText(/Yours until/)).toBeVisible();
  const pane = (name: string) =>
    theirs.getByRole("navigation", { name: "Parts of the review" }).getByText(name);
  if (isPhone) await pane("Discussion").click();
  await theirs.getByRole("combobox", { name: "About" }).selectOption("action");
  await theirs.getByRole("combobox", { name: "Sentence" }).selectOption({ index: 2 });
  await theirs.getByRole("textbox", { name: "Comment", exact: true }).fill("How exact is this?");
  const instead = `It took ${SECOND}.`;
  await theirs.getByRole("textbox", { name: /^Other words for those quoted/ }).fill(instead);
  await expect(theirs.getByText(/for you alone until you send/)).toBeVisible();
  // What is typed is kept: it is there after the page was left.
  await theirs.reload();
  if (isPhone) await pane("Discussion").click();
  await expect(theirs.getByRole("heading", { name: "Pending comments" })).toBeVisible();
  await expect(theirs.getByText("How exact is this?")).toBeVisible();

  // The candidate sees nothing of it.
  await mine.reload();
  await expect(mine.getByText("is reading it now")).toBeVisible();
  await expect(mine.getByText("How exact is this?")).toHaveCount(0);

  // A mark with a quote that is not there is refused, with one that is it is kept.
  await pane("Marks").click();
  await theirs.getByRole("radio", { name: /^5/ }).first().check();
  const quote = theirs.getByRole("textbox", { name: "The words that it rests on" }).first();
  await quote.fill("I never said this");
  await press(theirs, "Keep marks");
  await expect(theirs.getByText(/do not stand in this revision/).first()).toBeVisible();
  await quote.fill("I restored the backup.");
  await press(theirs, "Keep marks");
  await expect(theirs.getByText("Kept with your review.")).toBeVisible();
  await pane("Discussion").click();
  await theirs.getByRole("textbox", { name: "Summary" }).fill("Exact figures would help.");
  await theirs.getByRole("radio", { name: /^Another take/ }).check();
  await press(theirs, "Send review");
  await expect(theirs.getByText("It is the candidate’s turn.")).toBeVisible();

  // The candidate reads it, applies the suggestion, and asks for another look.
  await mine.goto(answer);
  await expect(mine.getByText("Exact figures would help.")).toBeVisible();
  await expect(mine.getByText("I restored the backup.").first()).toBeVisible();
  await press(mine, "Apply as a new revision");
  await expect(mine.getByRole("heading", { name: "Revision 2" })).toBeVisible();
  await expect(mine.getByText(SECOND).first()).toBeVisible();
  await press(mine, "Ask to look at revision 2");
  await expect(mine.getByText("With your coach.")).toBeVisible();

  // Ready.
  await theirs.goto("/coach");
  await theirs.getByRole("link", { name: /backup/ }).click();
  await press(theirs, "Claim for 30 minutes");
  if (isPhone) await pane("Discussion").click();
  await theirs.getByRole("textbox", { name: "Summary" }).fill("That is it.");
  await theirs.getByRole("radio", { name: /^Ready/ }).check();
  await press(theirs, "Send review");
  await expect(theirs.getByText("It is the candidate’s turn.")).toBeVisible();
  await mine.goto(answer);
  await expect(mine.getByText("That is it.")).toBeVisible();
  await mine.getByText("Finish, with a word of thanks").click();
  await mine.getByRole("textbox", { name: "Thanks" }).fill("That helped.");
  await press(mine, "Finish");
  await expect(mine.getByText("Finished.")).toBeVisible();
});

test("words that are selected in the answer begin a comment on them", async ({
  context,
  newBrowserContext,
  baseURL,
}) => {
  const { candidate, coach } = await people();
  const mine = await signIn(context, candidate, baseURL);
  await handIn(mine, FIRST);
  await mine.getByRole("link", { name: "Ask for review" }).click();
  await mine.getByRole("textbox", { name: "What do you want from this?" }).fill("Is it exact?");
  await mine.getByRole("button", { name: "Ask for review" }).click();
  await expect(mine.getByText("With your coach.")).toBeVisible();
  const theirs = await signIn(await newBrowserContext(), coach, baseURL);
  await theirs.goto("/coach");
  await theirs.getByRole("link", { name: /backup/ }).click();
  await theirs.getByRole("button", { name: "Claim for 30 minutes" }).click();
  await expect(theirs.getByText(/Yours until/)).toBeVisible();
  await theirs.evaluate(() => {
    const text = document.querySelector("[data-part=action]")?.firstChild;
    const range = document.createRange();
    if (!text) throw new Error("no text");
    range.setStart(text, 37);
    range.setEnd(text, 46);
    document.getSelection()?.removeAllRanges();
    document.getSelection()?.addRange(range);
  });
  await theirs.getByRole("button", { name: "Comment on these words" }).click();
  await expect(theirs.getByRole("textbox", { name: /^Words it is about/ })).toHaveValue(
    "two hours",
  );
  await theirs.getByRole("textbox", { name: "Comment", exact: true }).fill("By which clock?");
  await theirs.getByRole("button", { name: "Add comment" }).click();
  await expect(theirs.getByRole("heading", { name: "Pending comments" })).toBeVisible();
  await expect(theirs.locator("[data-part=action] a")).toHaveText("two hours");
});
