import { describe, expect, test } from "vitest";
import { db, transaction } from "@/lib/db/client";
import { getBank } from "@/lib/features/catalog/queries/bank";
import { getCurrentVersion, getQuestion } from "@/lib/features/catalog/queries/questions";
import { ownQuestionInput } from "@/lib/features/catalog/schema/own-question";
import { addOwnQuestions, findOwnPrompts } from "@/lib/features/catalog/writes/own-questions";
import { newPerson } from "./practice-fixtures";

describe("adding many at once", () => {
  test("writes all that a question of the catalog has", async () => {
    const person = await newPerson();
    const [role] = await db().role.findMany({
      where: { slug: "cto" },
      select: {
        competencies: { orderBy: { position: "asc" }, select: { slug: true, levels: true } },
        rounds: { select: { slug: true } },
      },
    });
    const [main, other] = role?.competencies ?? [];
    const questions = Array.from({ length: 500 }, (_, at) =>
      ownQuestionInput.parse({
        role: "cto",
        prompt: `Question number ${at} about zeppelins?`,
        category: "technical",
        competencies: [other?.slug, main?.slug],
        rounds: [role?.rounds[0]?.slug],
        difficulty: 3,
        note: "Heard from a friend.",
      }),
    );
    const slugs = await transaction((tx) => addOwnQuestions(tx, person.accountId, questions));
    expect(new Set(slugs).size).toBe(500);
    expect(slugs[0]).toMatch(/^own-[a-z0-9]{12}$/);
    const question = await getQuestion(slugs[7] ?? "", person);
    expect(question).toMatchObject({
      prompt: "Question number 7 about zeppelins?",
      own: { note: "Heard from a friend." },
      roles: [
        {
          role: { slug: "cto" },
          difficulty: 3,
          competencies: [
            { slug: other?.slug, anchors: other?.levels },
            { slug: main?.slug, anchors: main?.levels },
          ],
        },
      ],
    });
    expect((await getCurrentVersion(slugs[7] ?? ""))?.prompt).toBe(question?.prompt);
    const bank = await getBank("cto", { text: "zeppelins" }, { person, practised: [] });
    expect(bank?.fitting).toBe(500);
    expect(bank?.questions[0]?.slug).toBe(slugs[0]);
    expect(await transaction((tx) => findOwnPrompts(tx, person.accountId, "cto"))).toContain(
      "question number 7 about zeppelins?",
    );
    expect((await getBank("cto", { text: "zeppelins" }))?.fitting).toBe(0);
  });
});
