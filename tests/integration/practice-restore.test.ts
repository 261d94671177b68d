/** An older text comes back into the draft. */
import { describe, expect, test } from "vitest";
import type { Person } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { handIn } from "@/lib/features/practice/commands/hand-in";
import { restoreText } from "@/lib/features/practice/commands/restore-text";
import { saveDraft } from "@/lib/features/practice/commands/save-draft";
import { getPracticeState } from "@/lib/features/practice/queries/practice-state";
import { whereRestored } from "@/lib/features/practice/rules/where-restored";
import {
  historyOf,
  newPerson,
  QUESTION,
  reasons,
  save,
  text,
  typed,
  whileRetired,
} from "./practice-fixtures";

const FIRST = "I moved the rota to four people because one tired expert was a greater risk.";

/** As the page's button does. */
async function restore(person: Person, answerId: string, number: number) {
  const history = await historyOf(person, answerId, number);
  const { entry } = history;
  if (!entry) throw new Error("there is no such text");
  return () => restoreText(person, answerId, number, whereRestored(entry, history));
}

describe("restoring a text", () => {
  test("puts it into the draft as a new version, and what it replaces into the history", async () => {
    const person = await newPerson();
    const { answerId, version } = await typed(person, FIRST, "Something else");
    const again = await restore(person, answerId, 1);
    expect(await again()).toMatchObject({ ok: true, value: { version: version + 1 } });
    expect(await getPracticeState(person, QUESTION, new Date())).toMatchObject({
      draft: { take: 1, parts: text(FIRST) },
    });
    const { lines, entry } = await historyOf(person, answerId);
    expect(lines.map(({ reason }) => reason)).toEqual(["restore", "changed"]);
    expect(entry?.parts.action).toBe("Something else");
    // The same press once more.
    expect(await again()).toMatchObject({ ok: true, value: { version: version + 1 } });
    expect((await historyOf(person, answerId)).lines).toHaveLength(2);
  });

  test("is kept apart even where the restored text goes on from what it replaces", async () => {
    const person = await newPerson();
    const { answerId } = await typed(person, FIRST, "I moved");
    await (await restore(person, answerId, 1))();
    expect(await reasons(person, answerId)).toEqual(["restore", "changed"]);
  });

  test("is noticed by an editor that is open elsewhere: its next save is a conflict, both texts are kept", async () => {
    const person = await newPerson();
    const { answerId, version } = await typed(person, FIRST, "Something else");
    await (await restore(person, answerId, 1))();
    const late = save("Something else and more", { baseVersion: version });
    expect(await saveDraft(person, QUESTION, late)).toMatchObject({
      reason: "conflict",
      theirs: { draft: { version: version + 1, parts: text(FIRST) } },
    });
  });

  test("is refused where the draft has changed since the page was drawn", async () => {
    const person = await newPerson();
    const { answerId } = await typed(person, FIRST, "Something else");
    const late = await restore(person, answerId, 1);
    await typed(person, "Something else and more");
    expect(await late()).toMatchObject({ ok: false, reason: "conflict" });
    expect((await historyOf(person, answerId)).draft?.parts.action).toBe("Something else and more");
    expect((await historyOf(person, answerId)).lines).toHaveLength(1);
  });

  test("of two restores and a save at once one wins, and every text is there", async () => {
    const person = await newPerson();
    const { answerId, version } = await typed(person, "one", "two", "three");
    const [first, second] = [
      await restore(person, answerId, 1),
      await restore(person, answerId, 2),
    ];
    const outcomes = await Promise.all([
      first(),
      second(),
      saveDraft(person, QUESTION, save("four", { baseVersion: version })),
    ]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.filter((one) => !one.ok && one.reason === "conflict")).toHaveLength(2);
    const entries = await db().draftEntry.findMany({
      where: { answerId },
      select: { action: true },
    });
    expect(entries.map(({ action }) => action).sort()).toEqual(["one", "three", "two"]);
  });

  test("after a hand-in begins a draft that revises what was handed in", async () => {
    const person = await newPerson();
    const { answerId, version } = await typed(person, FIRST, "Something else");
    const late = await restore(person, answerId, 1);
    await handIn(person, answerId, { version });
    expect(await late()).toMatchObject({ ok: false, reason: "conflict" });
    expect(await (await restore(person, answerId, 1))()).toMatchObject({ ok: true });
    const state = await getPracticeState(person, QUESTION, new Date());
    expect(state).toMatchObject({
      revisionCount: 1,
      lastRevision: { parts: text("Something else") },
      draft: { take: 1, basedOnRevisionId: state?.lastRevision?.id, parts: text(FIRST) },
    });
  });

  test("of a question that is no longer asked finishes a draft, and begins none", async () => {
    const person = await newPerson();
    const { answerId } = await typed(person, FIRST, "Something else");
    await whileRetired(QUESTION, async () => {
      const first = await (await restore(person, answerId, 1))();
      expect(first).toMatchObject({ ok: true });
      const { version = 0 } = first.ok ? first.value : {};
      await handIn(person, answerId, { version });
      const none = await (await restore(person, answerId, 2))();
      expect(none).toMatchObject({ ok: false, reason: "retired" });
    });
  });
});
