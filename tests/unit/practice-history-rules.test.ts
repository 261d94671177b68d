import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { historyDays } from "@/components/practice/history-lines";
import { compareTexts } from "@/lib/features/practice/rules/compare-words";
import { bagOf, changeOf, isGoodDeal } from "@/lib/features/practice/rules/history-changes";
import {
  type EntryReason,
  historyStep,
  holds,
  type NewestEntry,
  PAUSE_MINUTES,
} from "@/lib/features/practice/rules/history-step";
import { type ThinnableEntry, thinHistory } from "@/lib/features/practice/rules/thin-history";
import { whereRestored } from "@/lib/features/practice/rules/where-restored";
import type { HistoryLine, LastRevision, Parts } from "@/lib/features/practice/types";
import { BLANK, isBlank } from "@/lib/features/stories/rules/parts";

const NOW = new Date("2026-11-25T12:00:00.000Z");
const ago = (minutes: number) => new Date(NOW.getTime() - minutes * 60_000);
const first = { take: 1, basedOnRevisionId: null };
const text = (action: string): Parts => ({ ...BLANK, action });

const stored = (action: string, minutes = 0) => ({
  ...first,
  parts: text(action),
  savedAt: ago(minutes),
});
const newest = (action: string, minutes = 0): NewestEntry => ({
  ...first,
  number: 4,
  parts: text(action),
  replacedAt: ago(minutes),
});
const save = (action: string, more = {}) => ({
  ...first,
  parts: text(action),
  restores: false,
  ...more,
});
const fresh = (reason: EntryReason, number = 1) => ({ kind: "new", number, reason });

describe("what becomes of the text that a save replaces", () => {
  test("typing on keeps nothing apart: the new text holds the old one, wherever it grew", () => {
    for (const action of ["I moved the rota", "I quickly moved", "So I moved", "I moved"]) {
      expect(historyStep(stored("I moved"), null, save(action), NOW)).toEqual({ kind: "none" });
    }
  });

  test("deleting, replacing and pasting over begin an entry", () => {
    for (const action of ["", "I", "I moved", "We moved the rota", "Something else altogether"]) {
      const step = historyStep(stored("I moved the rota"), null, save(action), NOW);
      expect(step).toEqual(fresh("changed"));
    }
    const after = historyStep(stored("I moved the rota"), newest("Something else"), save(""), NOW);
    expect(after).toEqual(fresh("changed", 5));
  });

  test("deleting bit by bit goes on in the entry that has it all", () => {
    const whole = newest("I moved the rota to four people");
    const step = historyStep(stored("I moved the rota"), whole, save("I moved"), NOW);
    expect(step).toEqual({ kind: "held", number: 4 });
    const old = newest("I moved the rota to four people", PAUSE_MINUTES);
    expect(historyStep(stored("I moved the rota"), old, save("I moved"), NOW)).toEqual(
      fresh("changed", 5),
    );
  });

  test("writing on after a pause keeps the text as it stood, once", () => {
    const rested = stored("I moved", PAUSE_MINUTES);
    expect(historyStep(rested, null, save("I moved the rota"), NOW)).toEqual(fresh("pause"));
    expect(historyStep(rested, null, save("I moved"), NOW)).toEqual({ kind: "none" });
  });

  test("another take and a restore begin an entry, even where the new text holds the old one", () => {
    const other = save("I moved the rota", { take: 2 });
    expect(historyStep(stored("I moved"), null, other, NOW)).toEqual(fresh("take"));
    const older = save("I moved the rota", { restores: true });
    expect(historyStep(stored("I moved"), null, older, NOW)).toEqual(fresh("restore"));
  });

  test("a text without a word is none", () => {
    for (const restores of [true, false]) {
      const step = historyStep(stored(" \n", 60), null, save("I", { restores, take: 2 }), NOW);
      expect(step).toEqual({ kind: "none" });
    }
  });
});

