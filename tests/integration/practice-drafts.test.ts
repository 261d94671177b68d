import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { deleteAnswer } from "@/lib/features/practice/commands/bin";
import { handIn } from "@/lib/features/practice/commands/hand-in";
import { saveDraft } from "@/lib/features/practice/commands/save-draft";
import { getPracticeState } from "@/lib/features/practice/queries/practice-state";
import { draftSaveInput } from "@/lib/features/practice/schema/draft-save";
import { handedIn, newPerson, QUESTION, save, saved, text } from "./practice-fixtures";

const now = () => new Date();

describe("saving a draft", () => {
  test("makes the answer with the first save, and counts versions", async () => {
    const person = await newPerson();
    expect(await getPracticeState(person, QUESTION, now())).toBeNull();
    const first = await saved(person, save("One"));
    const second = await saved(person, save("One two", { baseVersion: first.version }));
    expect(second).toMatchObject({ answerId: first.answerId, version: first.version + 1 });
    const state = await getPracticeState(person, QUESTION, now());
    expect(state).toMatchObject({
      answerId: first.answerId,
      revisionCount: 0,
      deleted: null,
      draft: { take: 1, basedOnRevisionId: null, version: 2, parts: text("One two") },
    });
  });

  test("keeps every letter that Postgres can hold", async () => {
    const person = await newPerson();
    let baseVersion = 0;
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary", maxLength: 300 }), async (typed) => {
        const input = draftSaveInput.parse(save(typed, { baseVersion }));
        baseVersion = (await saved(person, input)).version;
        const state = await getPracticeState(person, QUESTION, now());
        expect(state?.draft?.parts.action).toBe(input.parts.action);
      }),
      { numRuns: 30 },
    );
  });

  test("of two saves of the same version one wins, the other gets the winner's text", async () => {
    const person = await newPerson();
    const { version } = await saved(person, save("base"));
    const outcomes = await Promise.all(
      ["left", "right"].map((typed) =>
        saveDraft(person, QUESTION, save(typed, { baseVersion: version })),
      ),
    );
    const won = outcomes.findIndex((outcome) => outcome.ok);
    const lost = outcomes[1 - won];
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
    expect(lost).toMatchObject({
      reason: "conflict",
      theirs: { draft: { version: version + 1, parts: text(won === 0 ? "left" : "right") } },
    });
  });

  test("of two first saves one wins too", async () => {
    const person = await newPerson();
    const outcomes = await Promise.all(
      ["left", "right"].map((typed) => saveDraft(person, QUESTION, save(typed))),
    );
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
    expect(outcomes.find((outcome) => !outcome.ok)).toMatchObject({ reason: "conflict" });
    expect(await db().answer.count({ where: { accountId: person.accountId } })).toBe(1);
  });

  test("whose acknowledgement was lost is the same save again", async () => {
    const person = await newPerson();
    const { version } = await saved(person, save("One"));
    const again = await saved(person, save("One"));
    expect(again.version).toBe(version);
    const second = save("Two", { baseVersion: version });
    expect((await saved(person, second)).version).toBe((await saved(person, second)).version);
  });

  test("is refused after the draft was handed in from another tab, and hands back what was", async () => {
    const person = await newPerson();
    const { answerId, version } = await saved(person, save("mine"));
    await handIn(person, answerId, { version });
    // The other tab has gone on to revise, up to the very same version number.
    const state = await getPracticeState(person, QUESTION, now());
    const basedOnRevisionId = state?.lastRevision?.id ?? null;
    for (const late of [save("mine and more", { baseVersion: version }), save("begun before")]) {
      expect(await saveDraft(person, QUESTION, late)).toMatchObject({
        reason: "conflict",
        theirs: { draft: null, lastRevision: { number: 1, parts: text("mine") } },
      });
    }
    await saved(person, save("revised", { basedOnRevisionId }));
    expect(
      await saveDraft(person, QUESTION, save("mine and more", { baseVersion: version })),
    ).toMatchObject({ reason: "conflict", theirs: { draft: { parts: text("revised") } } });
  });

  test("may turn a draft into a new take, but not into one that cannot be", async () => {
    const person = await newPerson();
    const { revisionId } = await handedIn(person, "first");
    const revising = await saved(person, save("second", { basedOnRevisionId: revisionId }));
    const blank = save("", { take: 2, baseVersion: revising.version });
    const taken = await saved(person, blank);
    expect(taken).toMatchObject({ take: 2, basedOnRevisionId: null });
    const odd = save("x", { take: 9, baseVersion: taken.version });
    expect(await saveDraft(person, QUESTION, odd)).toMatchObject({ reason: "conflict" });
  });

  test("brings a deleted answer back, and says so", async () => {
    const person = await newPerson();
    const { answerId, version } = await saved(person, save("One"));
    await deleteAnswer(person, answerId);
    expect((await getPracticeState(person, QUESTION, now()))?.deleted).toMatchObject({ words: 1 });
    const back = await saved(person, save("One two", { baseVersion: version }));
    expect(back).toMatchObject({ answerId, broughtBack: true });
    expect((await getPracticeState(person, QUESTION, now()))?.deleted).toBeNull();
  });

  test("begins anew where the answer was deleted long ago", async () => {
    const person = await newPerson();
    const { answerId, version } = await saved(person, save("old"));
    await db().answer.update({
      where: { id: answerId },
      data: { deletedAt: new Date(Date.now() - 31 * 86_400_000) },
    });
    expect(await getPracticeState(person, QUESTION, now())).toBeNull();
    const fresh = await saved(person, save("new", { baseVersion: version, take: 3 }));
    expect(fresh).toMatchObject({ take: 1, broughtBack: false });
    expect(fresh.answerId).not.toBe(answerId);
  });

  test("never lands in somebody else's account", async () => {
    const [person, other] = [await newPerson(), await newPerson("Grace")];
    await saved(person, save("mine"));
    const outcome = await saveDraft(other, QUESTION, save("mine", { accountId: person.accountId }));
    expect(outcome).toMatchObject({ ok: false, reason: "other_account" });
    expect(await getPracticeState(other, QUESTION, now())).toBeNull();
    await saved(other, save("theirs", { accountId: other.accountId }));
    expect((await getPracticeState(person, QUESTION, now()))?.draft?.parts.action).toBe("mine");
  });

  test("names nobody's revision but one's own", async () => {
    const [person, other] = [await newPerson(), await newPerson("Grace")];
    const { revisionId } = await handedIn(other, "theirs");
    const outcome = await saved(person, save("mine", { basedOnRevisionId: revisionId }));
    expect(outcome).toMatchObject({ take: 1, basedOnRevisionId: null });
  });

  test("of an unknown question is not found", async () => {
    const person = await newPerson();
    await expect(saveDraft(person, "no-such-question", save("x"))).rejects.toMatchObject({
      code: "not_found",
    });
    await expect(
      saveDraft(person, "no-such-question", save("x", { baseVersion: 3 })),
    ).rejects.toMatchObject({ code: "not_found" });
  });

  test("of a retired question finishes what is there, and begins nothing", async () => {
    const person = await newPerson();
    const { version } = await saved(person, save("One"));
    const late = await newPerson("Grace");
    await db().question.update({ where: { slug: QUESTION }, data: { retiredAt: new Date() } });
    try {
      expect(await saveDraft(late, QUESTION, save("x"))).toMatchObject({ reason: "retired" });
      const draft = await saved(person, save("One two", { baseVersion: version }));
      const outcome = await handIn(person, draft.answerId, { version: draft.version });
      expect(outcome).toMatchObject({ ok: true, value: { number: 1 } });
      const again = save("x", { take: 2 });
      expect(await saveDraft(person, QUESTION, again)).toMatchObject({ reason: "retired" });
    } finally {
      await db().question.update({ where: { slug: QUESTION }, data: { retiredAt: null } });
    }
  });
});
