/** Guesses on real rows: what they leave, whose they are, and what a double press does not do. */
import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import type { Person } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { loadCatalog } from "@/lib/features/catalog/commands/load-catalog";
import { makeGuess } from "@/lib/features/practice/commands/make-guess";
import { getDrill, listDrills } from "@/lib/features/practice/queries/drill";
import { getGuess } from "@/lib/features/practice/queries/drill-guess";
import type { DrillGuessInput } from "@/lib/features/practice/schema/drill-guess";
import { CATALOG_FOLDER, catalogCopy } from "@/tests/support/catalog-copy";
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

describe("a guess", () => {
  test.each([
    [MAIN, "right"],
    [FURTHER, "close"],
    [UNRELATED, "wrong"],
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
    const made = await Promise.all(Array.from({ length: 5 }, () => guessed(person, UNRELATED)));
    made.push(await guessed(person, UNRELATED));
    expect(new Set(made.map(({ id }) => id)).size).toBe(1);
    expect(made.every(({ stood }) => !stood)).toBe(true);
    expect(await db().drillGuess.count({ where: { accountId: person.accountId } })).toBe(1);
  });

  test("sent again with another choice does not change the first", async () => {
    const first = await guessed(person, UNRELATED);
    expect(await guessed(person, MAIN)).toEqual({ ...first, stood: true });
    expect(await getGuess(person, ROLE, first.id)).toMatchObject({ outcome: "wrong" });
    expect(await guessed(person, MAIN, { number: 2 })).toMatchObject({ stood: false });
    expect((await getDrill(person, ROLE))?.progress).toMatchObject({
      seen: 1,
      firstRight: 0,
      mixUps: [],
    });
  });

  test("is refused in words where it cannot be", async () => {
    const refused = async (more: Partial<DrillGuessInput>, guess = MAIN) => {
      const outcome = await makeGuess(person, guessInput(guess, more));
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
    const { id } = await guessed(person, UNRELATED);
    expect(await getGuess(other, ROLE, id)).toBeNull();
    expect(await getGuess(person, "cto", id)).toBeNull();
    expect(await getGuess(person, ROLE, randomUUID())).toBeNull();
    expect(await getGuess(person, ROLE, "no-id")).toBeNull();
    expect((await getDrill(other, ROLE))?.progress.seen).toBe(0);
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
    await whileRetired(QUESTION, async () => {
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
    const drill = await getDrill(person, ROLE);
    expect(drill?.competencies).toHaveLength(6);
    expect(drill?.progress).toMatchObject({ seen: 1, mixUps: [] });
  });

  test("cannot be stored with an outcome that its own columns deny", async () => {
    const row = {
      accountId: person.accountId,
      roleSlug: ROLE,
      questionSlug: QUESTION,
      number: 1,
      guessedSlug: UNRELATED,
      mainSlug: MAIN,
      outcome: "right" as const,
    };
    await expect(db().drillGuess.create({ data: row })).rejects.toThrow(/drill_guesses_outcome/);
    await expect(
      db().drillGuess.create({ data: { ...row, outcome: "wrong", number: 0 } }),
    ).rejects.toThrow(/drill_guesses_number/);
  });
});
