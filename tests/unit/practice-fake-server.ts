/** A server, a device and tabs for the tests of the draft keeper. */
import { vi } from "vitest";
import type {
  AsideText,
  DraftDevice,
  DraftNews,
  KeptCopy,
} from "@/components/practice/draft-device";
import { DraftKeeper } from "@/components/practice/draft-keeper";
import type { DraftBody, SaveOutcome } from "@/components/practice/save-line";
import { beginDraft, type Start } from "@/lib/features/practice/rules/begin-draft";
import { fingerprint } from "@/lib/features/practice/rules/fingerprint";
import { judgeSave } from "@/lib/features/practice/rules/judge-save";
import { canFollow, sameLineage } from "@/lib/features/practice/rules/lineage";
import type {
  LastRevision,
  Parts,
  PracticeState,
  StoredDraft,
} from "@/lib/features/practice/types";
import { BLANK } from "@/lib/features/stories/rules/parts";

export const text = (action: string) => ({ ...BLANK, action });

export type Fault = "none" | "away" | "cut-before" | "cut-after" | "signed-out";

/** The server as the browser meets it: the rules of lib/features/practice, and whatever the network does. */
export class FakeServer {
  draft: StoredDraft | null = null;
  last: LastRevision | null = null;
  fault: Fault = "none";
  /** What it acknowledges is not the text that it was sent. */
  storesOther = false;
  busy = 0;
  mostBusy = 0;
  saves = 0;
  /** Every text that a save of the page took the place of. */
  readonly overwritten: Parts[] = [];
  /** Texts in the order in which they were stored. */
  readonly history: Parts[] = [];

  state(): PracticeState | null {
    if (!this.draft && !this.last) return null;
    return {
      answerId: "a1",
      revisionCount: this.last?.number ?? 0,
      deleted: null,
      draft: this.draft,
      lastRevision: this.last,
    };
  }

  send = async (body: DraftBody): Promise<SaveOutcome> => {
    this.busy += 1;
    this.mostBusy = Math.max(this.mostBusy, this.busy);
    await new Promise((resolve) => setTimeout(resolve, 50));
    this.busy -= 1;
    if (this.fault === "away") return failure(503, "The server is away.", { retryAfter: 2 });
    if (this.fault === "signed-out") return failure(401, "You are signed out.");
    if (this.fault === "cut-before") return failure(0, "No answer.");
    const before = this.draft?.parts;
    const outcome = this.save(body);
    if (before && outcome.ok) this.overwritten.push(before);
    return this.fault === "cut-after" ? failure(0, "No answer.") : outcome;
  };

  save(body: Omit<DraftBody, "saveId">): SaveOutcome {
    const { take, basedOnRevisionId, parts } = body;
    const matches = this.draft
      ? this.draft.version === body.baseVersion &&
        (sameLineage(this.draft, body) || canFollow(body, this.last))
      : body.baseVersion === 0 && canFollow(body, this.last);
    if (!matches) {
      const answer = { id: "a1", bin: "out" as const, draft: this.draft, lastRevision: this.last };
      const verdict = judgeSave({ question: { isRetired: false }, answer }, body);
      if (verdict.kind === "again") return this.save(verdict.save);
      if (verdict.kind === "saved-before") return this.acknowledge(verdict.draft);
      if (verdict.kind === "conflict")
        return failure(409, "Conflict", { body: { theirs: verdict.theirs } });
      throw new Error(verdict.kind);
    }
    this.saves += 1;
    const version = (this.draft?.version ?? 0) + 1;
    const savedAt = new Date().toISOString();
    this.draft = { take, basedOnRevisionId, parts, version, savedAt };
    this.history.push(parts);
    return this.acknowledge(this.draft);
  }

  acknowledge({ parts, ...draft }: StoredDraft): SaveOutcome {
    const value = {
      ...draft,
      answerId: "a1",
      stored: this.storesOther ? "other" : fingerprint(parts),
      broughtBack: false,
    };
    return { ok: true, value };
  }

  handIn(): void {
    if (!this.draft) return;
    const number = (this.last?.number ?? 0) + 1;
    const { take, parts } = this.draft;
    this.last = { id: `r${number}`, number, take, handedInAt: new Date().toISOString(), parts };
    this.draft = null;
  }
}