/** Whether the letters of `part` stand in `whole` in their order. */
function isWithin(part: string, whole: string): boolean {
  let at = 0;
  for (const letter of part) {
    at = whole.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

const isKeptIn = (older: Parts, newer: Parts) =>
  isWithin(older.situation, newer.situation) && isWithin(older.action, newer.action);

/** An edit: a stretch of one part is exchanged for something else. */
const edits = fc.array(
  fc.record({
    part: fc.constantFrom("situation" as const, "action" as const),
    from: fc.nat(30),
    length: fc.nat(12),
    put: fc.oneof(fc.constant(""), fc.string({ maxLength: 8 }), fc.stringMatching(/^[ab ]{1,5}$/)),
    minutes: fc.constantFrom(0, 0, 0, 0, 1, 20),
    restores: fc.constantFrom(false, false, false, true),
    take: fc.constantFrom(1, 1, 1, 2),
  }),
  { minLength: 1, maxLength: 40 },
);

test("no letter that was ever acknowledged is beyond recovery", () => {
  fc.assert(
    fc.property(edits, (made) => {
      const entries: NewestEntry[] = [];
      const acknowledged: Parts[] = [];
      let now = NOW;
      let draft = { ...first, parts: BLANK, savedAt: now };
      for (const { part, from, length, put, minutes, restores, take } of made) {
        now = new Date(now.getTime() + minutes * 60_000);
        const before = draft.parts[part];
        const changed = before.slice(0, from) + put + before.slice(from + length);
        const next = { take, basedOnRevisionId: null, parts: { ...draft.parts, [part]: changed } };
        const step = historyStep(draft, entries.at(-1) ?? null, { ...next, restores }, now);
        const last = entries.at(-1);
        if (step.kind === "held" && last) last.replacedAt = now;
        if (step.kind === "new") entries.push({ ...draft, number: step.number, replacedAt: now });
        draft = { ...next, savedAt: now };
        acknowledged.push(draft.parts);
      }
      expect(entries.map(({ number }) => number)).toEqual(entries.map((_, index) => index + 1));
      const kept = [draft.parts, ...entries.map(({ parts }) => parts)];
      for (const parts of acknowledged) {
        expect(isBlank(parts) || kept.some((one) => isKeptIn(parts, one))).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

test("a text holds another where the other is it with one stretch left out", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (before, between, after) => {
      expect(holds(text(before + between + after), text(before + after))).toBe(true);
    }),
  );
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
      if (holds(text(a), text(b))) expect(isWithin(b, a)).toBe(true);
    }),
  );
});

describe("thinning", () => {
  const entry = (number: number, words: string, more: Partial<ThinnableEntry> = {}) => ({
    number,
    reason: "changed" as EntryReason,
    savedAt: ago(1000 - number),
    words: bagOf(text(words)),
    ...more,
  });

  test("lets go what stands in a newer text, and keeps a word that looks like a slip of another", () => {
    const gone = thinHistory([
      entry(5, "I moved the rota to four people"),
      entry(4, "I moved the rota to people"),
      entry(3, "I moved the rota to four poeple"),
      entry(2, "I moved"),
      entry(1, "I moved 12"),
    ]);
    expect(gone).toEqual([4, 2]);
    expect(thinHistory([entry(2, "We cut 120"), entry(1, "We cut 12")])).toEqual([]);
  });

  test("keeps what was deleted, also where it went word by word", () => {
    const gone = thinHistory([
      entry(5, "I moved"),
      entry(4, "I moved the"),
      entry(3, "I moved the rota"),
      entry(2, "I moved the rota to"),
      entry(1, "I moved the rota to four"),
    ]);
    expect(gone).toEqual([]);
  });

  test("keeps what was handed in, put away, deleted or replaced by a restore, and one in some hours", () => {
    for (const reason of ["hand_in", "take", "deletion", "restore"] as const) {
      expect(thinHistory([entry(2, "I moved"), entry(1, "I", { reason })])).toEqual([]);
    }
    const long = entry(1, "I", { savedAt: ago(1000 + 6 * 60) });
    expect(thinHistory([entry(2, "I moved"), long])).toEqual([]);
  });

  test("of every text that goes each word stands in one that stays", () => {
    const word = fc.constantFrom("rota", "rotas", "people", "poeple", "risk", "four", "quiet");
    fc.assert(
      fc.property(fc.array(fc.array(word, { maxLength: 6 }), { maxLength: 12 }), (texts) => {
        const entries = texts.map((words, index) => entry(100 - index, words.join(" ")));
        const gone = new Set(thinHistory(entries));
        const kept = entries.filter(({ number }) => !gone.has(number));
        for (const one of entries.filter(({ number }) => gone.has(number))) {
          const { removed } = kept
            .map(({ words }) => changeOf(one.words, words))
            .reduce((least, change) => (change.removed < least.removed ? change : least));
          expect(removed).toBe(0);
        }
        expect(entries.length === 0 || !gone.has(100)).toBe(true);
      }),
    );
  });
});

describe("what the list says", () => {
  test("words that were only moved are no change", () => {
    const bags = [bagOf(text("One two. Three")), bagOf(text("three one two four"))] as const;
    expect(changeOf(...bags)).toEqual({ added: 1, removed: 0 });
  });

  test("a good deal is some sentences, or a third of a short text", () => {
    expect([isGoodDeal(15, 900), isGoodDeal(14, 900), isGoodDeal(5, 12), isGoodDeal(4, 4)]).toEqual(
      [true, false, true, false],
    );
  });

  test("small changes in a row are one line, day by day", () => {
    const line = (number: number, more: Partial<HistoryLine> = {}): HistoryLine => ({
      number,
      reason: "changed",
      take: 1,
      savedAt: number > 5 ? "2026-11-25T09:00:00.000Z" : "2026-11-24T09:00:00.000Z",
      words: 9,
      change: { added: 1, removed: 1 },
      isGoodDeal: false,
      ...more,
    });
    const lines = [line(8), line(7), line(6), line(5), line(4, { isGoodDeal: true }), line(3)];
    const days = historyDays(lines, (moment) => moment.toISOString().slice(0, 10));
    expect(days.map(({ day }) => day)).toEqual(["2026-11-25", "2026-11-24"]);
    expect(days[0]?.runs).toMatchObject([{ kind: "small", lines: [{ number: 8 }, {}, {}] }]);
    expect(days[1]?.runs).toMatchObject([
      { kind: "line", line: { number: 5 } },
      { kind: "line", line: { number: 4 } },
      { kind: "line", line: { number: 3 } },
    ]);
  });
});

test("two long texts that have little in common are shown as one for the other", () => {
  const long = (step: number) =>
    Array.from({ length: 3000 }, (_, at) => `w${(at * step) % 4001}`).join(" ");
  const [from, to] = [long(7), long(13)];
  expect(compareTexts(from, to)).toEqual([
    { kind: "removed", text: from },
    { kind: "added", text: to },
  ]);
});

describe("where a restored text goes", () => {
  const lastRevision: LastRevision = {
    id: "r2",
    number: 2,
    take: 1,
    handedInAt: NOW.toISOString(),
    parts: text("handed in"),
  };

  test("into the draft that is there, whatever that is to become", () => {
    const draft = { take: 2, basedOnRevisionId: null, version: 7, savedAt: "", parts: BLANK };
    expect(whereRestored(first, { draft, lastRevision })).toEqual({
      take: 2,
      basedOnRevisionId: null,
      version: 7,
    });
  });

  test("where there is none into its own take if that can follow, else into a revision of the last one", () => {
    const none = { draft: null, lastRevision };
    const revision = { take: 1, basedOnRevisionId: "r2", version: 0 };
    expect(whereRestored(first, none)).toEqual(revision);
    expect(whereRestored({ take: 2, basedOnRevisionId: null }, none)).toEqual({
      take: 2,
      basedOnRevisionId: null,
      version: 0,
    });
    expect(whereRestored(first, { draft: null, lastRevision: null })).toEqual({
      ...first,
      version: 0,
    });
  });
});
