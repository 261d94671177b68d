import type { Lineage, Parts, SavedDraft } from "@/lib/features/practice/types";
import type { CallOutcome } from "@/lib/transport/client";

/** How long the keys rest before a save goes out. */
export const PAUSE_MS = 600;

/** Between tries while the server is away: back within 3 s of its return, and no storm. */
const RETRY_MS = [700, 1400, 2000] as const;

export interface DraftBody extends Lineage {
  baseVersion: number;
  parts: Parts;
}

export type SaveOutcome = CallOutcome<SavedDraft>;

export interface SaveLineHooks {
  /** What to send now; null where there is nothing, or a person has to decide first. */
  next(): DraftBody | null;
  /** Sends it; `leaving` when the page is about to go. */
  send(body: DraftBody, leaving: boolean): Promise<SaveOutcome>;
  settled(outcome: SaveOutcome, body: DraftBody): void;
}

/** The line between a page and the server: one save at a time, the next one only when the last is answered. */
export class SaveLine {
  #inFlight: Promise<void> | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #failures = 0;
  #isClosed = false;
  readonly #hooks: SaveLineHooks;

  constructor(hooks: SaveLineHooks) {
    this.#hooks = hooks;
  }

  get isBusy(): boolean {
    return this.#inFlight !== null;
  }

  get isClosed(): boolean {
    return this.#isClosed;
  }

  soon(ms = PAUSE_MS): void {
    this.rest();
    if (!this.#isClosed) this.#timer = setTimeout(() => void this.now(), ms);
  }

  /** Sends what there is, or waits for what is on its way. */
  now(leaving = false): Promise<void> {
    if (this.#inFlight) return this.#inFlight;
    const body = this.#isClosed ? null : this.#hooks.next();
    if (!body) return Promise.resolve();
    this.rest();
    this.#inFlight = this.#hooks.send(body, leaving).then((outcome) => {
      this.#inFlight = null;
      if (!this.#isClosed) this.#hooks.settled(outcome, body);
    });
    return this.#inFlight;
  }

  /** Tries again later: after what the server asks for, or ever longer up to two seconds. */
  again(retryAfter: number | undefined): void {
    const wait = RETRY_MS[Math.min(this.#failures, RETRY_MS.length - 1)] ?? 0;
    this.#failures += 1;
    this.soon(Math.max(wait, (retryAfter ?? 0) * 1000));
  }

  went(): void {
    this.#failures = 0;
  }

  rest(): void {
    clearTimeout(this.#timer);
  }

  close(): void {
    this.#isClosed = true;
    this.rest();
  }
}
