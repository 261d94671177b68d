import type { Opening } from "@/lib/features/practice/rules/begin-draft";
import { fingerprint } from "@/lib/features/practice/rules/fingerprint";
import type { Lineage, Parts } from "@/lib/features/practice/types";
import { type PartName, sameParts, storableParts } from "@/lib/features/stories/rules/parts";
import type { DraftCopies } from "./draft-copies";
import {
  acknowledged,
  asideBroughtBack,
  bodyOf,
  cleared,
  type DraftState,
  edited,
  failed,
  mineKept,
  mineLetGo,
  opened,
  restored,
  sending,
  theirsTaken,
} from "./draft-state";
import { type DraftBody, SaveLine, type SaveOutcome } from "./save-line";
import { isTrouble, mendsItself, troubleOf } from "./save-status";

export interface KeeperPorts {
  /** Sends one save; `leaving` when the page is about to go. */
  send(body: DraftBody, leaving: boolean): Promise<SaveOutcome>;
  copies: DraftCopies;
  isOnline(): boolean;
  now(): number;
}

/**
 * Keeps a draft: from the keys to the tab's copy to the server, one save at a time, each naming the version that it is
 * based on. Knows nothing of React; the page subscribes.
 *
 * Invariant: whatever was typed is, at every moment, in the tab's copy or acknowledged by the server.
 */
export class DraftKeeper {
  #state: DraftState;
  #isOver = false;
  readonly #ports: KeeperPorts;
  readonly #line: SaveLine;
  readonly #listeners = new Set<() => void>();

  constructor(opening: Opening, ports: KeeperPorts) {
    this.#ports = ports;
    this.#state = opened(opening);
    this.#line = new SaveLine({
      next: () => {
        const body = bodyOf(this.#state);
        if (body) this.#become(sending(this.#state, body));
        return body;
      },
      send: ports.send,
      settled: (outcome, body) => this.#settle(outcome, body),
    });
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  state = (): DraftState => this.#state;

  /** Every change goes through here, so that the tab's copy is never behind the text. */
  #become(next: DraftState): void {
    const before = this.#state;
    this.#state = next;
    const { copies } = this.#ports;
    if (next.aside !== before.aside) copies.writeAside(next.aside);
    if (next.isDirty) {
      const { version: baseVersion, take, basedOnRevisionId, parts, sent } = next;
      copies.writeCopy({ baseVersion, take, basedOnRevisionId, parts, sent });
    } else if (before.isDirty) copies.writeCopy(null);
    for (const listener of this.#listeners) listener();
  }

  /** The page is there: takes up what a reload, a crash or an outage left in this tab. */
  begin(): void {
    this.#isOver = false;
    const { copies, now } = this.#ports;
    const copy = copies.readCopy();
    const withAside = { ...this.#state, aside: copies.readAside() };
    const next = copy ? restored(withAside, copy, now()) : withAside;
    if (copy && !next.isDirty) copies.writeCopy(null);
    this.#become(next);
    void this.#line.now();
  }

  edit(part: PartName, text: string): void {
    const { parts, status } = this.#state;
    if (this.#line.isClosed || parts[part] === text) return;
    this.#become(edited(this.#state, { ...parts, [part]: text }));
    // While the server is away the next try is due anyway; after any other trouble a key is a reason to try.
    if (status.kind !== "away") this.#line.soon();
  }

  #settle(outcome: SaveOutcome, body: DraftBody): void {
    const { copies, isOnline, now } = this.#ports;
    if (this.#isOver) {
      // The tab's copy may be another page's by now: only what was just saved is taken from it.
      const copy = outcome.ok ? copies.readCopy() : null;
      if (copy && sameParts(storableParts(copy.parts), body.parts)) copies.writeCopy(null);
      return;
    }
    // An answer that says "saved" without saying what is none (a proxy's page, a body that was cut off).
    if (outcome.ok && outcome.value?.version) {
      this.#line.went();
      this.#become(acknowledged(this.#state, outcome.value, body, now()));
    } else {
      const trouble = outcome.ok
        ? ({ kind: "away", why: "broken" } as const)
        : troubleOf(outcome, isOnline());
      this.#become(failed(this.#state, trouble));
      if (trouble.kind === "away") {
        this.#line.again(outcome.ok ? undefined : outcome.retryAfter);
        return;
      }
    }
    if (this.#state.status.kind === "saving") this.#line.soon();
  }

  /** Saves at once. @returns whether all that was typed is on the server now */
  async flush(): Promise<boolean> {
    // What is on its way may carry older text: then once more.
    for (let tries = 0; tries < 3 && this.#state.isDirty; tries += 1) {
      await this.#line.now();
      if (isTrouble(this.#state.status)) return false;
    }
    return !this.#state.isDirty && !isTrouble(this.#state.status);
  }

  /** Asks for the server's text where something told that it is another one. */
  recheck(): Promise<void> {
    this.#become({ ...this.#state, isDirty: true });
    return this.#line.now();
  }

  /** The person came back to the page, or the network did. */
  wake(): void {
    if (mendsItself(this.#state.status)) void this.#line.now();
  }

  /** The page is hidden: what rests goes out now. */
  hide(): void {
    void this.#line.now(true);
  }

  /**
   * The page goes. Where an older text is on its way its successor follows unasked: versions count by one, so it is known
   * what it will be based on. Should it lose that race, the tab's copy still has it.
   */
  leave(): void {
    if (!this.#line.isBusy) {
      this.hide();
      return;
    }
    const body = this.#line.isClosed ? null : bodyOf(this.#state);
    if (!body || this.#state.sent.at(-1) === fingerprint(body.parts)) return;
    this.#become(sending(this.#state, body));
    void this.#ports.send({ ...body, baseVersion: body.baseVersion + 1 }, true);
  }

  /** Puts the text away and begins another take, at once on the server too. */
  clear(lineage: Lineage, parts?: Parts): void {
    this.#become(cleared(this.#state, lineage, parts));
    void this.#line.now();
  }

  bringBackAside(): void {
    this.#become(asideBroughtBack(this.#state));
    void this.#line.now();
  }

  dropAside(): void {
    this.#become({ ...this.#state, aside: null });
  }

  dismissNote(): void {
    this.#become({ ...this.#state, note: null });
  }

  keepMine(): void {
    this.#become(mineKept(this.#state));
    void this.#line.now();
  }

  takeTheirs(): void {
    this.#become(theirsTaken(this.#state));
  }

  letMineGo(): void {
    this.#become(mineLetGo(this.#state));
    this.finish();
  }

  /** Handed in: there is no draft any more. */
  finish(): void {
    this.#line.close();
    this.#ports.copies.writeCopy(null);
  }

  /** The page is gone, the tab is not: sends what rests, and leaves the tab's copy to whichever page comes next. */
  end(): void {
    this.hide();
    this.#line.rest();
    this.#isOver = true;
  }
}
