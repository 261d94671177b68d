/** What a draft held before: what is kept, how it comes back, when it goes. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { exportAccount } from "@/lib/features/portability/queries/account-export";
import { deleteAnswer, restoreAnswer } from "@/lib/features/practice/commands/bin";
import { restoreText } from "@/lib/features/practice/commands/restore-text";
import { saveDraft } from "@/lib/features/practice/commands/save-draft";
import { getDraftHistory } from "@/lib/features/practice/queries/draft-history";
import type { SavedDraft } from "@/lib/features/practice/types";
import { isBlank } from "@/lib/features/stories/rules/parts";
import {
  handedIn,
  historyOf,
  newPerson,
  QUESTION,
  reasons,
  save,
  saved,
  text,
  typed,
} from "./practice-fixtures";

const DAY_MS = 86_400_000;
const FIRST = "I moved the rota to four people because one tired expert was a greater risk.";

/** Lets an entry have been replaced so many days ago. */
function age(answerId: string, number: number, days: number) {
  return db().draftEntry.update({
    where: { answerId_number: { answerId, number } },
    data: { replacedAt: new Date(Date.now() - days * DAY_MS) },
    select: { number: true },
  });
}

describe("the history of a draft", () => {
  test("is empty while somebody types on", async () => {
    const person = await newPerson();
    const { answerId } = await typed(person, "I", "I moved", "So I moved", "So then I moved");
    expect(await historyOf(person, answerId)).toMatchObject({
      lines: [],
      entry: null,
      older: null,
    });
  });

  test("has what was deleted, with what it came to", async () => {
    const person = await newPerson();
    const { answerId } = await typed(person, `${FIRST} ${FIRST}`, "I moved the rota.");
    const { lines, entry, draft } = await historyOf(person, answerId);
    expect(lines).toMatchObject([
      {
        number: 1,
        reason: "changed",
        words: 30,
        change: { added: 0, removed: 26 },
        isGoodDeal: true,
      },
    ]);
    expect(entry?.parts).toEqual(text(`${FIRST} ${FIRST}`));
    expect(draft?.parts).toEqual(text("I moved the rota."));
  });

  test("has a text that was deleted letter by letter as one, the fullest", async () => {
    const person = await newPerson();
    const steps = Array.from({ length: 20 }, (_, at) => FIRST.slice(0, FIRST.length - 4 * at));
    const { answerId } = await typed(person, ...steps, "");
    const { lines, entry } = await historyOf(person, answerId);
    expect(lines).toHaveLength(1);
    expect(entry?.parts.action).toBe(FIRST);
  });

  test("has the text that lost a conflict", async () => {
    const person = await newPerson();
    const { answerId, version } = await typed(person, "ours");
    await saved(person, save("theirs", { baseVersion: version }));
    const mine = save("mine", { baseVersion: version });
    const lost = await saveDraft(person, QUESTION, mine);
    expect(lost).toMatchObject({
      reason: "conflict",
      theirs: { draft: { parts: text("theirs") } },
    });
    await saved(person, { ...mine, baseVersion: version + 1 });
    expect((await historyOf(person, answerId)).entry?.parts.action).toBe("theirs");
  });

  test("has what was put away, handed in and deleted, and the bin keeps it all", async () => {
    const person = await newPerson();
    const { revisionId, answerId } = await handedIn(person, "One");
    const revised = await saved(person, save("One again", { basedOnRevisionId: revisionId }));
    await saved(person, save("", { take: 2, baseVersion: revised.version }));
    await saved(person, save("Take two", { take: 2, baseVersion: revised.version + 1 }));
    await deleteAnswer(person, answerId);
    expect(await getDraftHistory(person, answerId, {}, new Date())).toBeNull();
    await restoreAnswer(person, answerId);
    expect(await reasons(person, answerId)).toEqual(["deletion", "take", "hand_in"]);
    const { lines } = await historyOf(person, answerId);
    expect(lines.map(({ change }) => change)).toEqual([null, null, null]);
  });

  test("has the text as it stood before a pause", async () => {
    const person = await newPerson();
    const { answerId } = await typed(person, "I moved");
    await db().draft.update({
      where: { answerId },
      data: { savedAt: new Date(Date.now() - DAY_MS) },
      select: { version: true },
    });
    await typed(person, "I moved the rota");
    expect(await reasons(person, answerId)).toEqual(["pause"]);
  });

  test("of somebody else is not found, and so is an odd address", async () => {
    const [person, other] = [await newPerson(), await newPerson("Grace")];
    const { answerId } = await typed(person, "mine", "other");
    expect(await getDraftHistory(other, answerId, {}, new Date())).toBeNull();
    expect(await getDraftHistory(person, "x", {}, new Date())).toBeNull();
    expect(await getDraftHistory(person, answerId, { number: 9 }, new Date())).toBeNull();
    const to = { version: 2, take: 1, basedOnRevisionId: null };
    const attempt = restoreText(other, answerId, 1, to);
    await expect(attempt).rejects.toMatchObject({ code: "not_found" });
  });

  test("is in the file of everything, the oldest text first", async () => {
    const person = await newPerson();
    await typed(person, FIRST, "two", "three");
    const file = await new Response(await exportAccount(person)).json();
    expect(file.answers).toMatchObject([
      {
        draft: text("three"),
        draftHistory: [
          { number: 1, reason: "changed", take: 1, ...text(FIRST), savedAt: expect.any(String) },
          { number: 2, reason: "changed", take: 1, ...text("two"), replacedAt: expect.any(String) },
        ],
      },
    ]);
  });

  test("comes in pages", async () => {
    const person = await newPerson();
    const words = Array.from({ length: 44 }, (_, at) => `text number ${at}`);
    const { answerId } = await typed(person, ...words);
    const first = await historyOf(person, answerId);
    expect(first.lines.map(({ number }) => number)).toEqual(
      Array.from({ length: 40 }, (_, at) => 43 - at),
    );
    expect(first.older).toBe(4);
    const rest = await getDraftHistory(person, answerId, { before: 4 }, new Date());
    expect(rest?.lines.map(({ number }) => number)).toEqual([3, 2, 1]);
    expect(rest?.lines[0]?.change).toEqual({ added: 1, removed: 1 });
    expect(rest).toMatchObject({ older: null, entry: { number: 3 } });
  });
});

