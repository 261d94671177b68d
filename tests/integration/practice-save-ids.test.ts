/** A save that is sent again under the same name, and what a save puts into the database, or does not. */
import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { pool } from "@/lib/db/pool";
import { deleteAnswer } from "@/lib/features/practice/commands/bin";
import { handIn } from "@/lib/features/practice/commands/hand-in";
import { saveDraft } from "@/lib/features/practice/commands/save-draft";
import { getPracticeState } from "@/lib/features/practice/queries/practice-state";
import { fingerprint } from "@/lib/features/practice/rules/fingerprint";
import { newPerson, QUESTION, save, saved, text } from "./practice-fixtures";

const DAY_MS = 86_400_000;
const daysAgo = (days: number) => new Date(Date.now() - days * DAY_MS);

const stored = (person: Parameters<typeof getPracticeState>[0]) =>
  getPracticeState(person, QUESTION, new Date());

describe("a save of the same name", () => {
  test("is one save, however many come at the same moment", async () => {
    const person = await newPerson();
    let baseVersion = 0;
    for (const action of ["begun", "begun and typed on", "another text"]) {
      const input = save(action, { baseVersion, saveId: randomUUID() });
      const all = await Promise.all(Array.from({ length: 6 }, () => saved(person, input)));
      expect(new Set(all.map((one) => JSON.stringify(one))).size).toBe(1);
      baseVersion += 1;
      expect(all[0]?.version).toBe(baseVersion);
    }
    const state = await stored(person);
    expect(state?.draft).toMatchObject({ version: 3, parts: text("another text") });
    const { answerId = "" } = state ?? {};
    expect(await db().draftSave.count({ where: { answerId } })).toBe(3);
    expect(await db().draftEntry.count({ where: { answerId } })).toBe(1);
  });

  test("is answered as the first time after later saves, a hand-in and the next draft", async () => {
    const person = await newPerson();
    const input = save("One", { saveId: randomUUID() });
    const first = await saved(person, input);
    expect(first.stored).toBe(fingerprint(input.parts));
    // What stands there by now is another text, so this one cannot be read back.
    const again = async (stored = "") =>
      expect(await saved(person, input)).toEqual({ ...first, stored });
    await again(first.stored);
    const second = save("Two", { baseVersion: first.version, saveId: randomUUID() });
    const { version, answerId } = await saved(person, second);
    await again();
    expect((await stored(person))?.draft?.parts.action).toBe("Two");
    await handIn(person, answerId, { version });
    await again();
    expect((await stored(person))?.draft).toBeNull();
    await saved(person, save("Next take", { take: 2, saveId: randomUUID() }));
    await again();
    expect(await saved(person, second)).toMatchObject({ version });
    expect((await stored(person))?.draft).toMatchObject({ version: 1, parts: text("Next take") });
    expect(await db().revision.count({ where: { answerId } })).toBe(1);
  });

  test("does not bring back what was deleted after it", async () => {
    const person = await newPerson();
    const input = save("One", { saveId: randomUUID() });
    const first = await saved(person, input);
    await deleteAnswer(person, first.answerId);
    expect(await saved(person, input)).toEqual(first);
    expect((await stored(person))?.deleted).not.toBeNull();
    const other = save("One", { saveId: randomUUID(), baseVersion: first.version });
    const back = await saved(person, other);
    expect(back.broughtBack).toBe(true);
    expect(await saved(person, other)).toEqual(back);
  });

  test("is remembered also where the text was stored already", async () => {
    const person = await newPerson();
    await saved(person, save("One", { saveId: randomUUID() }));
    const late = save("One", { saveId: randomUUID() });
    const all = await Promise.all([saved(person, late), saved(person, late)]);
    await saved(person, save("Two", { baseVersion: 1 }));
    expect(await saved(person, late)).toEqual({ ...all[0], stored: "" });
    expect(all[1]).toEqual(all[0]);
    expect((await stored(person))?.draft).toMatchObject({ version: 2, parts: text("Two") });
  });

  test("means nothing on another question, or to somebody else", async () => {
    const [person, other] = [await newPerson(), await newPerson("Grace")];
    const input = save("mine", { saveId: randomUUID() });
    const mine = await saved(person, input);
    const theirs = await saved(other, { ...input, parts: text("theirs") });
    const elsewhere = await saved(person, input, "engineer-falling-short");
    expect(new Set([mine.answerId, theirs.answerId, elsewhere.answerId]).size).toBe(3);
    expect((await stored(other))?.draft?.parts.action).toBe("theirs");
  });

  test("is no way past a conflict", async () => {
    const person = await newPerson();
    await saved(person, save("One"));
    const late = save("Other", { saveId: randomUUID() });
    for (const _ of [1, 2]) {
      expect(await saveDraft(person, QUESTION, late)).toMatchObject({ reason: "conflict" });
    }
  });

  test("is forgotten after 30 days, in the course of other saves", async () => {
    const person = await newPerson();
    const names = { old: randomUUID(), recent: randomUUID() };
    const { answerId } = await saved(person, save("One", { saveId: names.old }));
    await saved(person, save("One two", { baseVersion: 1, saveId: names.recent }));
    const set = (saveId: string, savedAt: Date) =>
      db().draftSave.update({
        where: { answerId_saveId: { answerId, saveId } },
        data: { savedAt },
        select: { version: true },
      });
    await set(names.old, daysAgo(30.1));
    await set(names.recent, daysAgo(29.9));
    await saved(person, save("begun elsewhere"), "engineer-falling-short");
    const left = await db().draftSave.findMany({ where: { answerId }, select: { saveId: true } });
    expect(left).toEqual([{ saveId: names.recent }]);
  });
});

