import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { drillProblem, mixUpsInWords, outcomeInWords } from "@/components/practice/drill-words";
import { type CountedGuess, measureDrill } from "@/lib/features/practice/rules/drill-progress";
import { nextTurn, type PastGuess, shuffleFor } from "@/lib/features/practice/rules/drill-turn";
import { judgeGuess } from "@/lib/features/practice/rules/judge-guess";
import { drillGuessInput, drillOf, guessAddress } from "@/lib/features/practice/schema/drill-guess";

const BANK = ["a", "b", "c", "d", "e"];
const right = (question: string): PastGuess => ({ question, outcome: "right" });
const wrong = (question: string): PastGuess => ({ question, outcome: "wrong" });
const close = (question: string): PastGuess => ({ question, outcome: "close" });

describe("whose turn it is", () => {
  test("what was not guessed yet comes first, in the person's own order", () => {
    const order = shuffleFor(BANK, "ada");
    const seen: PastGuess[] = [];
    for (const expected of order) {
      expect(nextTurn(BANK, seen, "ada")).toEqual({ question: expected, reason: "new" });
      seen.push(wrong(expected));
    }
    expect(nextTurn(BANK, seen, "ada")?.reason).toBe("missed");
  });

  test("then what was missed longest ago, a close guess too", () => {
    const guesses = [wrong("a"), right("b"), close("c"), right("d"), right("e")];
    expect(nextTurn(BANK, guesses, "ada")).toEqual({ question: "a", reason: "missed" });
    expect(nextTurn(BANK, [...guesses, right("a")], "ada")).toEqual({
      question: "c",
      reason: "missed",
    });
    // Missed again, it waits behind what was missed before it.
    expect(nextTurn(BANK, [...guesses, wrong("a")], "ada")?.question).toBe("c");
  });

  test("then the rest, longest ago first", () => {
    const guesses = BANK.map(right);
    expect(nextTurn(BANK, guesses, "ada")).toEqual({ question: "a", reason: "again" });
    expect(nextTurn(BANK, [...guesses, right("a")], "ada")?.question).toBe("b");
  });

  test("the last guess on a question decides, not an earlier one", () => {
    expect(nextTurn(BANK, [wrong("a"), ...BANK.map(right)], "ada")?.reason).toBe("again");
  });

  test("what was just guessed waits, though nothing else was missed", () => {
    expect(nextTurn(BANK, [...BANK.map(right), wrong("c")], "ada")?.question).toBe("a");
  });

  test("a bank of one asks it again, an empty one nothing", () => {
    expect(nextTurn(["a"], [wrong("a")], "ada")).toEqual({ question: "a", reason: "missed" });
    expect(nextTurn([], [wrong("a")], "ada")).toBeNull();
  });

  test("guesses on what is no longer asked change nothing", () => {
    expect(nextTurn(["a"], [wrong("gone"), right("a"), wrong("gone")], "ada")?.question).toBe("a");
  });

  const anyBank = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 8 }), {
    minLength: 2,
    maxLength: 30,
  });
  const outcome = fc.constantFrom("right", "close", "wrong" as const);

  test("never the same twice in a row, and a bank is seen whole before anything comes back", () => {
    fc.assert(
      fc.property(
        anyBank,
        fc.string(),
        fc.array(outcome, { minLength: 60, maxLength: 60 }),
        (bank, seed, outcomes) => {
          const guesses: PastGuess[] = [];
          for (const came of outcomes) {
            const turn = nextTurn(bank, guesses, seed);
            expect(turn).not.toBeNull();
            if (!turn) return;
            expect(turn.question).not.toBe(guesses.at(-1)?.question);
            expect(turn.reason === "new").toBe(guesses.length < bank.length);
            guesses.push({ question: turn.question, outcome: came });
          }
          expect(new Set(guesses.map(({ question }) => question)).size).toBe(bank.length);
        },
      ),
    );
  });

  test("does not depend on the order in which the bank is read", () => {
    fc.assert(
      fc.property(anyBank, fc.string(), (bank, seed) => {
        expect(shuffleFor([...bank].reverse(), seed)).toEqual(shuffleFor(bank, seed));
      }),
    );
  });

  test("a question that joins the bank moves none of the others", () => {
    fc.assert(
      fc.property(anyBank, fc.string(), ([added, ...bank], seed) => {
        const more = shuffleFor([added ?? "", ...bank], seed);
        expect(more.filter((question) => question !== added)).toEqual(shuffleFor(bank, seed));
      }),
    );
  });

  test("accounts that were made one after the other begin with different questions", () => {
    const bank = Array.from({ length: 50 }, (_, at) => `question-${at}`);
    const firsts = Array.from(
      { length: 200 },
      (_, at) =>
        shuffleFor(bank, `01932c07-209c-7e31-8d3e-${String(at).padStart(12, "0")}`)[0] ?? "",
    );
    // Of 50 questions 200 throws of a fair die leave out one on average.
    expect(new Set(firsts).size).toBeGreaterThan(40);
  });
});

