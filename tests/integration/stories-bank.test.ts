/** The bank itself: adding, editing without losing a word, finding, the bin, coverage. */
import { describe, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { deleteStory, restoreStory } from "@/lib/features/stories/commands/bin";
import { addStory, chooseVersion } from "@/lib/features/stories/commands/write-story";
import { listStoryChoices } from "@/lib/features/stories/queries/choices";
import { getCoverage } from "@/lib/features/stories/queries/coverage";
import { listStories } from "@/lib/features/stories/queries/stories";
import { getStory, getStoryVersion } from "@/lib/features/stories/queries/story";
import { MOST_STORIES } from "@/lib/features/stories/rules/limits";
import { newStoryInput } from "@/lib/features/stories/schema/story";
import type { StoryFilter } from "@/lib/features/stories/types";
import { newPerson, QUESTION } from "./practice-fixtures";
import { change, FITTING, OTHER, story, told } from "./stories-fixtures";

const now = () => new Date();

describe("adding", () => {
  test("keeps what was typed, in the person's bank alone", async () => {
    const [person, other] = [await newPerson(), await newPerson()];
    const id = await told(person, { short: "Short.", competencies: [OTHER], from: "03/2021" });
    expect(await story(person, id)).toMatchObject({
      version: 1,
      text: { headline: "A story", short: "Short.", parts: { action: "I did it" } },
      competencies: [{ slug: OTHER }],
      from: "2021-03",
    });
    expect(await getStory(other, id)).toBeNull();
    expect((await listStories(other, {}, now())).all).toBe(0);
  });

  test("refuses a competency that the map has not, and more than an account holds", async () => {
    const person = await newPerson();
    const odd = newStoryInput.parse({ headline: "A", competencies: ["no-such-thing"] });
    expect(await addStory(person, odd)).toMatchObject({ ok: false, reason: "no_such_competency" });
    await db().story.createMany({
      data: Array.from({ length: MOST_STORIES }, () => ({ accountId: person.accountId })),
    });
    const one = newStoryInput.parse({ headline: "A" });
    expect(await addStory(person, one)).toMatchObject({ ok: false, reason: "full" });
  });
});

describe("editing", () => {
  test("makes a version of other words, none of the same, and changes tags without one", async () => {
    const person = await newPerson();
    const id = await told(person, { competencies: [OTHER] });
    expect(await change(person, id, 1, { competencies: [FITTING] })).toMatchObject({ ok: true });
    expect(await story(person, id)).toMatchObject({
      version: 1,
      competencies: [{ slug: FITTING }],
    });
    await change(person, id, 1, { action: "I did more" });
    const after = await story(person, id);
    expect(after).toMatchObject({ version: 2, text: { parts: { action: "I did more" } } });
    expect((await getStoryVersion(after, 1))?.text.parts.action).toBe("I did it");
  });

  test("in two places at once keeps both texts, and the same one sent twice only once", async () => {
    const person = await newPerson();
    const id = await told(person);
    const outcomes = await Promise.all([
      change(person, id, 1, { action: "Here" }),
      change(person, id, 1, { action: "There" }),
    ]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    const refused = outcomes.find(({ ok }) => !ok);
    expect(refused).toMatchObject({ reason: "conflict", link: { label: "See both texts" } });
    const [lost, kept] = outcomes[0]?.ok ? ["There", "Here"] : ["Here", "There"];
    await change(person, id, 1, { action: lost });
    const after = await story(person, id);
    expect(after.text.parts.action).toBe(kept);
    expect(after.versions.map(({ isAside }) => isAside)).toEqual([true, false, false]);
    expect((await getStoryVersion(after, 3))?.text.parts.action).toBe(lost);
  });

  test("whichever of two texts is chosen, the other stays", async () => {
    const person = await newPerson();
    const id = await told(person);
    await change(person, id, 1, { action: "Here" });
    await change(person, id, 1, { action: "There" });
    await chooseVersion(person, id, { number: 3, choice: "leave" });
    expect(await story(person, id)).toMatchObject({ version: 2 });
    expect((await story(person, id)).versions.some(({ isAside }) => isAside)).toBe(false);
    await chooseVersion(person, id, { number: 3, choice: "use" });
    const after = await story(person, id);
    expect(after.text.parts.action).toBe("There");
    expect(after.versions).toHaveLength(3);
    await expect(chooseVersion(person, id, { number: 9, choice: "use" })).rejects.toThrow(
      "no such",
    );
    // A tab that shows the text of before saves beside it, and not over it.
    expect(await change(person, id, 2, { action: "Late" })).toMatchObject({ reason: "conflict" });
  });

  test("somebody else's story is not found, and nothing of it changes", async () => {
    const [person, other] = [await newPerson(), await newPerson()];
    const id = await told(person);
    await expect(change(other, id, 1, { action: "Mine" })).rejects.toThrow("no such story");
    await expect(chooseVersion(other, id, { number: 1, choice: "use" })).rejects.toThrow();
    await expect(deleteStory(other, id)).rejects.toThrow();
    await expect(restoreStory(other, id)).rejects.toThrow();
    expect((await story(person, id)).text.parts.action).toBe("I did it");
  });

  test("a story that was deleted meanwhile comes back with what was typed", async () => {
    const person = await newPerson();
    const id = await told(person);
    await deleteStory(person, id);
    expect(await change(person, id, 1, { action: "Still here" })).toMatchObject({ ok: true });
    expect((await story(person, id)).text.parts.action).toBe("Still here");
  });
});

test("the bin keeps a story for thirty days, and no longer", async () => {
  const person = await newPerson();
  const [id, old] = [await told(person), await told(person, { headline: "Old" })];
  await deleteStory(person, old);
  const long = new Date(Date.now() - 31 * 86_400_000);
  await db().story.update({ where: { id: old }, data: { deletedAt: long } });
  await deleteStory(person, id);
  await deleteStory(person, id);
  expect(await getStory(person, id)).toBeNull();
  const binned = await listStories(person, { state: "deleted" }, now());
  expect(binned).toMatchObject({ all: 0, deleted: 1, lines: [{ id }] });
  expect(await db().story.count({ where: { id: old } })).toBe(0);
  await restoreStory(person, id);
  expect((await listStories(person, {}, now())).lines).toMatchObject([{ id, deletedAt: null }]);
});

test("stories are found by words, competency and kind, and sorted", async () => {
  const person = await newPerson();
  await told(person, { headline: "Beta 100%", competencies: [OTHER], from: "2020" });
  await told(person, { headline: "alpha", action: "Ärger_x", isFailure: true, from: "2022-01" });
  const found = async (filter: StoryFilter) =>
    (await listStories(person, filter, now())).lines.map(({ headline }) => headline);
  expect(await found({ sort: "headline" })).toEqual(["alpha", "Beta 100%"]);
  expect(await found({ sort: "happened" })).toEqual(["alpha", "Beta 100%"]);
  expect(await found({})).toEqual(["alpha", "Beta 100%"]);
  expect(await found({ text: "ärger_X alpha" })).toEqual(["alpha"]);
  expect(await found({ text: "0%" })).toEqual(["Beta 100%"]);
  expect(await found({ text: "_" })).toEqual(["alpha"]);
  expect(await found({ competency: OTHER })).toEqual(["Beta 100%"]);
  expect(await found({ failure: "yes" })).toEqual(["alpha"]);
  expect(await found({ failure: "yes", competency: OTHER })).toEqual([]);
});

test("a question's stories are those that fit it first", async () => {
  const person = await newPerson();
  await told(person, { headline: "Fits", competencies: [FITTING] });
  await told(person, { headline: "Does not", competencies: [OTHER] });
  const choices = await listStoryChoices(person, QUESTION, now());
  expect(choices.map(({ headline, fits }) => [headline, fits])).toEqual([
    ["Fits", true],
    ["Does not", false],
  ]);
});

test("a story counts for every role whose matrix has its competency", async () => {
  const person = await newPerson();
  const id = await told(person, { competencies: [OTHER, "executive-presence"] });
  const covers = async (role: "it-manager" | "cto" | "it-operations-manager") => {
    const { columns, rows } = await getCoverage(person, role, now());
    expect(rows).toMatchObject([{ id }]);
    return columns.filter((_, at) => rows[0]?.cells[at]).map(({ shared }) => shared);
  };
  expect(await covers("it-manager")).toEqual([OTHER]);
  expect(await covers("cto")).toEqual(["executive-presence"]);
  expect(await covers("it-operations-manager")).toEqual([]);
});