describe("draft, history and name", () => {
  /** Makes every row that is put into `table` fail for as long as `work` takes. */
  async function whileRefused(table: string, work: () => Promise<void>): Promise<void> {
    await pool().query(`
      CREATE FUNCTION refuse_row() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION 'refused for a test'; END $$;
      CREATE TRIGGER refuse BEFORE INSERT ON ${table} FOR EACH ROW EXECUTE FUNCTION refuse_row()`);
    try {
      await work();
    } finally {
      await pool().query(`DROP TRIGGER refuse ON ${table}; DROP FUNCTION refuse_row()`);
    }
  }

  test.each(["draft_entries", "draft_saves"])(
    "are saved together or not at all: %s",
    async (table) => {
      const person = await newPerson();
      const { answerId } = await saved(person, save("One two", { saveId: randomUUID() }));
      const over = save("Other", { baseVersion: 1, saveId: randomUUID() });
      await whileRefused(table, async () => {
        await expect(saveDraft(person, QUESTION, over)).rejects.toThrow("refused for a test");
        if (table !== "draft_saves") return;
        const typed = { ...over, parts: text("One two three") };
        await expect(saveDraft(person, QUESTION, typed)).rejects.toThrow("refused for a test");
        const begun = save("begun", { saveId: randomUUID() });
        await expect(saveDraft(person, "engineer-falling-short", begun)).rejects.toThrow();
      });
      expect((await stored(person))?.draft).toMatchObject({ version: 1, parts: text("One two") });
      expect(await db().answer.count({ where: { accountId: person.accountId } })).toBe(1);
      expect(await db().draftEntry.count({ where: { answerId } })).toBe(0);
      expect(await db().draftSave.count({ where: { answerId } })).toBe(1);
      expect(await saved(person, over)).toMatchObject({ version: 2 });
      expect(await db().draftEntry.count({ where: { answerId } })).toBe(1);
    },
  );

  test("a hand-in whose text cannot go into the history hands nothing in", async () => {
    const person = await newPerson();
    const { answerId, version } = await saved(person, save("One"));
    await whileRefused("draft_entries", async () => {
      await expect(handIn(person, answerId, { version })).rejects.toThrow();
    });
    expect(await stored(person)).toMatchObject({ revisionCount: 0, draft: { version } });
  });

  test("saves, hand-ins and deletions of one answer at once never wait for each other for ever", async () => {
    const person = await newPerson();
    const { answerId } = await saved(person, save("One"));
    for (let round = 0; round < 12; round += 1) {
      const state = await stored(person);
      const { version = 0, take = 1 } = state?.draft ?? { take: (state?.revisionCount ?? 0) + 1 };
      const texts = ["left", "right", "third"].map((word) => `${word} ${round}`);
      const outcomes = await Promise.allSettled([
        ...texts.map((action) =>
          saveDraft(
            person,
            QUESTION,
            save(action, { baseVersion: version, take, saveId: randomUUID() }),
          ),
        ),
        handIn(person, answerId, { version }),
        deleteAnswer(person, answerId),
      ]);
      for (const outcome of outcomes) {
        if (outcome.status === "fulfilled") continue;
        // In the bin already, or several at once: said as what it is, never a broken statement.
        expect(outcome.reason.code).toMatch(/^(not_found|unavailable)$/);
      }
      const back = await saved(person, {
        ...save(`back ${round}`, { take: 1 }),
        baseVersion: (await stored(person))?.draft?.version ?? 0,
        ...lineage(await stored(person)),
      });
      expect(back.answerId).toBe(answerId);
    }
  });
});

function lineage(state: Awaited<ReturnType<typeof stored>>) {
  const { take, basedOnRevisionId } = state?.draft ?? {
    take: (state?.lastRevision?.take ?? 0) + 1,
    basedOnRevisionId: null,
  };
  return { take, basedOnRevisionId };
}
