import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type DraftCopy, draftDevice } from "@/components/practice/draft-device";
import { sendWaiting } from "@/components/practice/waiting-drafts";
import { newId } from "@/lib/device/new-id";
import type { DeviceStore, Kept } from "@/lib/device/store";
import { fingerprint } from "@/lib/features/practice/rules/fingerprint";
import { FakeServer, text } from "./practice-fake-server";

/** The store of one account, in memory. */
function memoryStore(): DeviceStore {
  const records = new Map<string, Kept<unknown> & { kind: string }>();
  const at = (kind: string, name: string) => records.get(`${kind}/${name}`) ?? null;
  return {
    read: async <T>(kind: string, name: string) => at(kind, name) as Kept<T> | null,
    list: async <T>(kind: string) =>
      [...records.values()].filter((one) => one.kind === kind) as Kept<T>[],
    write: async <T>(kind: string, name: string, value: T, stamp: string, over?: string | null) => {
      const found = at(kind, name) as Kept<T> | null;
      if (over !== undefined && (found?.stamp ?? null) !== over) return { kept: false, found };
      records.set(`${kind}/${name}`, { kind, name, stamp, value });
      return { kept: true };
    },
    remove: async (kind, name, stamp) => {
      if (stamp === undefined || at(kind, name)?.stamp === stamp) records.delete(`${kind}/${name}`);
    },
    alone: (_kind, _name, work) => work(),
    tell: () => undefined,
    listen: () => () => undefined,
    erase: async () => records.clear(),
  };
}

const copyOf = (action: string, more: Partial<DraftCopy> = {}): DraftCopy => ({
  baseVersion: 0,
  take: 1,
  basedOnRevisionId: null,
  parts: text(action),
  sent: [],
  prompt: "What did you do?",
  ...more,
});

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

async function waiting(store: DeviceStore, server: FakeServer) {
  const work = sendWaiting(
    store,
    (_question, body) => server.send(body),
    () => false,
  );
  await vi.advanceTimersByTimeAsync(1000);
  return work;
}

describe("what waits on this device", () => {
  test("is sent, and goes when the server has read it back", async () => {
    const [store, server] = [memoryStore(), new FakeServer()];
    await draftDevice(store, "q").writeCopy(copyOf("kept"), newId(), null);
    expect(await waiting(store, server)).toEqual([]);
    expect(server.draft?.parts).toEqual(text("kept"));
    expect(await draftDevice(store, "q").readCopy()).toBeNull();
  });

  test("stays while the server is away", async () => {
    const [store, server] = [memoryStore(), new FakeServer()];
    await draftDevice(store, "q").writeCopy(copyOf("kept"), newId(), null);
    server.fault = "away";
    expect(await waiting(store, server)).toMatchObject([{ question: "q", why: "away" }]);
    expect((await draftDevice(store, "q").readCopy())?.value.parts).toEqual(text("kept"));
  });

  test("goes on from what came through unheard", async () => {
    const [store, server] = [memoryStore(), new FakeServer()];
    server.save({ baseVersion: 0, take: 1, basedOnRevisionId: null, parts: text("one") });
    const copy = copyOf("one two", { sent: [fingerprint(text("one"))] });
    await draftDevice(store, "q").writeCopy(copy, newId(), null);
    expect(await waiting(store, server)).toEqual([]);
    expect(server.draft?.parts).toEqual(text("one two"));
  });

  test("stays where another text stands in its way, and is not chosen between", async () => {
    const [store, server] = [memoryStore(), new FakeServer()];
    server.save({ baseVersion: 0, take: 1, basedOnRevisionId: null, parts: text("theirs") });
    await draftDevice(store, "q").writeCopy(copyOf("mine"), newId(), null);
    expect(await waiting(store, server)).toMatchObject([{ why: "conflict" }]);
    expect(server.draft?.parts).toEqual(text("theirs"));
    expect((await draftDevice(store, "q").readCopy())?.value.parts).toEqual(text("mine"));
  });

  test("stays where the server says that it stored something else", async () => {
    const [store, server] = [memoryStore(), new FakeServer()];
    await draftDevice(store, "q").writeCopy(copyOf("mine"), newId(), null);
    server.storesOther = true;
    expect(await waiting(store, server)).toMatchObject([{ why: "away" }]);
    expect((await draftDevice(store, "q").readCopy())?.value.parts).toEqual(text("mine"));
  });
});
