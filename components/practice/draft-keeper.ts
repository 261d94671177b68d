import { newId } from "@/lib/device/new-id";
import type { Opening } from "@/lib/features/practice/rules/begin-draft";
import { fingerprint } from "@/lib/features/practice/rules/fingerprint";
import type { HandedIn, Lineage, Parts } from "@/lib/features/practice/types";
import type { PartName } from "@/lib/features/stories/rules/parts";
import {
  asideBroughtBack,
  bothKept,
  cleared,
  mineKept,
  mineLetGo,
  theirsTaken,
  withoutAside,
} from "./draft-choices";
import { DraftCopies } from "./draft-copies";
import type { DraftDevice } from "./draft-device";
import {
  acknowledged,
  adopted,
  bodyOf,
  type DraftState,
  edited,
  failed,
  handedIn,
  opened,
  sending,
} from "./draft-state";
import { type DraftBody, SaveLine, type SaveOutcome } from "./save-line";
import {
  isTrouble,
  type Keeping,
  mendsItself,
  type SaveStatus,
  type Trouble,
  troubleOf,
} from "./save-status";

export interface KeeperPorts {
  /** Sends one save; `leaving` when the page is about to go. */
  send(body: DraftBody, leaving: boolean): Promise<SaveOutcome>;
  /** @throws where the device keeps nothing */
  openDevice(): Promise<DraftDevice>;
  isOnline(): boolean;
  now(): number;
  /** What is asked, for lists of what waits. */
  prompt: string;
}

/** How long another tab that writes is left to send it, before this one does. */
const TAKE_OVER_MS = 5000;

/**
 * Keeps a draft: from the keys to the device to the server, one save at a time, each naming the version that it is based
 * on. Knows nothing of React; the page subscribes. The order of steps: docs/decisions/device-store.md.
 *
 * Invariant: whatever was typed is, at every moment, on this page and on its way to the device, on the device, or
 * acknowledged by the server with the very text.
 */
export class DraftKeeper {
  #state: DraftState;
  /** The page is gone, the tab is not. */
  #isOver = false;
  /** What the page asks the server under, without having changed the text; and what it said before. */
  #asking: { saveId: string; status: SaveStatus } | null = null;
  readonly #ports: KeeperPorts;
  readonly #copies: DraftCopies;
  readonly #line: SaveLine;
  readonly #listeners = new Set<() => void>();

