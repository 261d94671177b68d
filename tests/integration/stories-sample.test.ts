/** Sample stories: there with the answers that they are told in, and gone with them unless they were edited. */
import { expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { ROLE_SLUGS } from "@/lib/features/catalog/schema/catalog-files";
import { loadSampleData } from "@/lib/features/portability/commands/sample-load";
import { removeSampleData } from "@/lib/features/portability/commands/sample-remove";
import { hasSampleData } from "@/lib/features/portability/queries/sample-state";
import { listStoryUses } from "@/lib/features/practice/queries/story-links";
import { getCoverage } from "@/lib/features/stories/queries/coverage";
import { listStories } from "@/lib/features/stories/queries/stories";
import { newPerson } from "./practice-fixtures";
import { change, told } from "./stories-fixtures";

const lines = async (person: Awaited<ReturnType<typeof newPerson>>) =>
  (await listStories(person, {}, new Date())).lines;

test.each(ROLE_SLUGS)(
  "the sample stories of %s cover its matrix, each used in its answer",
  async (role) => {
    const person = await newPerson();
    await loadSampleData(person, role);
    const stories = await lines(person);
    expect(stories.length).toBeGreaterThanOrEqual(5);
    expect(stories.every(({ isSample, short }) => isSample && short !== "")).toBe(true);
    const uses = await listStoryUses(person);
    expect(stories.every(({ id }) => uses.get(id)?.[0]?.isOrigin)).toBe(true);
    const { columns, rows, warnings } = await getCoverage(person, role, new Date());
    expect(
      columns.every((column) => column.stories > 0),
      role,
    ).toBe(true);
    expect(rows.some(({ isFailure }) => isFailure)).toBe(true);
    // Something is left for the rules to tell of.
    expect(warnings.some(({ isMet }) => !isMet)).toBe(true);
  },
);

test("loading twice and at once loads each story once", async () => {
  const person = await newPerson();
  await Promise.all([1, 2, 3].map(() => loadSampleData(person, "cto")));
  expect(await lines(person)).toHaveLength(5);
});

test("removing takes what is as it was loaded, and leaves what was edited and the person's own", async () => {
  const person = await newPerson();
  await told(person, { headline: "Mine" });
  await loadSampleData(person, "cto");
  const [edited] = await lines(person);
  await change(person, edited?.id ?? "", 1, { headline: "Made mine" });
  await removeSampleData(person);
  const left = await lines(person);
  expect(left.map(({ headline, isSample }) => [headline, isSample])).toEqual([
    ["Made mine", false],
    ["Mine", false],
  ]);
  expect(await hasSampleData(person)).toBe(false);
  expect(
    await db().answerStory.count({ where: { answer: { is: { accountId: person.accountId } } } }),
  ).toBe(0);
});
