import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { DraftKeeper } from "@/components/practice/draft-keeper";
import { PAUSE_MS } from "@/components/practice/save-line";
import { statusInWords } from "@/components/practice/save-status";
import { beginDraft } from "@/lib/features/practice/rules/begin-draft";
import { BLANK } from "@/lib/features/stories/rules/parts";
import { FakeServer, memoryCopies, open, text } from "./practice-fake-server";

const words = (keeper: DraftKeeper) => statusInWords(keeper.state().status);
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => vi.useFakeTimers({ now: new Date("2026-11-21T12:00:00Z") }));
afterEach(() => vi.useRealTimers());

describe("a draft that is being written", () => {
  test("is saved when the keys rest, and says so", async () => {
    const [server, copies] = [new FakeServer(), memoryCopies()];
    const keeper = open(server, copies);
    expect(words(keeper)).toBe("Your words are saved as you type");
    keeper.edit("action", "I");
    await pass(PAUSE_MS - 100);
    keeper.edit("action", "I cut");
    await pass(PAUSE_MS - 100);
    expect(server.saves).toBe(0);
    expect(copies.copy?.parts).toEqual(text("I cut"));
    await pass(200);
    expect(words(keeper)).toMatch(/^Saved \d\d:\d\d$/);
    expect(server.draft?.parts).toEqual(text("I cut"));
    expect(copies.copy).toBeNull();
  });

  test("has one save on its way at a time", async () => {
    const [server, copies] = [new FakeServer(), memoryCopies()];
    const keeper = open(server, copies);
    for (const typed of ["a", "ab", "abc", "abcd"]) {
      keeper.edit("action", typed);
      void keeper.flush();
      keeper.hide();
      await pass(20);
    }
    await pass(5000);
    expect(server.mostBusy).toBe(1);
    expect(server.draft?.parts).toEqual(text("abcd"));
  });

  test("waits for the server, and is saved within 3 s of its return", async () => {
    const [server, copies] = [new FakeServer(), memoryCopies()];
    const keeper = open(server, copies);
    server.fault = "away";
    keeper.edit("action", "kept");
    await pass(60_000);
    expect(words(keeper)).toBe("Not saved: the server is away; kept on this page, trying again");
    expect(copies.copy?.parts).toEqual(text("kept"));
    server.fault = "none";
    await pass(3000);
    expect(server.draft?.parts).toEqual(text("kept"));
    expect(words(keeper)).toMatch(/^Saved/);
  });

  test("outlives a reload during an outage", async () => {
    const [server, copies] = [new FakeServer(), memoryCopies()];
    server.fault = "cut-before";
    const first = open(server, copies);
    first.edit("action", "kept");
    first.leave();
    first.end();
    server.fault = "none";
    const second = open(server, copies);
    expect(second.state().note).toBe("restored");
    expect(second.state().parts).toEqual(text("kept"));
    await pass(100);
    expect(server.draft?.parts).toEqual(text("kept"));
  });

  test("knows its own words again where the acknowledgement was lost", async () => {
    const [server, copies] = [new FakeServer(), memoryCopies()];
    const keeper = open(server, copies);
    server.fault = "cut-after";
    keeper.edit("action", "one");
    await pass(PAUSE_MS + 100);
    keeper.edit("action", "one two");
    server.fault = "none";
    await pass(5000);
    expect(words(keeper)).toMatch(/^Saved/);
    expect(server.draft?.parts).toEqual(text("one two"));
  });

  test("waits while signed out, and is saved when the person comes back", async () => {
    const [server, copies] = [new FakeServer(), memoryCopies()];
    const keeper = open(server, copies);
    server.fault = "signed-out";
    keeper.edit("action", "kept");
    await pass(PAUSE_MS + 100);
    expect(words(keeper)).toMatch(/^Signed out/);
    server.fault = "none";
    keeper.wake();
    await pass(100);
    expect(words(keeper)).toMatch(/^Saved/);
  });

  test("is not sent while a part is too long, and is when it was shortened", async () => {
    const [server, copies] = [new FakeServer(), memoryCopies()];
    const keeper = open(server, copies);
    keeper.edit("action", "x".repeat(20_001));
    await pass(5000);
    expect(keeper.state().status).toEqual({ kind: "too-long", parts: ["action"] });
    expect(copies.copy?.parts.action).toHaveLength(20_001);
    keeper.edit("action", "x".repeat(20_000));
    await pass(PAUSE_MS + 100);
    expect(server.draft?.parts.action).toHaveLength(20_000);
  });
});