  constructor(opening: Opening, ports: KeeperPorts) {
    this.#ports = ports;
    this.#state = opened(opening);
    this.#copies = new DraftCopies({
      ...ports,
      state: this.state,
      become: (next) => this.#become(next),
      followed: () => this.#line.soon(TAKE_OVER_MS),
      isStale: () => void this.#askAnyhow(),
      isAsking: () => this.#asking?.saveId === this.#state.saveId,
    });
    this.#line = new SaveLine({
      isDue: () => bodyOf(this.#state) !== null,
      next: () => {
        const body = bodyOf(this.#state);
        if (body) this.#become(sending(this.#state, body));
        return body;
      },
      send: ports.send,
      settled: (outcome, body) => this.#settle(outcome, body),
      alone: (work) => this.#copies.alone(work),
    });
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  state = (): DraftState => this.#state;

  /** Every change goes through here, so that the device's copy follows the text. */
  #become(next: DraftState): void {
    const { saveId, isDirty, asides } = this.#state;
    const isPutAway = next.asides !== asides;
    this.#state = isPutAway && next.keeping === "kept" ? { ...next, keeping: "keeping" } : next;
    if (next.saveId !== saveId || next.isDirty !== isDirty || isPutAway) this.#copies.touch();
    for (const listener of this.#listeners) listener();
  }

  /** Another text, or a text that is based on something else now. */
  #change(next: DraftState): void {
    this.#asking = null;
    const keeping = next.keeping === "kept" ? "keeping" : next.keeping;
    this.#become({ ...next, saveId: newId(), keeping });
  }

  /** The page is there: takes up what a reload, a crash or an outage left on this device. */
  async begin(): Promise<void> {
    this.#isOver = false;
    await this.#copies.open();
    if (!this.#isOver) await this.#line.now();
  }

  edit(part: PartName, text: string): void {
    const { parts, status } = this.#state;
    if (this.#line.isClosed || parts[part] === text) return;
    this.#change(edited(this.#state, { ...parts, [part]: text }));
    // While the server is away the next try is due anyway; after any other trouble a key is a reason to try.
    if (status.kind !== "away" && status.kind !== "conflict") this.#line.soon();
  }

  async #settle(outcome: SaveOutcome, body: DraftBody): Promise<void> {
    const asking = this.#asking;
    // An answer that says "saved" without saying what is none: a proxy's page, a body that was cut off, another text.
    const saved = outcome.ok && isReadBack(outcome, body) ? outcome.value : null;
    if (saved) {
      this.#asking = null;
      this.#line.went();
      this.#become(acknowledged(this.#state, saved, body, this.#ports.now()));
      await this.#copies.saved(body, saved);
    } else {
      const trouble = outcome.ok
        ? ({ kind: "away", why: "broken" } as const)
        : troubleOf(outcome, this.#ports.isOnline());
      if (asking && [body.saveId, this.#state.saveId].every((id) => id === asking.saveId)) {
        this.#answered(trouble, asking.status);
      } else if (outcome.ok && this.#state.saveId === body.saveId) {
        // Under its name it was saved once, and something else stands there now: the same text is another save.
        this.#change(failed(this.#state, trouble));
      } else this.#become(failed(this.#state, trouble));
      if (this.#state.status.kind === "away" && !this.#isOver) {
        this.#line.again(outcome.ok ? undefined : outcome.retryAfter);
        return;
      }
    }
    if (this.#state.status.kind === "saving" && !this.#isOver) this.#line.soon();
  }

  /** What was only asked is answered: the server's text is shown. Where it has none, the next key finds out more. */
  #answered(trouble: Trouble, status: SaveStatus): void {
    this.#asking = null;
    const theirs = trouble.kind === "conflict" ? trouble.theirs.draft : null;
    this.#become(
      theirs
        ? adopted({ ...this.#state, parts: theirs.parts, saveId: newId() }, theirs)
        : { ...this.#state, isDirty: false, status },
    );
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
    this.#change({ ...this.#state, isDirty: true });
    return this.#line.now();
  }

  /** The same where nothing was typed here since: then the server's text is shown without a question. */
  ask(): Promise<void> {
    // A blank page asks nothing: its question would begin a draft.
    return this.#state.version === 0 ? Promise.resolve() : this.#askAnyhow();
  }

  #askAnyhow(): Promise<void> {
    if (this.#state.isDirty) return Promise.resolve();
    const saveId = newId();
    this.#asking = { saveId, status: this.#state.status };
    this.#become({ ...this.#state, saveId, isDirty: true });
    return this.#line.now();
  }

  /** The person came back to the page, or the network did. */
  wake(): void {
    if (mendsItself(this.#state.status)) void this.#line.now();
    else void this.#copies.follow();
  }

  /** Somebody signed in on this page: whose text it is the server knows. */
  async signedIn(): Promise<void> {
    await this.#copies.open();
    await this.#line.now();
  }

  /**
   * The page is hidden or goes: what rests goes out now. Where an older text is on its way, the newer one waits on the
   * device: to guess the version that the older one makes would be to write over whoever came between.
   */
  hide(): void {
    void this.#line.now(true);
  }

  /** Leaving the page now would lose words. */
  get isAtRisk(): boolean {
    const { isDirty, keeping, status, asides } = this.#state;
    if (keeping === "cannot" && asides.length > 0) return true;
    // What is merely on its way to the server outlives the page, but for what was typed since it left.
    return isDirty && keeping !== "kept" && (isTrouble(status) || this.#isUnsendable(keeping));
  }

  #isUnsendable(keeping: Keeping): boolean {
    return keeping === "cannot" && this.#line.isSending;
  }

  /** Puts the text away and begins another take, at once on the server too. */
  clear(lineage: Lineage, parts?: Parts): void {
    this.#change(cleared(this.#state, lineage, parts));
    void this.#line.now();
  }

  bringBackAside(id: string): void {
    this.#change(asideBroughtBack(this.#state, id));
    void this.#line.now();
  }

  dropAside(id: string): void {
    this.#become(withoutAside(this.#state, id));
  }

  dismissNote(): void {
    this.#become({ ...this.#state, note: null });
  }

  keepMine(): void {
    this.#copies.chose(this.#state.status);
    this.#change(mineKept(this.#state));
    void this.#line.now();
  }

  keepBoth(): void {
    this.#copies.chose(this.#state.status);
    this.#change(bothKept(this.#state));
    void this.#line.now();
  }

  takeTheirs(): void {
    this.#copies.chose(this.#state.status);
    this.#copies.letGo();
    this.#become(theirsTaken(this.#state));
    void this.#line.now();
  }

  letMineGo(): void {
    this.#copies.letGo();
    this.#become(mineLetGo(this.#state));
    this.#line.close();
  }

  /** Handed in: there is no draft any more. */
  finish(handed: HandedIn): void {
    this.#line.close();
    this.#become(handedIn(this.#state, handed, this.#ports.now()));
  }

  /** The page is gone, the tab is not: sends what rests, and leaves the device's copy to whichever page comes next. */
  end(): void {
    this.hide();
    this.#line.rest();
    this.#isOver = true;
    this.#copies.close();
  }
}

/** The server holds the very text that was sent: only then may the device's copy go. */
export function isReadBack(outcome: SaveOutcome, body: DraftBody): boolean {
  return (
    outcome.ok && outcome.value?.version > 0 && outcome.value.stored === fingerprint(body.parts)
  );
}
