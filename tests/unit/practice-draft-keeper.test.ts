import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { DraftKeeper } from "@/components/practice/draft-keeper";
import { PAUSE_MS } from "@/components/practice/save-line";
import { statusInWords } from "@/components/practice/save-words";
import { beginDraft } from "@/lib/features/practice/rules/begin-draft";
import { BETWEEN_TEXTS } from "@/lib/features/practice/rules/both-texts";
import { BLANK } from "@/lib/features/stories/rules/parts";
import { FakeDevice, FakeServer, open, text } from "./practice-fake-server";

const words = (keeper: DraftKeeper) => statusInWords(keeper.state().status);
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => vi.useFakeTimers({ now: new Date("2026-11-21T12:00:00Z") }));
afterEach(() => vi.useRealTimers());

describe("a draft that is being written", () => {
  test("is saved when the keys rest, and says so", async () => {
    const [server, device] = [new FakeServer(), new FakeDevice()];
    const keeper = await open(server, device);
    expect(words(keeper)).toBe("Your words are saved as you type");
    keeper.edit("action", "I");
    await pass(PAUSE_MS - 100);
    keeper.edit("action", "I cut");
    await pass(PAUSE_MS - 100);
    expect(server.saves).toBe(0);
    expect(device.copy?.value.parts).toEqual(text("I cut"));
    await pass(200);
    expect(words(keeper)).toMatch(/^Saved \d\d:\d\d$/);
    expect(server.draft?.parts).toEqual(text("I cut"));
    expect(device.copy).toBeNull();
  });

  test("has one save on its way at a time", async () => {
    const [server, device] = [new FakeServer(), new FakeDevice()];
    const keeper = await open(server, device);
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
    const [server, device] = [new FakeServer(), new FakeDevice()];
    const keeper = await open(server, device);
    server.fault = "away";
    keeper.edit("action", "kept");
    await pass(60_000);
    expect(words(keeper)).toBe("Not saved yet: the server is away, trying again");
    expect(device.copy?.value.parts).toEqual(text("kept"));
    server.fault = "none";
    await pass(3000);
    expect(server.draft?.parts).toEqual(text("kept"));
    expect(words(keeper)).toMatch(/^Saved/);
  });

  test("outlives a reload during an outage", async () => {
    const [server, device] = [new FakeServer(), new FakeDevice()];
    server.fault = "cut-before";
    const first = await open(server, device);
    first.edit("action", "kept");
    await pass(20);
    first.end();
    server.fault = "none";
    const second = await open(server, device);
    expect(second.state().note).toBe("restored");
    expect(second.state().parts).toEqual(text("kept"));
    await pass(100);
    expect(server.draft?.parts).toEqual(text("kept"));
  });

  test("knows its own words again where the acknowledgement was lost", async () => {
    const [server, device] = [new FakeServer(), new FakeDevice()];
    const keeper = await open(server, device);
    server.fault = "cut-after";
    keeper.edit("action", "one");
    await pass(PAUSE_MS + 100);
    keeper.edit("action", "one two");
    server.fault = "none";
    await pass(5000);
    expect(words(keeper)).toMatch(/^Saved/);
    expect(server.draft?.parts).toEqual(text("one two"));
  });

  test("stays on the device until the server has read the very text back", async () => {
    const [server, device] = [new FakeServer(), new FakeDevice()];
    const keeper = await open(server, device);
    server.storesOther = true;
    keeper.edit("action", "kept");
    await pass(PAUSE_MS + 100);
    expect(words(keeper)).toMatch(/^Not saved yet/);
    expect(device.copy?.value.parts).toEqual(text("kept"));
    server.storesOther = false;
    await pass(3000);
    expect(words(keeper)).toMatch(/^Saved/);
    expect(device.copy).toBeNull();
  });

  test("is kept on the device however long somebody types, and sent", async () => {
    const [server, device] = [new FakeServer(), new FakeDevice()];
    const keeper = await open(server, device);
    for (let typed = "a"; typed.length <= 200; typed += "a") {
      keeper.edit("action", typed);
      await pass(50);
      // Behind the keys by one write at most, with the rest between two.
      expect(device.copy?.value.parts.action.length ?? typed.length).toBeGreaterThan(
        typed.length - 5,
      );
    }
    expect(server.saves).toBeGreaterThan(2);
  });

  test("waits while signed out, and is saved when the person comes back", async () => {
    const [server, device] = [new FakeServer(), new FakeDevice()];
    const keeper = await open(server, device);
    server.fault = "signed-out";
    keeper.edit("action", "kept");
    await pass(PAUSE_MS + 100);
    expect(words(keeper)).toMatch(/signed out$/);
    server.fault = "none";
    keeper.wake();
    await pass(100);
    expect(words(keeper)).toMatch(/^Saved/);
  });

  test("is not sent while a part is too long, and is when it was shortened", async () => {
    const [server, device] = [new FakeServer(), new FakeDevice()];
    const keeper = await open(server, device);
    keeper.edit("action", "x".repeat(20_001));
    await pass(5000);
    expect(keeper.state().status).toEqual({ kind: "too-long", parts: ["action"] });
    expect(device.copy?.value.parts.action).toHaveLength(20_001);
    keeper.edit("action", "x".repeat(20_000));
    await pass(PAUSE_MS + 100);
    expect(server.draft?.parts.action).toHaveLength(20_000);
  });
});

