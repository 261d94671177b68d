import { type DeviceStore, findDeviceStore, type Kept, openDeviceStore } from "@/lib/device/store";
import type { Lineage, Parts, SavedDraft } from "@/lib/features/practice/types";

/** What this device holds of a draft until the server has it. */
export interface DraftCopy extends Lineage {
  /** The version that the text is based on. */
  baseVersion: number;
  /** As the server will store them. */
  parts: Parts;
  /**
   * Fingerprints of what was sent and not acknowledged, oldest first: met on the server, it is our own and no conflict.
   */
  sent: string[];
  /** What is asked, for lists of what waits. */
  prompt: string;
}

/** A copy under the name of its question; the stamp is the save's id, so the same text is the same save from any tab. */
export type KeptCopy = Kept<DraftCopy>;

/** Text that the person has put away: cleared, or not chosen in a conflict. */
export interface AsideText extends Lineage {
  id: string;
  parts: Parts;
  why: "cleared" | "conflict";
}

/** What one tab tells the others about a draft. Of the text it carries no more than its fingerprint. */
export type DraftNews =
  /** The copy has another text. */
  | { kind: "kept" }
  /** The copy of this stamp is gone, because a person chose the server's text over it. */
  | { kind: "let-go"; stamp: string }
  /** The server has it. */
  | { kind: "saved"; saved: SavedDraft };

/** What the device keeps of one draft. Every call may fail: space runs out, and people sign out in another tab. */
export interface DraftDevice {
  readCopy(): Promise<KeptCopy | null>;
  /** @returns "kept", or what stands there instead of `over` and stays */
  writeCopy(copy: DraftCopy, stamp: string, over: string | null): Promise<"kept" | KeptCopy | null>;
  /** Only this text: a newer one stays. */
  removeCopy(stamp: string): Promise<void>;
  listAsides(): Promise<AsideText[]>;
  putAside(aside: AsideText): Promise<void>;
  dropAside(id: string): Promise<void>;
  /** Does the work while no other tab sends this draft. */
  alone<T>(work: () => Promise<T>): Promise<T>;
  tell(news: DraftNews): void;
  /** @returns how to stop */
  listen(hear: (news: DraftNews) => void): () => void;
}

const [DRAFT, ASIDE] = ["draft", "aside"];

interface Message {
  question: string;
  news: DraftNews;
}

interface KeptAside {
  question: string;
  at: number;
  text: AsideText;
}

export function draftDevice(store: DeviceStore, question: string): DraftDevice {
  return {
    readCopy: () => store.read(DRAFT, question),
    async writeCopy(copy, stamp, over) {
      const written = await store.write(DRAFT, question, copy, stamp, over);
      return written.kept ? "kept" : written.found;
    },
    removeCopy: (stamp) => store.remove(DRAFT, question, stamp),
    async listAsides() {
      const all = (await store.list<KeptAside>(ASIDE)).map(({ value }) => value);
      const own = all.filter((one) => one.question === question);
      return own.sort((a, b) => b.at - a.at).map(({ text }) => text);
    },
    async putAside(text) {
      // The device's clock only puts its own texts in order.
      const kept: KeptAside = { question, at: Date.now(), text };
      await store.write(ASIDE, text.id, kept, text.id);
    },
    dropAside: (id) => store.remove(ASIDE, id),
    alone: (work) => store.alone(DRAFT, question, work),
    tell: (news) => store.tell({ question, news } satisfies Message),
    listen: (hear) =>
      store.listen((message) => {
        const told = message as Message;
        if (told.question === question) hear(told.news);
      }),
  };
}

/** @throws where this browser keeps nothing */
export async function openDraftDevice(accountId: string, question: string): Promise<DraftDevice> {
  return draftDevice(await openDeviceStore(accountId), question);
}

/** All that has not reached the server yet from this device. */
export function listCopies(store: DeviceStore): Promise<KeptCopy[]> {
  return store.list<DraftCopy>(DRAFT);
}

/** All that was put away on this device, under the questions that it belongs to. */
export async function listAllAsides(
  store: DeviceStore,
): Promise<{ question: string; text: AsideText }[]> {
  return (await store.list<KeptAside>(ASIDE)).map(({ value }) => value);
}

/** Where the account has kept nothing here there is nothing to remove. */
export async function forgetAccount(accountId: string): Promise<void> {
  await (await findDeviceStore(accountId))?.erase();
}
