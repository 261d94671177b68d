/** Stories from files: looked through first, all or none, and never twice. */
import { describe, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { deleteStory } from "@/lib/features/stories/commands/bin";
import {
  cancelStoryImport,
  confirmStoryImport,
  startStoryImport,
} from "@/lib/features/stories/commands/import-stories";
import { readGivenStories } from "@/lib/features/stories/queries/export";
import { listStories } from "@/lib/features/stories/queries/stories";
import {
  getStoriesLeftOut,
  getStoryImport,
  listWaitingStoryImports,
} from "@/lib/features/stories/queries/story-import";
import { exportStories } from "@/lib/features/stories/rules/export-stories";
import { MOST_STORIES } from "@/lib/features/stories/rules/limits";
import { newPerson } from "./practice-fixtures";
import { change, imported, told } from "./stories-fixtures";

const RESUME = JSON.stringify({
  work: [
    { name: "Tarn & Ridley", startDate: "2019-02", highlights: ["Closed accounts.", "Moved it."] },
    { name: "Elsewhere" },
  ],
});

const now = () => new Date();
const headlines = async (person: Awaited<ReturnType<typeof newPerson>>) =>
  (await listStories(person, { sort: "headline" }, now())).lines.map(({ headline }) => headline);

describe("importing", () => {
  test("stores no story before it is confirmed, then those that are ticked", async () => {
    const person = await newPerson();
    const id = await imported(person, RESUME, "resume.json");
    expect(await headlines(person)).toEqual([]);
    const preview = await getStoryImport(person, id, now());
    expect(preview).toMatchObject({
      kind: "json",
      fileName: "resume.json",
      counts: { understood: 2, leftOut: 1, twins: 0 },
    });
    expect(await listWaitingStoryImports(person, now())).toMatchObject([{ id, stories: 2 }]);
    expect(await confirmStoryImport(person, id, { add: [] })).toMatchObject({
      reason: "nothing_ticked",
    });
    expect(await confirmStoryImport(person, id, { add: [1] })).toMatchObject({
      value: { added: 1, thereAlready: 0 },
    });
    expect(await headlines(person)).toEqual(["Moved it"]);
    expect(await listWaitingStoryImports(person, now())).toEqual([]);
  });

  test("the same file twice adds nothing, however the stories were edited since", async () => {
    const person = await newPerson();
    await confirmStoryImport(person, await imported(person, RESUME), { add: [0, 1] });
    const [first] = (await listStories(person, { sort: "headline" }, now())).lines;
    await change(person, first?.id ?? "", 1, { headline: "Told anew", action: "At length" });
    const again = await imported(person, RESUME);
    expect((await getStoryImport(person, again, now()))?.counts.twins).toBe(2);
    expect(await confirmStoryImport(person, again, { add: [0, 1] })).toMatchObject({
      reason: "nothing_new",
    });
    expect(await headlines(person)).toEqual(["Moved it", "Told anew"]);
  });

  test("two presses, and two imports of one file, at once add each story once", async () => {
    const person = await newPerson();
    const ids = [await imported(person, RESUME), await imported(person, RESUME)];
    const presses = [...ids, ...ids].map((id) => confirmStoryImport(person, id, { add: [0, 1] }));
    const outcomes = await Promise.all(presses);
    expect(outcomes.some(({ ok }) => ok)).toBe(true);
    expect(await headlines(person)).toEqual(["Closed accounts", "Moved it"]);
  });

  test("a deleted story is said to be in the bin, and is not added beside it", async () => {
    const person = await newPerson();
    await confirmStoryImport(person, await imported(person, RESUME), { add: [0] });
    const [line] = (await listStories(person, {}, now())).lines;
    await deleteStory(person, line?.id ?? "");
    const preview = await getStoryImport(person, await imported(person, RESUME), now());
    expect(preview?.rows.map(({ twin }) => twin?.kind ?? null)).toEqual(["bin", null]);
  });

  test("more than there is room for adds none", async () => {
    const person = await newPerson();
    await db().story.createMany({
      data: Array.from({ length: MOST_STORIES - 1 }, () => ({ accountId: person.accountId })),
    });
    const id = await imported(person, RESUME);
    expect(await confirmStoryImport(person, id, { add: [0, 1] })).toMatchObject({ reason: "full" });
    expect(await db().story.count({ where: { accountId: person.accountId } })).toBe(
      MOST_STORIES - 1,
    );
    expect(await confirmStoryImport(person, id, { add: [0] })).toMatchObject({ ok: true });
  });

  test.each([
    ["nothing", "", "empty"],
    ["broken JSON", '{"work":', "no_json"],
    ["no résumé", '{"a": 1}', "no_resume"],
  ])("%s is refused, and leaves nothing behind", async (_, text, reason) => {
    const person = await newPerson();
    expect(await startStoryImport(person, { text })).toMatchObject({ ok: false, reason });
    expect(await db().storyImport.count({ where: { accountId: person.accountId } })).toBe(0);
  });

  test("a workbook is refused by its first bytes", async () => {
    const bytes = new Uint8Array([0x50, 0x4b, 0x03, 0x04, 1, 2]);
    const outcome = await startStoryImport(await newPerson(), {
      text: "",
      file: { name: "a.xlsx", bytes },
    });
    expect(outcome).toMatchObject({ ok: false, reason: "not_text", field: "file" });
  });

  test("belongs to the person alone", async () => {
    const [person, other] = [await newPerson(), await newPerson()];
    const id = await imported(person, RESUME);
    expect(await getStoryImport(other, id, now())).toBeNull();
    expect(await getStoriesLeftOut(other, id)).toBeNull();
    await expect(confirmStoryImport(other, id, { add: [0] })).rejects.toThrow();
    await expect(cancelStoryImport(other, id)).rejects.toThrow();
    expect((await getStoriesLeftOut(person, id))?.leftOut).toHaveLength(1);
    await cancelStoryImport(person, id);
    expect(await getStoryImport(person, id, now())).toBeNull();
  });
});

test.each(["json", "csv", "markdown"] as const)(
  "stories that went out as %s are known when they come back, and new to another account",
  async (format) => {
    const [person, other] = [await newPerson(), await newPerson()];
    await told(person, {
      headline: "One",
      short: "Half a minute",
      competencies: ["communication"],
    });
    await told(person, {
      headline: "# Two",
      action: "=1+1\n\n## not a heading",
      isFailure: true,
      from: "2021",
    });
    const stories = await readGivenStories(person);
    const names = [{ slug: "communication", name: "Communication" }];
    const { text, name } = exportStories(format, stories, names);
    const back = await getStoryImport(person, await imported(person, text, name), now());
    expect(back?.counts).toMatchObject({ understood: 2, twins: 2, leftOut: 0 });
    const id = await imported(other, text, name);
    await confirmStoryImport(other, id, { add: [0, 1] });
    expect(await readGivenStories(other)).toEqual(stories);
  },
);
