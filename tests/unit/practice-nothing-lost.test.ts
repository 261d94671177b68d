import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { BLANK, sameParts } from "@/lib/features/stories/rules/parts";
import { FakeServer, type Fault, memoryCopies, open, text } from "./practice-fake-server";

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => vi.useFakeTimers({ now: new Date("2026-11-21T12:00:00Z") }));
afterEach(() => vi.useRealTimers());

describe("whatever happens", () => {
  const step = fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({
        do: fc.constant("type"),
        text: fc.string({ minLength: 1, maxLength: 4 }),
      }),
    },
    {
      weight: 4,
      arbitrary: fc.record({ do: fc.constant("wait"), ms: fc.integer({ min: 0, max: 4000 }) }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        do: fc.constant("fault"),
        fault: fc.constantFrom<Fault>("none", "away", "cut-before", "cut-after", "signed-out"),
      }),
    },
    { weight: 2, arbitrary: fc.record({ do: fc.constant("reload") }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant("hide") }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant("elsewhere") }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant("hand-in-elsewhere") }) },
  );

  test("nothing typed is lost, and nothing of another tab is overwritten unasked", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        vi.setSystemTime("2026-11-21T12:00:00Z");
        const [server, copies] = [new FakeServer(), memoryCopies()];
        let keeper = open(server, copies);
        let typed = "";
        /** Texts that another tab wrote, and those of them that this page has shown. */
        const elsewhere = new Set<string>();
        const seen = new Set<string>();
        for (const one of steps) {
          if (one.do === "type" && "text" in one) {
            // What is typed after a reload goes on from what the page shows.
            typed = keeper.state().parts.action + one.text;
            keeper.edit("action", typed);
          } else if (one.do === "wait" && "ms" in one) await pass(one.ms);
          else if (one.do === "fault" && "fault" in one) server.fault = one.fault;
          else if (one.do === "hide") keeper.hide();
          else if (one.do === "reload") {
            keeper.leave();
            keeper.end();
            await pass(60);
            keeper = open(server, copies);
            seen.add(keeper.state().stored.action);
            await pass(0);
          } else if (one.do === "elsewhere" && server.draft) {
            const other = `other ${elsewhere.size}`;
            elsewhere.add(other);
            const { version, take, basedOnRevisionId } = server.draft;
            server.save({ baseVersion: version, take, basedOnRevisionId, parts: text(other) });
          } else if (one.do === "hand-in-elsewhere") server.handIn();
          // At every moment: what the page shows and nobody has acknowledged is in the tab's copy.
          if (keeper.state().isDirty) expect(copies.copy?.parts).toEqual(keeper.state().parts);
          const blindly = server.overwritten.filter(
            ({ action }) => elsewhere.has(action) && !seen.has(action),
          );
          expect(blindly).toEqual([]);
        }
        server.fault = "none";
        keeper.wake();
        await pass(10_000);
        keeper.edit("action", `${keeper.state().parts.action}!`);
        await pass(10_000);
        const { status, parts, isDirty } = keeper.state();
        if (status.kind === "conflict") {
          expect(copies.copy?.parts).toEqual(parts);
          expect(sameParts(parts, server.draft?.parts ?? BLANK)).toBe(false);
        } else {
          expect(status.kind).toBe("saved");
          expect(isDirty).toBe(false);
          expect(server.draft?.parts).toEqual(parts);
          expect(copies.copy).toBeNull();
        }
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});
