/** The drill on real rows: what is asked, what a guess leaves, whose it is, and what a double press does not do. */
import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import type { Person } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { loadCatalog } from "@/lib/features/catalog/commands/load-catalog";
import { makeGuess } from "@/lib/features/practice/commands/make-guess";
import { getDrill, listDrills } from "@/lib/features/practice/queries/drill";
import { getGuess } from "@/lib/features/practice/queries/drill-guess";
import { shuffleFor } from "@/lib/features/practice/rules/drill-turn";
import type { DrillGuessInput } from "@/lib/features/practice/schema/drill-guess";
import type { Drill } from "@/lib/features/practice/types";
import { CATALOG_FOLDER, catalogCopy } from "@/tests/support/catalog-copy";
import { newPerson, QUESTION } from "./practice-fixtures";

const ROLE = "it-manager";
/** What QUESTION is about. */
const MAIN = "technical-expertise";
const FURTHER = "communication-collaboration";
const OTHER = "financial-management";

let person: Person;
beforeEach(async () => {
  person = await newPerson();
});

async function drillOf(who: Person, role: string = ROLE): Promise<Drill> {
  const drill = await getDrill(who, role);
  if (!drill) throw new Error(`no drill of ${role}`);
  return drill;
}

function input(guess: string, more: Partial<DrillGuessInput> = {}): DrillGuessInput {
  return { role: ROLE, question: QUESTION, number: 1, guess, ...more };
}

