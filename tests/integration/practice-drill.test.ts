/** The drill on real rows: what is asked, in which order, and what counts. */
import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import type { Person } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { makeGuess } from "@/lib/features/practice/commands/make-guess";
import { getDrill, listDrills } from "@/lib/features/practice/queries/drill";
import { shuffleFor } from "@/lib/features/practice/rules/drill-turn";
import type { Drill } from "@/lib/features/practice/types";
import {
  FURTHER,
  guessed,
  guessInput,
  MAIN,
  newPerson,
  QUESTION,
  UNRELATED,
  whileRetired,
} from "./practice-fixtures";

const ROLE = "it-manager";
let person: Person;
beforeEach(async () => {
  person = await newPerson();
});

async function drillOf(who: Person, role: string = ROLE): Promise<Drill> {
  const drill = await getDrill(who, role);
  if (!drill) throw new Error(`no drill of ${role}`);
  return drill;
}

/** Guesses on whatever the drill asks now. */
async function guessNext(who: Person, isRight: boolean): Promise<string> {
  const { turn, competencies } = await drillOf(who);
  if (!turn) throw new Error("no turn");
  const asked = await db().questionCompetency.findMany({
    where: { questionSlug: turn.question.slug, roleSlug: ROLE },
    orderBy: { position: "asc" },
    select: { competencySlug: true },
  });
  const about = asked.map((one) => one.competencySlug);
  const wrong = competencies.find((one) => !about.includes(one.slug))?.slug ?? "";
  const guess = isRight ? (about[0] ?? "") : wrong;
  await guessed(who, guess, { question: turn.question.slug, number: turn.number });
  return turn.question.slug;
}

describe("a drill", () => {
  test("of a new account asks the first question of its own order, with the role's matrix to choose from", async () => {
    const drill = await drillOf(person);
    const bank = await db().questionRole.findMany({
      where: { roleSlug: ROLE, question: { ownerId: null } },
    });
    const order = shuffleFor(
      bank.map((one) => one.questionSlug),
      person.accountId,
    );
    expect(drill).toMatchObject({
      role: { slug: ROLE, name: "IT Manager" },
      turn: { question: { slug: order[0] }, number: 1, reason: "new" },
      progress: { total: bank.length, seen: 0, firstRight: 0, mixUps: [] },
    });
    expect(drill.competencies.map((one) => one.slug)).toEqual([
      MAIN,
      "project-management",
      "leadership-team-management",
      UNRELATED,
      "strategic-planning",
      FURTHER,
    ]);
    expect(await drillOf(person)).toEqual(drill);
    expect(await getDrill(person, "no-such-role")).toBeNull();
    expect(await getDrill(person, "../it-manager")).toBeNull();
  });

  test("goes through the whole bank once, then comes back to what was missed", async () => {
    const { progress } = await drillOf(person);
    const seen: string[] = [];
    for (let at = 0; at < progress.total; at++) seen.push(await guessNext(person, at !== 2));
    expect(new Set(seen).size).toBe(progress.total);
    const after = await drillOf(person);
    expect(after.progress).toMatchObject({
      seen: progress.total,
      firstRight: progress.total - 1,
      mixUps: [{ count: 1 }],
    });
    expect(after.turn).toMatchObject({ question: { slug: seen[2] }, number: 2, reason: "missed" });
    await guessNext(person, true);
    const put = await drillOf(person);
    expect(put.turn).toMatchObject({ question: { slug: seen[0] }, number: 2, reason: "again" });
    // Put right, it is mixed up no more; the first guess stays what it was.
    expect(put.progress).toMatchObject({ firstRight: progress.total - 1, mixUps: [] });
  });

  test("does not ask what is retired, and does not count it", async () => {
    const { turn, progress } = await drillOf(person);
    const first = turn?.question.slug ?? "";
    await guessNext(person, true);
    await whileRetired(first, async () => {
      const drill = await drillOf(person);
      expect(drill.progress).toMatchObject({ total: progress.total - 1, seen: 0, firstRight: 0 });
      expect(drill.turn?.question.slug).not.toBe(first);
      const refused = await makeGuess(person, guessInput(MAIN, { question: first, number: 2 }));
      expect(refused).toMatchObject({ ok: false, reason: "not_asked" });
    });
    expect((await drillOf(person)).progress).toMatchObject({ total: progress.total, seen: 1 });
  });

  test("does not ask anybody's own questions, its owner's neither", async () => {
    const slug = `own-${randomUUID()}`;
    const { progress } = await drillOf(person);
    await db().question.create({
      data: {
        slug,
        ownerId: person.accountId,
        prompt: "What did they ask me last week?",
        category: "technical",
        assesses: "",
        guidance: {},
        probes: [],
        mistakes: [],
        sources: [],
        contentHash: slug,
        roles: {
          create: {
            roleSlug: ROLE,
            position: 0,
            difficulty: 1,
            whyAsked: "",
            competencies: {
              create: { competencySlug: MAIN, position: 0, anchors: {} },
            },
          },
        },
      },
    });
    for (const who of [person, await newPerson("Grace")]) {
      expect((await drillOf(who)).progress.total).toBe(progress.total);
      expect((await listDrills(who))[0]?.total).toBe(progress.total);
      expect(await makeGuess(who, guessInput(MAIN, { question: slug }))).toMatchObject({
        reason: "not_asked",
      });
    }
  });

  test("lists all four with how far each is", async () => {
    await guessed(person, MAIN);
    await guessed(person, MAIN, { number: 2 });
    const drills = await listDrills(person);
    expect(drills.map(({ role, seen }) => [role.slug, seen])).toEqual([
      ["it-manager", 1],
      ["it-operations-manager", 0],
      ["it-director", 0],
      ["cto", 0],
    ]);
    expect(drills[0]?.total).toBe((await drillOf(person)).progress.total);
    await whileRetired(QUESTION, async () => {
      expect((await listDrills(person))[0]).toMatchObject({ seen: 0 });
    });
  });
});
