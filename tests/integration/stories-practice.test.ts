/** Stories and answers: starting from one, keeping one, and what became of it since. */
import { describe, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { deleteAnswer } from "@/lib/features/practice/commands/bin";
import { handIn } from "@/lib/features/practice/commands/hand-in";
import { saveAsStory } from "@/lib/features/practice/commands/save-as-story";
import { saveDraft } from "@/lib/features/practice/commands/save-draft";
import { startFromStory } from "@/lib/features/practice/commands/start-from-story";
import { takeOverStory } from "@/lib/features/practice/commands/take-over-story";
import { getAnswer } from "@/lib/features/practice/queries/answer";
import { listAnswerStories, listStoryUses } from "@/lib/features/practice/queries/story-links";
import { deleteStory } from "@/lib/features/stories/commands/bin";
import {
  handedIn,
  newPerson,
  OTHER_QUESTION,
  QUESTION,
  save,
  saved,
  text,
  whileRetired,
} from "./practice-fixtures";
import { change, FITTING, startedFrom, story, told } from "./stories-fixtures";

describe("starting from a story", () => {
  test("fills a blank draft and links the answer to the story's version", async () => {
    const person = await newPerson();
    const id = await told(person, { situation: "Then", action: "I did it" });
    const answerId = await startedFrom(person, QUESTION, id);
    const answer = await getAnswer(person, answerId);
    expect(answer?.draft).toMatchObject({
      version: 1,
      parts: text("I did it", { situation: "Then" }),
    });
    expect(await listAnswerStories(person, answerId)).toMatchObject([
      { storyId: id, madeOf: null, taken: { number: 1 }, now: { number: 1 } },
    ]);
    expect((await listStoryUses(person)).get(id)).toMatchObject([
      { answerId, isHandedIn: false, isOrigin: false },
    ]);
  });

  test("twice at once fills it once, and never takes the place of what is written", async () => {
    const person = await newPerson();
    const id = await told(person);
    const start = (place: "blank" | "after") =>
      startFromStory(person, QUESTION, { story: id, place });
    const outcomes = await Promise.all([start("blank"), start("blank")]);
    expect(outcomes.every(({ ok }) => ok)).toBe(true);
    const draft = await db().draft.findFirstOrThrow({
      where: { answer: { is: { accountId: person.accountId } } },
    });
    expect(draft).toMatchObject({ version: 1, action: "I did it" });

    await saved(person, save("Written"), OTHER_QUESTION);
    const other = await startFromStory(person, OTHER_QUESTION, { story: id, place: "blank" });
    expect(other).toMatchObject({ ok: false, reason: "has_text" });
    await startFromStory(person, OTHER_QUESTION, { story: id, place: "after" });
    const after = await db().draft.findFirstOrThrow({
      where: { version: 2, answer: { is: { accountId: person.accountId } } },
    });
    expect(after.action).toBe("Written\n\nI did it");
  });

  test("begins a new take after what was handed in", async () => {
    const person = await newPerson();
    const { answerId } = await handedIn(person, "First take");
    const id = await told(person);
    await startedFrom(person, QUESTION, id);
    expect((await getAnswer(person, answerId))?.draft).toMatchObject({
      take: 2,
      basedOnRevisionId: null,
      parts: text("I did it"),
    });
  });

  test("an editor that is open meanwhile is shown both texts", async () => {
    const person = await newPerson();
    await startedFrom(person, QUESTION, await told(person));
    const late = await saveDraft(person, QUESTION, save("Typed before the page was left"));
    expect(late).toMatchObject({ ok: false, reason: "conflict" });
  });

  test("is refused for a retired question, an unknown one, and somebody else's story", async () => {
    const [person, other] = [await newPerson(), await newPerson()];
    const id = await told(person);
    await whileRetired(QUESTION, async () => {
      const outcome = await startFromStory(person, QUESTION, { story: id, place: "blank" });
      expect(outcome).toMatchObject({ ok: false, reason: "retired" });
    });
    await expect(startedFrom(person, "no-such-question", id)).rejects.toThrow();
    await expect(startedFrom(other, QUESTION, id)).rejects.toThrow("no such story");
    await deleteStory(person, id);
    await expect(startedFrom(person, QUESTION, id)).rejects.toThrow("no such story");
  });
});

describe("a story that has changed since", () => {
  test("is told of, and taken over into a draft: what was written on stays", async () => {
    const person = await newPerson();
    const id = await told(person, { situation: "Then", action: "I did it" });
    const answerId = await startedFrom(person, QUESTION, id);
    const mine = text("I did it, and said why", { situation: "Then" });
    const draft = await saved(person, save("", { baseVersion: 1, parts: mine }));
    await handIn(person, answerId, { version: draft.version });
    await change(person, id, 1, { situation: "Then, in May", action: "I did it well" });
    expect(await listAnswerStories(person, answerId)).toMatchObject([
      { taken: { number: 1 }, now: { number: 2 } },
    ]);
    const outcome = await takeOverStory(person, answerId, {
      story: id,
      version: 2,
      choice: "take",
    });
    expect(outcome).toMatchObject({ ok: true, value: { questionSlug: QUESTION } });
    const answer = await getAnswer(person, answerId);
    expect(answer?.revision?.parts).toEqual(mine);
    expect(answer?.draft).toMatchObject({
      take: 1,
      basedOnRevisionId: answer?.revision?.id,
      parts: text("I did it, and said why\n\nI did it well", { situation: "Then, in May" }),
    });
    expect(await listAnswerStories(person, answerId)).toMatchObject([{ taken: { number: 2 } }]);
  });

  test("can be left alone: the text stays, and it is told of no more", async () => {
    const person = await newPerson();
    const id = await told(person);
    const answerId = await startedFrom(person, QUESTION, id);
    await change(person, id, 1, { action: "Otherwise" });
    await takeOverStory(person, answerId, { story: id, version: 2, choice: "leave" });
    expect((await getAnswer(person, answerId))?.draft?.parts).toEqual(text("I did it"));
    expect(await listAnswerStories(person, answerId)).toMatchObject([{ taken: { number: 2 } }]);
  });

  test("is nothing for anybody else, nor for an answer that has no part in it", async () => {
    const [person, other] = [await newPerson(), await newPerson()];
    const id = await told(person);
    const answerId = await startedFrom(person, QUESTION, id);
    const take = { story: id, version: 1, choice: "take" } as const;
    await expect(takeOverStory(other, answerId, take)).rejects.toThrow();
    expect(await listAnswerStories(other, answerId)).toEqual([]);
    const { answerId: apart } = await handedIn(person, "Apart", {}, OTHER_QUESTION);
    await expect(takeOverStory(person, apart, take)).rejects.toThrow();
    await deleteStory(person, id);
    expect(await listAnswerStories(person, answerId)).toEqual([]);
  });
});

describe("keeping an answer as a story", () => {
  test("gives its parts, the question's competencies and a headline, once", async () => {
    const person = await newPerson();
    const { answerId, revisionId } = await handedIn(person, "I restored it. Then I slept.");
    const outcomes = await Promise.all(
      [1, 2, 3].map(() => saveAsStory(person, answerId, { number: 1 })),
    );
    const ids = new Set(outcomes.map((outcome) => outcome.ok && outcome.value.storyId));
    expect(ids.size).toBe(1);
    expect(outcomes.filter((outcome) => outcome.ok && outcome.value.isNew)).toHaveLength(1);
    const id = String([...ids][0]);
    const kept = await story(person, id);
    expect(kept.text).toMatchObject({
      headline: "I restored it",
      parts: text("I restored it. Then I slept."),
    });
    expect(kept.competencies.map(({ slug }) => slug)).toContain(FITTING);
    expect((await listStoryUses(person, id)).get(id)).toMatchObject([{ answerId, isOrigin: true }]);
    expect(await db().answerStory.count({ where: { revisionId } })).toBe(1);

    await deleteStory(person, id);
    expect(await saveAsStory(person, answerId, { number: 1 })).toMatchObject({
      value: { storyId: id, isNew: false },
    });
    expect(await story(person, id)).toBeTruthy();
  });

  test("of another revision is another story; of somebody else's answer there is none", async () => {
    const [person, other] = [await newPerson(), await newPerson()];
    const first = await handedIn(person, "First");
    await handedIn(person, "Second", { basedOnRevisionId: first.revisionId });
    const keep = async (number: number) => {
      const outcome = await saveAsStory(person, first.answerId, { number });
      return outcome.ok && outcome.value.storyId;
    };
    expect(await keep(1)).not.toBe(await keep(2));
    await expect(saveAsStory(other, first.answerId, { number: 1 })).rejects.toThrow();
    await expect(saveAsStory(person, first.answerId, { number: 9 })).rejects.toThrow();
    await deleteAnswer(person, first.answerId);
    expect((await listStoryUses(person)).size).toBe(0);
  });
});