function failure(
  status: number,
  message: string,
  more: { retryAfter?: number; body?: unknown; reason?: string } = {},
): SaveOutcome {
  const { retryAfter, reason, body } = more;
  return { ok: false, status, message, fields: {}, retryAfter, reason, body };
}

/** What a browser keeps of one draft: outlives every tab, and is the same for all of them. */
export class FakeDevice {
  copy: KeptCopy | null = null;
  readonly asides = new Map<string, AsideText>();
  /** "refused": keeps nothing. "slow": takes its time. */
  mode: "works" | "slow" | "refused" = "works";
  #turn: Promise<unknown> = Promise.resolve();
  readonly #tabs = new Set<(news: DraftNews) => void>();

  open = async (): Promise<DraftDevice> => {
    await this.#answer();
    let own: ((news: DraftNews) => void) | undefined;
    return {
      readCopy: async () => {
        await this.#answer();
        return structuredClone(this.copy);
      },
      writeCopy: async (value, stamp, over) => {
        await this.#answer();
        if ((this.copy?.stamp ?? null) !== over) return structuredClone(this.copy);
        this.copy = structuredClone({ name: "q", stamp, value });
        return "kept";
      },
      removeCopy: async (stamp) => {
        await this.#answer();
        if (this.copy?.stamp === stamp) this.copy = null;
      },
      listAsides: async () => structuredClone([...this.asides.values()]),
      putAside: async (aside) => {
        await this.#answer();
        this.asides.set(aside.id, structuredClone(aside));
      },
      dropAside: async (id) => {
        await this.#answer();
        this.asides.delete(id);
      },
      alone: (work) => {
        const mine = this.#turn.then(work, work);
        this.#turn = mine.catch(() => undefined);
        return mine;
      },
      tell: (news) => {
        for (const hear of this.#tabs) if (hear !== own) setTimeout(() => hear(news), 1);
      },
      listen: (hear) => {
        own = hear;
        this.#tabs.add(hear);
        return () => this.#tabs.delete(hear);
      },
    };
  };

  async #answer(): Promise<void> {
    if (this.mode === "slow") await new Promise((resolve) => setTimeout(resolve, 80));
    if (this.mode === "refused") throw new Error("refused");
  }
}

/** One page with the draft open. */
export interface Tab {
  keeper: DraftKeeper;
  /** Ends it between two instructions: nothing that was under way goes on. */
  crash(): void;
}

export async function openTab(server: FakeServer, device: FakeDevice, start?: Start): Promise<Tab> {
  let isDead = false;
  const unlessDead = async <T>(work: () => Promise<T>): Promise<T> => {
    const value = isDead ? undefined : await work();
    return isDead || value === undefined ? new Promise<T>(() => undefined) : value;
  };
  const keeper = new DraftKeeper(beginDraft(structuredClone(server.state()), start), {
    send: (body) => unlessDead(() => server.send(structuredClone(body))),
    openDevice: async () => {
      const own = await device.open();
      const through = <A extends unknown[], T>(call: (...given: A) => Promise<T>) => {
        return (...given: A) =>
          unlessDead(async () => [await call(...given)]).then(([it]) => it as T);
      };
      return {
        ...own,
        readCopy: through(own.readCopy),
        writeCopy: through(own.writeCopy),
        removeCopy: through(own.removeCopy),
        putAside: through(own.putAside),
        dropAside: through(own.dropAside),
        // The browser takes a lock from a page that has ended.
        alone: (work) => own.alone(() => Promise.race([work(), untilDead()])),
      };
    },
    isOnline: () => true,
    now: () => Date.now(),
    prompt: "What did you do?",
  });
  let end: (() => void) | undefined;
  const dead = new Promise<never>((_, reject) => {
    end = () => reject(new Error("crashed"));
  });
  dead.catch(() => undefined);
  const untilDead = () => dead;
  void keeper.begin();
  await vi.advanceTimersByTimeAsync(0);
  return {
    keeper,
    crash: () => {
      isDead = true;
      end?.();
    },
  };
}

/** The same where it does not end before its time. */
export async function open(
  server: FakeServer,
  device: FakeDevice,
  start?: Start,
): Promise<DraftKeeper> {
  return (await openTab(server, device, start)).keeper;
}
