import type { Lineage, Parts, SavedDraft } from "@/lib/features/practice/types";
import type { CallOutcome } from "@/lib/transport/client";

/** How long the keys rest before a save goes out. */
export const PAUSE_MS = 600;

/** Where they do not rest, it goes out all the same. */
const LONGEST_MS = 3000;

/** Between tries while the server is away: back within 3 s of its return, and no storm. */
const RETRY_MS = [700, 1400, 2000] as const;

export interface DraftBody extends Lineage {
  baseVersion: number;
  parts: Parts;
  /** The same for the same text, however often it is sent and by whichever tab. */
  saveId: string;
}

export type SaveOutcome = CallOutcome<SavedDraft>;

export interface SaveLineHooks {
  /** There is something to send. */
  isDue(): boolean;
  /** What to send now; null where there is nothing any more. */
  next(): DraftBody | null;
  /** Sends it; `leaving` when the page is about to go. */
  send(body: DraftBody, leaving: boolean): Promise<SaveOutcome>;
  settled(outcome: SaveOutcome, body: DraftBody): Promise<void>;
  /** Waits until this tab may send, and does it. */
  alone(work: () => Promise<void>): Promise<void>;
}

/** The line between a page and the server: one save at a time, the next one only when the last is answered. */
export class SaveLine {
  #inFlight: Promise<void> | null = null;
  #isSending = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** By the page's own clock, which no change of the device's clock moves. */
  #latest: number | null = null;
  #failures = 0;
  #isClosed = false;
  readonly #hooks: SaveLineHooks;

  constructor(hooks: SaveLineHooks) {
    this.#hooks = hooks;
  }

  /** A save is out and not answered. */
  get isSending(): boolean {
    return this.#isSending;
  }

  get isClosed(): boolean {
    return this.#isClosed;
  }

  /** When the keys rest, or have not rested for long. */
  soon(ms = PAUSE_MS): void {
    const now = performance.now();
    this.#latest ??= now + Math.max(LONGEST_MS, ms);
    this.#wait(Math.min(ms, this.#latest - now));
  }

  #wait(ms: number): void {
    clearTimeout(this.#timer);
    if (!this.#isClosed) this.#timer = setTimeout(() => void this.now(), ms);
  }

  /** Sends what there is, or waits for what is on its way. */
  now(leaving = false): Promise<void> {
    if (this.#inFlight && !(leaving && !this.#isSending)) return this.#inFlight;
    if (this.#isClosed || !this.#hooks.isDue()) return Promise.resolve();
    this.rest();
    const going = leaving ? this.#go(true) : this.#hooks.alone(() => this.#go(false));
    const mine = going.finally(() => {
      if (this.#inFlight === mine) this.#inFlight = null;
    });
    this.#inFlight = mine;
    return mine;
  }

  async #go(leaving: boolean): Promise<void> {
    // While it waited for its turn another tab may have saved it, or the person typed on.
    const body = this.#isClosed || this.#isSending ? null : this.#hooks.next();
    if (!body) return;
    this.#isSending = true;
    const outcome = await this.#hooks.send(body, leaving);
    this.#isSending = false;
    if (!this.#isClosed) await this.#hooks.settled(outcome, body);
  }

  /** Tries again later: after what the server asks for, or ever longer up to two seconds. */
  again(retryAfter: number | undefined): void {
    const wait = RETRY_MS[Math.min(this.#failures, RETRY_MS.length - 1)] ?? 0;
    this.#failures += 1;
    this.rest();
    this.#wait(Math.max(wait, (retryAfter ?? 0) * 1000));
  }

  went(): void {
    this.#failures = 0;
  }

  rest(): void {
    clearTimeout(this.#timer);
    this.#latest = null;
  }

  close(): void {
    this.#isClosed = true;
    this.rest();
  }
}