/** Guesses, and expects it to count. */
async function guessed(who: Person, guess: string, more: Partial<DrillGuessInput> = {}) {
  const outcome = await makeGuess(who, input(guess, more));
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.value;
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

async function retireFor<T>(slug: string, work: () => Promise<T>): Promise<T> {
  const set = (retiredAt: Date | null) =>
    db().question.update({ where: { slug }, data: { retiredAt }, select: { slug: true } });
  await set(new Date());
  try {
    return await work();
  } finally {
    await set(null);
  }
}

describe("a drill", () => {
  test("of a new account asks the first question of its own order, with the role's matrix to choose from", async () => {
    const drill = await drillOf(person);
    const bank = await db().questionRole.findMany({ where: { roleSlug: ROLE } });
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
      OTHER,
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
    await retireFor(first, async () => {
      const drill = await drillOf(person);
      expect(drill.progress).toMatchObject({ total: progress.total - 1, seen: 0, firstRight: 0 });
      expect(drill.turn?.question.slug).not.toBe(first);
      const refused = await makeGuess(person, input(MAIN, { question: first, number: 2 }));
      expect(refused).toMatchObject({ ok: false, reason: "not_asked" });
    });
    expect((await drillOf(person)).progress).toMatchObject({ total: progress.total, seen: 1 });
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
    await retireFor(QUESTION, async () => {
      expect((await listDrills(person))[0]).toMatchObject({ seen: 0 });
    });
  });
});

describe("a guess", () => {
  test.each([
    [MAIN, "right"],
    [FURTHER, "close"],
    [OTHER, "wrong"],
  ])("of %s is %s, with the reason", async (guess, outcome) => {
    const { id } = await guessed(person, guess);
    expect(await getGuess(person, ROLE, id)).toMatchObject({
      id,
      outcome,
      question: { slug: QUESTION, retired: false, assesses: expect.stringMatching(/backup/) },
      whyAsked: expect.stringMatching(/./),
      guessed: { slug: guess, description: expect.stringMatching(/./) },
      main: { slug: MAIN },
      further: [{ slug: FURTHER }],
    });
  });

  test("sent twice, or five times at once, is one", async () => {
    const made = await Promise.all(Array.from({ length: 5 }, () => guessed(person, OTHER)));
    made.push(await guessed(person, OTHER));
    expect(new Set(made.map(({ id }) => id)).size).toBe(1);
    expect(made.every(({ stood }) => !stood)).toBe(true);
    expect(await db().drillGuess.count({ where: { accountId: person.accountId } })).toBe(1);
  });

  test("sent again with another choice does not change the first", async () => {
    const first = await guessed(person, OTHER);
    expect(await guessed(person, MAIN)).toEqual({ ...first, stood: true });
    expect(await getGuess(person, ROLE, first.id)).toMatchObject({ outcome: "wrong" });
    expect(await guessed(person, MAIN, { number: 2 })).toMatchObject({ stood: false });
    expect((await drillOf(person)).progress).toMatchObject({ seen: 1, firstRight: 0, mixUps: [] });
  });

  test("is refused in words where it cannot be", async () => {
    const refused = async (more: Partial<DrillGuessInput>, guess = MAIN) => {
      const outcome = await makeGuess(person, input(guess, more));
      expect(outcome).toMatchObject({ message: expect.stringMatching(/othing was counted/) });
      return outcome.ok ? undefined : outcome.reason;
    };
    expect(await refused({ number: 2 })).toBe("out_of_step");
    expect(await refused({ question: "no-such-question" })).toBe("not_asked");
    // Asked of an IT Manager, not of a CTO.
    expect(await refused({ role: "cto" })).toBe("not_asked");
    expect(await refused({}, "no-such-competency")).toBe("not_in_matrix");
    expect(await refused({}, "strategic-vision")).toBe("not_in_matrix");
    expect(await db().drillGuess.count({ where: { accountId: person.accountId } })).toBe(0);
  });

  test("is nobody else's to see, and is of its role alone", async () => {
    const other = await newPerson("Grace");
    const { id } = await guessed(person, OTHER);
    expect(await getGuess(other, ROLE, id)).toBeNull();
    expect(await getGuess(person, "cto", id)).toBeNull();
    expect(await getGuess(person, ROLE, randomUUID())).toBeNull();
    expect(await getGuess(person, ROLE, "no-id")).toBeNull();
    expect((await drillOf(other)).progress.seen).toBe(0);
    expect((await listDrills(other)).every(({ seen }) => seen === 0)).toBe(true);
    // The other's first guess is their own, not a second one on this person's.
    expect(await guessed(other, MAIN)).toMatchObject({ stood: false });
    expect(await getGuess(person, ROLE, id)).toMatchObject({ outcome: "wrong" });
  });

  test("keeps what the question was about then, and stays readable when it is retired", async () => {
    const { id } = await guessed(person, MAIN);
    const positions = async (main: number, further: number) => {
      const place = { questionSlug: QUESTION, roleSlug: ROLE };
      for (const [competencySlug, position] of [
        [MAIN, main],
        [FURTHER, further],
      ] as const) {
        await db().questionCompetency.updateMany({
          where: { ...place, competencySlug },
          data: { position },
        });
      }
    };
    await positions(1, 0);
    try {
      expect(await getGuess(person, ROLE, id)).toMatchObject({
        outcome: "right",
        main: { slug: MAIN },
      });
    } finally {
      await positions(0, 1);
    }
    await retireFor(QUESTION, async () => {
      expect(await getGuess(person, ROLE, id)).toMatchObject({ question: { retired: true } });
    });
  });

  test("stays readable when what was guessed leaves the matrix", async () => {
    const database = process.env.DATABASE_URL ?? "";
    const copy = catalogCopy();
    copy.editRole(ROLE, (role) => {
      const [like] = role.competencies;
      if (like) role.competencies.push({ ...like, slug: "passing-fashion" });
    });
    await loadCatalog(copy.folder, database);
    const { id } = await guessed(person, "passing-fashion");
    await loadCatalog(CATALOG_FOLDER, database);
    expect(await getGuess(person, ROLE, id)).toMatchObject({
      outcome: "wrong",
      guessed: { slug: "passing-fashion" },
    });
    const { competencies, progress } = await drillOf(person);
    expect(competencies).toHaveLength(6);
    expect(progress).toMatchObject({ seen: 1, mixUps: [] });
  });

  test("cannot be stored with an outcome that its own columns deny", async () => {
    const row = {
      accountId: person.accountId,
      roleSlug: ROLE,
      questionSlug: QUESTION,
      number: 1,
      guessedSlug: OTHER,
      mainSlug: MAIN,
      outcome: "right" as const,
    };
    await expect(db().drillGuess.create({ data: row })).rejects.toThrow(/drill_guesses_outcome/);
    await expect(
      db().drillGuess.create({ data: { ...row, outcome: "wrong", number: 0 } }),
    ).rejects.toThrow(/drill_guesses_number/);
  });
});
