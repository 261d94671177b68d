import { describe, expect, test } from "vitest";
import { correctRows } from "@/lib/features/imports/rules/correct-rows";
import { faultOf, findTwins, isTicked } from "@/lib/features/imports/rules/row-state";
import { correctionsInput } from "@/lib/features/imports/schema/corrections";
import type { StoredRow } from "@/lib/features/imports/schema/stored-preview";
import { ROLES, roleFacts } from "./imports-fixtures";

const ROLE = roleFacts("it-manager");
const [MAIN = "", OTHER = ""] = ROLE.competencies.map(({ slug }) => slug);

function row(prompt: string, more: Partial<StoredRow["question"]> = {}): StoredRow {
  return {
    row: 2,
    question: {
      role: "it-manager",
      prompt,
      category: "technical",
      competencies: [MAIN],
      rounds: [],
      difficulty: 2,
      note: "",
      ...more,
    },
    guessed: ["competency"],
    matched: ["word"],
    problems: [],
    source: "",
    alike: [],
    choice: null,
    outcome: null,
  };
}

const correct = (rows: StoredRow[], posted: Record<string, unknown>) =>
  correctRows(rows, correctionsInput.parse(posted), ROLES);

describe("a row", () => {
  test("can be added when its question can", () => {
    expect(faultOf(row("Why?").question, ROLE)).toBeNull();
    expect(faultOf(row("").question, ROLE)?.column).toBe("question");
    expect(faultOf(row("x".repeat(401)).question, ROLE)?.column).toBe("question");
    expect(faultOf(row("Why?", { competencies: [] }).question, ROLE)?.column).toBe("competency");
    expect(faultOf(row("Why?", { competencies: ["gone"] }).question, ROLE)?.message).toContain(
      "no such competency any more",
    );
  });

  test("is ticked unless something about it has to be looked at, or the person says otherwise", () => {
    const plain = row("Why?");
    const held = {
      ...plain,
      problems: [{ column: "role" as const, message: "Who?", holds: true }],
    };
    const twin = { kind: "bank" as const, slug: "why" };
    expect(isTicked(plain, null, true)).toBe(true);
    expect(isTicked(plain, twin, true)).toBe(false);
    expect(isTicked(held, null, true)).toBe(false);
    expect(isTicked({ ...held, choice: true }, twin, true)).toBe(true);
    expect(isTicked({ ...plain, choice: false }, null, true)).toBe(false);
    expect(isTicked({ ...plain, choice: true }, null, false)).toBe(false);
  });

  test("has a twin where the same role is asked the same words", () => {
    const rows = [row("Why us?"), row("why  US?"), row("Why us?", { role: "cto" }), row("Who?")];
    const own = new Map([["it-manager" as const, new Map([["who?", "own-who"]])]]);
    const bank = new Map([["cto" as const, new Map([["why us?", "why-us"]])]]);
    expect(findTwins(rows, own, bank)).toEqual([
      null,
      { kind: "list", row: 2 },
      { kind: "bank", slug: "why-us" },
      { kind: "own", slug: "own-who" },
    ]);
  });
});

describe("correcting", () => {
  test("changes what the form names, and leaves the other rows", () => {
    const rows = [row("One?"), row("Two?"), row("Three?")];
    const corrected = correct(rows, {
      "prompt.0": " One\nanew? ",
      "competency.0": OTHER,
      "add.0": "on",
      "prompt.1": "Two?",
      "competency.1": MAIN,
    });
    expect(corrected).toEqual([
      {
        ...rows[0],
        question: { ...rows[0]?.question, prompt: "One anew?", competencies: [OTHER] },
        guessed: [],
        matched: [],
        choice: true,
      },
      { ...rows[1], choice: false },
      rows[2],
    ]);
  });

  test("keeps the further competencies, each once", () => {
    const [corrected] = correct([row("One?", { competencies: [MAIN, OTHER] })], {
      "prompt.0": "One?",
      "competency.0": OTHER,
    });
    expect(corrected?.question.competencies).toEqual([OTHER]);
  });

  test("of what kept a row back ticks it", () => {
    const rows = [row("One?", { competencies: [] }), row("x".repeat(500))];
    const corrected = correct(rows, {
      "prompt.0": "One?",
      "competency.0": MAIN,
      "prompt.1": "Shorter?",
    });
    expect(corrected.map(({ choice }) => choice)).toEqual([true, true]);
  });

  test("takes JSON as well as a form's fields, and refuses what is neither", () => {
    const rows = [row("One?")];
    expect(correct(rows, { rows: [{ index: 0, add: false }] })[0]?.choice).toBe(false);
    expect(correct(rows, {})).toEqual(rows);
    for (const wrong of [
      { all: "some" },
      { rows: [{ index: -1, add: true }] },
      { "competency.0": "x" },
      { "fallback.boss": MAIN },
      { to: "far" },
      { surplus: "1" },
    ]) {
      expect(correctionsInput.safeParse(wrong).success, JSON.stringify(wrong)).toBe(false);
    }
  });
});
