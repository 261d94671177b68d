import { describe, expect, test } from "vitest";
import { judgeHandIn } from "@/lib/features/practice/rules/judge-hand-in";
import {
  type DraftSave,
  judgeSave,
  type StoredWork,
} from "@/lib/features/practice/rules/judge-save";
import { draftSaveInput } from "@/lib/features/practice/schema/draft-save";
import type { LastRevision, StoredDraft } from "@/lib/features/practice/types";
import { BLANK } from "@/lib/features/stories/rules/parts";

const asked = { isRetired: false };
const text = (action: string) => ({ ...BLANK, action });
const last: LastRevision = {
  id: "r1",
  number: 1,
  take: 1,
  handedInAt: "2026-11-01T10:00:00.000Z",
  parts: text("handed in"),
};
const draft = (more: Partial<StoredDraft> = {}): StoredDraft => ({
  take: 1,
  basedOnRevisionId: null,
  version: 7,
  savedAt: "2026-11-21T10:00:00.000Z",
  parts: text("theirs"),
  ...more,
});
const save = (more: Partial<DraftSave> = {}): DraftSave => ({
  take: 1,
  basedOnRevisionId: null,
  baseVersion: 6,
  parts: text("mine"),
  ...more,
});
const work = (answer: Partial<NonNullable<StoredWork["answer"]>> | null): StoredWork => ({
  question: asked,
  answer: answer && { id: "a1", bin: "out", draft: null, lastRevision: null, ...answer },
});

describe("a save that did not find its version", () => {
  test("was made somewhere else meanwhile: both texts are kept", () => {
    expect(judgeSave(work({ draft: draft() }), save())).toEqual({
      kind: "conflict",
      theirs: { draft: draft(), lastRevision: null },
    });
  });

  test("is stored already: the acknowledgement was lost", () => {
    const stored = draft({ parts: text("mine") });
    expect(judgeSave(work({ draft: stored }), save())).toEqual({
      kind: "saved-before",
      answerId: "a1",
      draft: stored,
    });
  });

  test("was handed in meanwhile: a late save does not begin a second draft of it", () => {
    expect(judgeSave(work({ lastRevision: last }), save())).toMatchObject({
      kind: "conflict",
      theirs: { draft: null, lastRevision: { id: "r1" } },
    });
  });

  test("belongs to a draft that has the same version by chance, but another past", () => {
    const later = draft({ basedOnRevisionId: "r1", version: 6 });
    expect(judgeSave(work({ draft: later, lastRevision: last }), save()).kind).toBe("conflict");
  });

  test("finds its answer gone: it begins anew", () => {
    expect(judgeSave(work(null), save({ take: 4 }))).toEqual({
      kind: "again",
      save: save({ baseVersion: 0 }),
    });
  });

  test("finds only its draft gone: it is saved as the first", () => {
    const revises = save({ basedOnRevisionId: "r1" });
    expect(judgeSave(work({ lastRevision: last }), revises)).toEqual({
      kind: "again",
      save: { ...revises, baseVersion: 0 },
    });
  });

  test("finds the answer in the bin", () => {
    expect(judgeSave(work({ bin: "in" }), save())).toEqual({ kind: "bring-back" });
    expect(judgeSave(work({ bin: "expired" }), save())).toEqual({ kind: "purge" });
  });

  test("is for a question that is no longer asked: what is there stays, nothing new begins", () => {
    const retired = { isRetired: true };
    expect(judgeSave({ question: retired, answer: null }, save()).kind).toBe("retired");
    const open = { ...work({ lastRevision: last }), question: retired };
    expect(judgeSave(open, save({ take: 2 })).kind).toBe("retired");
    expect(judgeSave({ question: null, answer: null }, save()).kind).toBe("unknown");
  });
});

describe("handing in", () => {
  test("takes the draft that the page shows", () => {
    expect(judgeHandIn(draft(), null, 7)).toEqual({
      kind: "hand-in",
      take: 1,
      parts: text("theirs"),
    });
    expect(judgeHandIn(draft(), null, 6)).toEqual({ kind: "changed" });
  });

  test("is refused only where there is no word at all", () => {
    expect(judgeHandIn(draft({ parts: BLANK }), null, 7)).toEqual({ kind: "empty" });
    expect(judgeHandIn(null, null, 0)).toEqual({ kind: "empty" });
    expect(judgeHandIn(draft({ parts: { ...BLANK, reflection: "x" } }), null, 7).kind).toBe(
      "hand-in",
    );
  });

  test("twice is once", () => {
    expect(judgeHandIn(null, last, 7)).toEqual({ kind: "handed-in-before", revision: last });
  });

  test("counts takes", () => {
    const revises = draft({ take: 1, basedOnRevisionId: "r1" });
    expect(judgeHandIn(revises, last, 7)).toMatchObject({ take: 1 });
    expect(judgeHandIn(draft({ take: 2 }), last, 7)).toMatchObject({ take: 2 });
    // The revision that it was based on is gone, or a tab named the wrong take.
    expect(judgeHandIn(draft({ take: 1 }), last, 7)).toMatchObject({ take: 2 });
  });
});

describe("what a save may hold", () => {
  const body = (action: string) => ({ baseVersion: 0, take: 1, parts: text(action) });

  test("20,000 characters a part, refused in words beyond", () => {
    expect(draftSaveInput.safeParse(body("🙂".repeat(20_000))).success).toBe(true);
    const refused = draftSaveInput.safeParse(body("a".repeat(20_001)));
    expect(refused.error?.issues).toMatchObject([
      { path: ["parts", "action"], message: expect.stringContaining("shorten this part by 1") },
    ]);
  });

  test("NUL and half characters are mended", () => {
    expect(draftSaveInput.parse(body("a\0\ud800")).parts.action).toBe("a\ufffd");
  });

  test("unknown fields are refused", () => {
    expect(draftSaveInput.safeParse({ ...body("a"), accountID: "x" }).success).toBe(false);
    expect(
      draftSaveInput.safeParse({ baseVersion: 0, take: 1, parts: { action: "a" } }).success,
    ).toBe(false);
  });
});