describe("a conflict", () => {
  async function inConflict() {
    const [server, device] = [new FakeServer(), new FakeDevice()];
    server.save({ ...beginDraft(null, undefined), baseVersion: 0, parts: text("base") });
    const keeper = await open(server, device);
    server.save({ baseVersion: 1, take: 1, basedOnRevisionId: null, parts: text("theirs") });
    keeper.edit("action", "mine");
    await pass(PAUSE_MS + 100);
    expect(keeper.state().status.kind).toBe("conflict");
    return { server, device, keeper };
  }

  test("keeps both, and typing goes on", async () => {
    const { server, device, keeper } = await inConflict();
    keeper.edit("action", "mine and more");
    await pass(5000);
    expect(server.draft?.parts).toEqual(text("theirs"));
    expect(device.copy?.value.parts).toEqual(text("mine and more"));
    // A reload does not decide it.
    keeper.end();
    const again = await open(server, device);
    expect(again.state()).toMatchObject({
      parts: text("mine and more"),
      status: { kind: "conflict", theirs: { draft: { parts: text("theirs") } } },
    });
  });

  test("is ended by going on with mine; theirs is put away and can be brought back", async () => {
    const { server, device, keeper } = await inConflict();
    keeper.keepMine();
    await pass(100);
    expect(server.draft?.parts).toEqual(text("mine"));
    const [aside] = keeper.state().asides;
    expect(aside).toMatchObject({ why: "conflict", parts: text("theirs") });
    keeper.bringBackAside(aside?.id ?? "");
    await pass(100);
    expect(server.draft?.parts).toEqual(text("theirs"));
    expect([...device.asides.values()]).toMatchObject([{ parts: text("mine") }]);
  });

  test("is ended by going on with theirs; mine is put away", async () => {
    const { server, device, keeper } = await inConflict();
    keeper.takeTheirs();
    await pass(100);
    expect(keeper.state().parts).toEqual(text("theirs"));
    expect(device.copy).toBeNull();
    expect([...device.asides.values()]).toMatchObject([{ parts: text("mine") }]);
    keeper.edit("action", "theirs and more");
    await pass(PAUSE_MS + 100);
    expect(server.draft?.parts).toEqual(text("theirs and more"));
  });

  test("is ended by keeping both, one after the other", async () => {
    const { server, device, keeper } = await inConflict();
    keeper.keepBoth();
    await pass(100);
    expect(server.draft?.parts).toEqual(text(`mine${BETWEEN_TEXTS}theirs`));
    expect(device.asides.size).toBe(0);
    expect(device.copy).toBeNull();
  });

  test("with a hand-in goes on as a revision of what was handed in", async () => {
    const [server, device] = [new FakeServer(), new FakeDevice()];
    const keeper = await open(server, device);
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
    const [server, device] = [new FakeServer(), new FakeDevice()];
    server.save({ ...beginDraft(null, undefined), baseVersion: 0, parts: text("first") });
    server.handIn();
    const keeper = await open(server, device, "revise");
    expect(keeper.state().parts).toEqual(text("first"));
    keeper.edit("action", "first, better");
    await pass(PAUSE_MS + 100);
    keeper.clear({ take: 2, basedOnRevisionId: null });
    await pass(100);
    expect(server.draft).toMatchObject({ take: 2, basedOnRevisionId: null, parts: BLANK });
    const again = await open(server, device);
    again.bringBackAside(again.state().asides[0]?.id ?? "");
    await pass(100);
    expect(server.draft).toMatchObject({ basedOnRevisionId: "r1", parts: text("first, better") });
  });
});
