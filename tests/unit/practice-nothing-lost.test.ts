import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { DraftKeeper } from "@/components/practice/draft-keeper";
import {
  FakeDevice,
  FakeServer,
  type Fault,
  openTab,
  type Tab,
  text,
} from "./practice-fake-server";

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => vi.useFakeTimers({ now: new Date("2026-11-21T12:00:00Z") }));
afterEach(() => vi.useRealTimers());

const MOST_TABS = 3;

const tab = fc.nat(MOST_TABS - 1);
const step = fc.oneof(
  { weight: 8, arbitrary: fc.record({ do: fc.constant("type" as const), tab }) },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant("wait" as const),
      ms: fc.integer({ min: 0, max: 3000 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant("fault" as const),
      fault: fc.constantFrom<Fault>("none", "away", "cut-before", "cut-after", "signed-out"),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant("device" as const),
      mode: fc.constantFrom(
        "works" as const,
        "works" as const,
        "slow" as const,
        "refused" as const,
      ),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("open" as const) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("crash" as const), tab }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("close" as const), tab }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("wake" as const), tab }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant("choose" as const), tab, mine: fc.boolean() }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("elsewhere" as const) }) },
);

type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** One browser with its tabs, the server, and another device that writes on what the server has. */
class World {
  readonly server = new FakeServer();
  readonly device = new FakeDevice();
  readonly tabs: Tab[] = [];
  /** Words that some page has called kept or saved. */
  readonly safe = new Set<string>();
  /** Something may have been saved that a tab did not hear of: by another device, or before this one had opened. */
  isUnheard = false;
  #words = 0;

  #word(): string {
    this.#words += 1;
    return `w${this.#words} `;
  }

  async open(): Promise<void> {
    if (this.tabs.length < MOST_TABS) this.tabs.push(await openTab(this.server, this.device));
  }

  async do(one: Step): Promise<void> {
    if (one.do === "wait") await pass(one.ms);
    else if (one.do === "fault") this.server.fault = one.fault;
    else if (one.do === "device") {
      this.device.mode = one.mode;
      if (one.mode !== "works") this.isUnheard = true;
    } else if (one.do === "open") await this.open();
    else if (one.do === "elsewhere") this.#writeElsewhere();
    else await this.#inTab(one);
  }

  async #inTab(one: Extract<Step, { tab: number }>): Promise<void> {
    const at = one.tab % Math.max(1, this.tabs.length);
    const tab = this.tabs[at];
    if (!tab) return;
    const { keeper } = tab;
    if (one.do === "crash" || one.do === "close") this.#giveUp(keeper);
    // A page takes no keys before it has looked at the device.
    if (one.do === "type" && keeper.state().keeping !== "opening") {
      keeper.edit("action", keeper.state().parts.action + this.#word());
    } else if (one.do === "wake") keeper.wake();
    else if (one.do === "choose") one.mine ? keeper.keepMine() : keeper.takeTheirs();
    else if (one.do === "crash") {
      tab.crash();
      this.tabs.splice(at, 1);
    } else if (one.do === "close") {
      keeper.end();
      this.tabs.splice(at, 1);
    }
  }

  /** What was put away and not kept yet, because the device refused or had no time, was on that page alone, which says so. */
  #giveUp(keeper: DraftKeeper): void {
    const { keeping, asides } = keeper.state();
    if (keeping === "kept") return;
    for (const { parts } of asides) {
      for (const word of wordsOf(parts.action)) this.safe.delete(word);
    }
  }

  #writeElsewhere(): void {
    const { draft } = this.server;
    if (!draft) return;
    this.isUnheard = true;
    const { version: baseVersion, take, basedOnRevisionId, parts } = draft;
    const next = text(parts.action + this.#word());
    this.server.save({ baseVersion, take, basedOnRevisionId, parts: next });
  }

  /** Every text that somebody could still find. */
  #found(): string[] {
    return [
      this.server.draft?.parts.action,
      this.device.copy?.value.parts.action,
      ...[...this.device.asides.values()].map(({ parts }) => parts.action),
      ...this.tabs.flatMap(({ keeper }) => {
        const { parts, asides } = keeper.state();
        return [parts.action, ...asides.map((aside) => aside.parts.action)];
      }),
    ].filter((one) => one !== undefined);
  }

  check(): void {
    for (const { keeper } of this.tabs) {
      const { parts, keeping, asides } = keeper.state();
      if (keeping !== "kept") continue;
      for (const one of [parts, ...asides.map((aside) => aside.parts)]) {
        for (const word of wordsOf(one.action)) this.safe.add(word);
      }
    }
    const there = new Set(this.#found().flatMap(wordsOf));
    expect([...this.safe].filter((word) => !there.has(word))).toEqual([]);
    // "Kept" is said where it is true: the words are on the disk, in this text or in what another tab made of it, or on
    // the server.
    const onDisk = [
      this.device.copy?.value.parts.action,
      ...[...this.device.asides.values()].map(({ parts }) => parts.action),
      ...this.server.history.map(({ action }) => action),
    ].map((action) => new Set(wordsOf(action ?? "")));
    for (const { keeper } of this.tabs) {
      const { isDirty, keeping, parts } = keeper.state();
      if (!isDirty || keeping !== "kept") continue;
      const words = wordsOf(parts.action);
      expect(onDisk.some((text) => words.every((word) => text.has(word)))).toBe(true);
    }
    for (const { action } of this.server.history) {
      expect(new Set(wordsOf(action)).size).toBe(wordsOf(action).length);
    }
  }

  async settle(): Promise<void> {
    this.server.fault = "none";
    this.device.mode = "works";
    await this.open();
    for (let round = 0; round < 2; round += 1) {
      for (const { keeper } of this.tabs) {
        if (keeper.state().keeping === "cannot") void keeper.signedIn();
        keeper.wake();
      }
      await pass(10_000);
      this.check();
    }
  }
}

const wordsOf = (action: string) => action.split(" ").filter(Boolean);

const isSaved = (keeper: DraftKeeper) => /^(saved|blank)$/.test(keeper.state().status.kind);

describe("whatever happens", () => {
  test("no word that was called kept is lost, and none is doubled", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 60, size: "max" }), async (steps) => {
        vi.setSystemTime("2026-11-21T12:00:00Z");
        const world = new World();
        await world.open();
        for (const one of steps) {
          await world.do(one);
          world.check();
        }
        await world.settle();
        const states = world.tabs.map(({ keeper }) => keeper.state());
        const isConflict = states.some(({ status }) => status.kind === "conflict");
        if (!isConflict) {
          expect(world.tabs.every(({ keeper }) => isSaved(keeper))).toBe(true);
          expect(world.device.copy).toBeNull();
          if (!world.isUnheard) {
            for (const { parts } of states) expect(parts).toEqual(states[0]?.parts);
          }
        }
        vi.clearAllTimers();
      }),
      { numRuns: 500 },
    );
  }, 120_000);
});