test("a guess is right by the main competency, close by a further one, else wrong", () => {
  expect(judgeGuess(["main", "further"], "main")).toBe("right");
  expect(judgeGuess(["main", "further"], "further")).toBe("close");
  expect(judgeGuess(["main", "further"], "other")).toBe("wrong");
});

describe("progress", () => {
  const competencies = ["one", "two", "three"].map((slug) => ({ slug, name: slug.toUpperCase() }));
  const guess = (question: string, main: string, guessed: string, number = 1): CountedGuess => ({
    question,
    main,
    guessed,
    number,
    outcome: main === guessed ? "right" : "wrong",
  });

  test("of nothing", () => {
    expect(measureDrill(BANK, competencies, [])).toEqual({
      total: 5,
      seen: 0,
      firstRight: 0,
      rows: competencies.map((main) => ({ main, counts: [0, 0, 0] })),
      mixUps: [],
    });
  });

  test("each question counts once, by its last guess; right at first guess by its first", () => {
    const progress = measureDrill(BANK, competencies, [
      guess("a", "one", "two"),
      guess("b", "one", "one"),
      guess("c", "two", "three"),
      guess("a", "one", "one", 2),
      guess("b", "one", "two", 2),
    ]);
    expect(progress).toMatchObject({ total: 5, seen: 3, firstRight: 1 });
    expect(progress.rows.map(({ counts }) => counts)).toEqual([
      [1, 1, 0],
      [0, 0, 1],
      [0, 0, 0],
    ]);
    expect(mixUpsInWords(progress)).toEqual([
      "ONE, taken for TWO: one question",
      "TWO, taken for THREE: one question",
    ]);
  });

  test("the pair that is mixed up most often comes first", () => {
    const progress = measureDrill(BANK, competencies, [
      guess("a", "one", "two"),
      guess("b", "three", "one"),
      guess("c", "three", "one"),
    ]);
    expect(mixUpsInWords(progress)[0]).toBe("THREE, taken for ONE: two questions");
  });

  test("leaves out questions that are no longer asked and competencies that have left the matrix", () => {
    const progress = measureDrill(["a", "b"], competencies, [
      guess("gone", "one", "one"),
      guess("a", "old", "one"),
      guess("b", "one", "old"),
    ]);
    expect(progress).toMatchObject({ total: 2, seen: 2, firstRight: 0, mixUps: [] });
    expect(progress.rows.flatMap(({ counts }) => counts).every((count) => count === 0)).toBe(true);
  });
});

describe("in words", () => {
  const competency = (name: string) => ({ slug: name.toLowerCase(), name, description: "" });
  const view = {
    id: "",
    question: { slug: "a", prompt: "", assesses: "", retired: false },
    whyAsked: null,
    main: competency("Money"),
    guessed: competency("People"),
    further: [competency("People"), competency("Risk")],
  };

  test("an outcome names both competencies, and says when both are meant", () => {
    expect(outcomeInWords({ ...view, outcome: "wrong" })).toBe(
      "You took it for People. It is mainly about Money.",
    );
    expect(outcomeInWords({ ...view, outcome: "close" })).toBe(
      "The question is about People too, but mainly about Money.",
    );
    expect(outcomeInWords({ ...view, outcome: "right", guessed: view.main })).toBe(
      "It is mainly about Money. It also touches on People and Risk.",
    );
    expect(outcomeInWords({ ...view, outcome: "right", further: [] })).toBe(
      "It is mainly about Money.",
    );
  });

  test("every refusal has words, and an unknown one too", () => {
    expect(drillProblem(undefined)).toBeUndefined();
    for (const reason of ["input", "not_asked", "not_in_matrix", "out_of_step", "anything"]) {
      expect(drillProblem(reason)).toMatch(/nothing was counted/);
    }
  });
});

describe("what a form sends", () => {
  const form = { role: "cto", question: "a-question", number: "2", guess: "people" };

  test("reads a plain form as it reads JSON", () => {
    expect(drillGuessInput.parse(form)).toEqual({ ...form, number: 2 });
    expect(drillGuessInput.safeParse({ ...form, more: "1" }).success).toBe(false);
    for (const number of ["0", "-1", "1.5", "x", "", "1e9"]) {
      expect(drillGuessInput.safeParse({ ...form, number }).success, number).toBe(false);
    }
  });

  test("says in words that nothing was chosen", () => {
    const { guess: _, ...without } = form;
    for (const posted of [without, { ...form, guess: "No Slug" }]) {
      expect(drillGuessInput.safeParse(posted).error?.issues).toMatchObject([
        { path: ["guess"], message: "Choose one of the competencies." },
      ]);
    }
  });

  test("goes back to its role's page, and never elsewhere", () => {
    expect(drillOf(form)).toBe("/drill/cto");
    for (const posted of [{ ...form, role: "//evil.example" }, {}, null, "text", []]) {
      expect(drillOf(posted)).toBe("/drill");
    }
    expect(guessAddress({ role: "cto", id: "1", stood: false })).toBe("/drill/cto?guess=1");
    expect(guessAddress({ role: "cto", id: "1", stood: true })).toBe("/drill/cto?guess=1&stood=1");
  });
});