describe("a conflict", () => {
  async function inConflict() {
    const [server, copies] = [new FakeServer(), memoryCopies()];
    server.save({ ...beginDraft(null, undefined), baseVersion: 0, parts: text("base") });
    const keeper = open(server, copies);
    server.save({ baseVersion: 1, take: 1, basedOnRevisionId: null, parts: text("theirs") });
    keeper.edit("action", "mine");
    await pass(PAUSE_MS + 100);
    expect(keeper.state().status.kind).toBe("conflict");
    return { server, copies, keeper };
  }

  test("keeps both, and typing goes on", async () => {
    const { server, copies, keeper } = await inConflict();
    keeper.edit("action", "mine and more");
    await pass(5000);
    expect(server.draft?.parts).toEqual(text("theirs"));
    expect(copies.copy?.parts).toEqual(text("mine and more"));
    // A reload does not decide it.
    keeper.end();
    const again = open(server, copies);
    expect(again.state()).toMatchObject({
      parts: text("mine and more"),
      status: { kind: "conflict", theirs: { draft: { parts: text("theirs") } } },
    });
  });

  test("is ended by going on with mine; theirs is put away and can be brought back", async () => {
    const { server, keeper } = await inConflict();
    keeper.keepMine();
    await pass(100);
    expect(server.draft?.parts).toEqual(text("mine"));
    expect(keeper.state().aside).toMatchObject({ why: "conflict", parts: text("theirs") });
    keeper.bringBackAside();
    await pass(100);
    expect(server.draft?.parts).toEqual(text("theirs"));
    expect(keeper.state().aside).toMatchObject({ parts: text("mine") });
  });

  test("is ended by going on with theirs; mine is put away", async () => {
    const { server, copies, keeper } = await inConflict();
    keeper.takeTheirs();
    await pass(100);
    expect(keeper.state().parts).toEqual(text("theirs"));
    expect(copies.copy).toBeNull();
    expect(copies.aside).toMatchObject({ parts: text("mine") });
    keeper.edit("action", "theirs and more");
    await pass(PAUSE_MS + 100);
    expect(server.draft?.parts).toEqual(text("theirs and more"));
  });

  test("with a hand-in goes on as a revision of what was handed in", async () => {
    const [server, copies] = [new FakeServer(), memoryCopies()];
    const keeper = open(server, copies);
    keeper.edit("action", "one");
    await pass(PAUSE_MS + 100);
    server.handIn();
    keeper.edit("action", "one two");
    await pass(PAUSE_MS + 100);
    expect(words(keeper)).toMatch(/handed in somewhere else/);
    keeper.keepMine();
    await pass(100);
    expect(server.draft).toMatchObject({ basedOnRevisionId: "r1", parts: text("one two") });
  });
});

describe("clearing", () => {
  test("begins a new take, and the text can be brought back after a reload", async () => {
    const [server, copies] = [new FakeServer(), memoryCopies()];
    server.save({ ...beginDraft(null, undefined), baseVersion: 0, parts: text("first") });
    server.handIn();
    const keeper = open(server, copies, "revise");
    expect(keeper.state().parts).toEqual(text("first"));
    keeper.edit("action", "first, better");
    await pass(PAUSE_MS + 100);
    keeper.clear({ take: 2, basedOnRevisionId: null });
    await pass(100);
    expect(server.draft).toMatchObject({ take: 2, basedOnRevisionId: null, parts: BLANK });
    const again = open(server, copies);
    again.bringBackAside();
    await pass(100);
    expect(server.draft).toMatchObject({ basedOnRevisionId: "r1", parts: text("first, better") });
  });
});