describe("after 30 days", () => {
  test("a text is not shown, not restored, and cleared away with the next save that begins something", async () => {
    const person = await newPerson();
    const { answerId, version } = await typed(person, "one", "two", "three");
    await age(answerId, 1, 30.1);
    await age(answerId, 2, 29.9);
    expect((await historyOf(person, answerId)).lines.map(({ number }) => number)).toEqual([2]);
    const to = { version, take: 1, basedOnRevisionId: null };
    const attempt = restoreText(person, answerId, 1, to);
    await expect(attempt).rejects.toMatchObject({ code: "not_found" });
    await saved(person, save("begun elsewhere"), "engineer-falling-short");
    const left = await db().draftEntry.findMany({ where: { answerId }, select: { number: true } });
    expect(left).toEqual([{ number: 2 }]);
  });

  test("what an entry stands for is kept as long: it goes on for 30 days from the last deletion", async () => {
    const person = await newPerson();
    const { answerId } = await typed(person, FIRST, FIRST.slice(0, 30));
    await db().draftEntry.update({
      where: { answerId_number: { answerId, number: 1 } },
      data: { replacedAt: new Date(Date.now() - 5 * 60_000) },
      select: { number: true },
    });
    await typed(person, FIRST.slice(0, 20));
    const entries = await db().draftEntry.findMany({
      where: { answerId },
      select: { replacedAt: true },
    });
    expect(entries).toHaveLength(1);
    expect(Date.now() - Number(entries[0]?.replacedAt)).toBeLessThan(60_000);
  });

  test("nothing of anybody else is cleared away", async () => {
    const [person, other] = [await newPerson(), await newPerson("Grace")];
    const { answerId } = await typed(person, "one", "two");
    await age(answerId, 1, 31);
    await saved(other, save("begun"));
    expect(await db().draftEntry.count({ where: { answerId } })).toBe(1);
  });
});

test("many small changes are thinned, and what was deleted is not", async () => {
  const person = await newPerson();
  const words = Array.from(
    { length: 110 },
    (_, at) => `word${String.fromCharCode(97 + (at % 26))}${at}`,
  );
  // Each word is deleted once it is there, and typed again; one paragraph is deleted for good on the way.
  const texts: string[] = [];
  for (const [at, word] of words.entries()) {
    const before = words.slice(0, at).join(" ");
    if (at === 20) texts.push(`${before} ${FIRST}`);
    texts.push(`${before} ${word}`, before, `${before} ${word}`);
  }
  const { answerId } = await typed(person, ...texts);
  const entries = await db().draftEntry.findMany({
    where: { answerId },
    orderBy: { number: "asc" },
    select: { number: true, action: true },
  });
  expect(entries.at(-1)?.number).toBeGreaterThan(100);
  expect(entries.length).toBeLessThan(75);
  expect(entries.some(({ action }) => action.includes(FIRST))).toBe(true);
});

/** Whether the letters of `part` stand in `whole` in their order. */
function isWithin(part: string, whole: string): boolean {
  let at = 0;
  for (const letter of part) {
    at = whole.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

test("no letter that was ever acknowledged is beyond recovery, whatever is typed", async () => {
  const edit = fc.record({
    from: fc.nat(20),
    length: fc.nat(8),
    put: fc.oneof(fc.constant(""), fc.constant("%_"), fc.string({ maxLength: 6 })),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 12 }), async (edits) => {
      const person = await newPerson();
      const acknowledged: string[] = [];
      let draft: SavedDraft | undefined;
      for (const { from, length, put } of edits) {
        const before = acknowledged.at(-1) ?? "";
        const action = before.slice(0, from) + put + before.slice(from + length);
        draft = await saved(person, save(action, { baseVersion: draft?.version ?? 0 }));
        acknowledged.push(action);
      }
      const entries = await db().draftEntry.findMany({
        where: { answerId: draft?.answerId ?? "" },
        select: { action: true },
      });
      const kept = [acknowledged.at(-1) ?? "", ...entries.map(({ action }) => action)];
      for (const action of acknowledged) {
        expect(isBlank(text(action)) || kept.some((one) => isWithin(action, one))).toBe(true);
      }
    }),
    { numRuns: 15 },
  );
});
