import { fingerprint } from "@/lib/features/practice/rules/fingerprint";
import type { SavedDraft } from "@/lib/features/practice/types";
import { sameParts, storableParts } from "@/lib/features/stories/rules/parts";
import { DeviceLine, pause } from "./device-line";
import { chosenElsewhere, waitingAside } from "./draft-choices";
import type { AsideText, DraftDevice, DraftNews, KeptCopy } from "./draft-device";
import { type DraftState, withName } from "./draft-state";
import { copyOf, followed, met, restored, savedElsewhere } from "./draft-tabs";
import type { DraftBody } from "./save-line";
import type { SaveStatus, TabConflict } from "./save-status";

/** A device that does not answer in this time is gone on without. */
const DEVICE_MS = 4000;

/** How long a save waits for the device to have the text first. */
const FIRST_MS = 500;

export interface CopiesPorts {
  openDevice(): Promise<DraftDevice>;
  now(): number;
  prompt: string;
  state(): DraftState;
  become(next: DraftState): void;
  /** Another tab's text is on the page now, and not yet on the server. */
  followed(): void;
  /** Another tab saved a text that this page does not show. */
  isStale(): void;
  /** The page only asks the server what it has: its text is nobody's words. */
  isAsking(): boolean;
}

/**
 * The device's side of a draft: keeps the copy that stands for all tabs of this browser, and follows it where another tab
 * writes. The copy changes hands by its stamp: a write says which stamp it takes the place of, so no tab writes over a
 * text that it has not shown.
 */
export class DraftCopies {
  #device: DraftDevice | null = null;
  /** The device's copy that this page's text is, or is based on. */
  #held: string | null = null;
  #isLetGo = false;
  #isClosed = false;
  #keptAsides = new Map<string, AsideText>();
  #stopListening: (() => void) | undefined;
  readonly #ports: CopiesPorts;
  readonly #line = new DeviceLine(() => this.#keep());

  constructor(ports: CopiesPorts) {
    this.#ports = ports;
  }

  /** Opens the device and takes up what is there. Also after signing in again: signing out took the keys away. */
  async open(): Promise<void> {
    const { openDevice, state, become, now } = this.#ports;
    this.close();
    this.#isClosed = false;
    try {
      const device = await inTime(openDevice());
      if (this.#isClosed) return;
      this.#stopListening = device.listen((news) => this.#hear(news));
      const [copy, asides] = await inTime(Promise.all([device.readCopy(), device.listAsides()]));
      if (this.#isClosed) return;
      this.#device = device;
      this.#keptAsides = new Map(asides.map((aside) => [aside.id, aside]));
      const own = state().asides.filter(({ id }) => !this.#keptAsides.has(id));
      const before: DraftState = { ...state(), asides: [...own, ...asides] };
      const next = copy ? restored(before, copy, now()) : before;
      if (copy && next.saveId === copy.stamp) this.#held = copy.stamp;
      // The page came with the very text, from the server.
      else if (copy && !next.isDirty) await device.removeCopy(copy.stamp);
      become({ ...next, keeping: this.#isUnkept(next) ? "keeping" : "kept" });
      this.touch();
    } catch {
      become({ ...state(), keeping: "cannot" });
    }
  }

  /** Something may have to be written. */
  touch(): void {
    if (this.#device) this.#line.touch();
  }

  close(): void {
    this.#isClosed = true;
    this.#stopListening?.();
    this.#stopListening = undefined;
  }

  #isUnkept({ isDirty, saveId } = this.#ports.state()): boolean {
    return isDirty && saveId !== this.#held && !this.#ports.isAsking();
  }

  /** One tab after the other, each with the text that the last one left. */
  async alone(work: () => Promise<void>): Promise<void> {
    const device = this.#device;
    if (!device) return work();
    let isDone = false;
    const turn = async () => {
      if (this.#isUnkept()) await Promise.race([this.#line.settled(), pause(FIRST_MS)]);
      await Promise.race([this.follow(), pause(FIRST_MS)]);
      isDone = true;
      await work();
    };
    await device.alone(turn).catch(() => (isDone ? undefined : work()));
  }

  /** Brings the device to what the page says. Runs one at a time. */
  async #keep(): Promise<void> {
    const { state, become } = this.#ports;
    const device = this.#device;
    if (!device) return;
    const before = state();
    try {
      // What is put away comes first and goes last: in between, it may be in no other place.
      await this.#putAsides(device, before);
      if (!(await this.#keepText(device, before))) return;
      await this.#dropAsides(device, before);
      const { saveId, asides, keeping } = state();
      const isAll = saveId === before.saveId && asides === before.asides;
      if (isAll && keeping !== "kept") become({ ...state(), keeping: "kept" });
    } catch {
      become({ ...state(), keeping: "cannot" });
    }
  }

  /** @returns whether the device has it now */
  async #keepText(device: DraftDevice, before: DraftState): Promise<boolean> {
    const tab = tabOf(before.status);
    if (this.#ports.isAsking()) return true;
    if (!before.isDirty) {
      if (this.#held) {
        await device.removeCopy(this.#held);
        if (this.#isLetGo) device.tell({ kind: "let-go", stamp: this.#held });
      }
      this.#isLetGo = false;
      this.#held = null;
    } else if (tab) {
      const aside = waitingAside(before, tab);
      await device.putAside(aside);
      this.#keptAsides.set(aside.id, aside);
    } else if (before.saveId !== this.#held) {
      const copy = copyOf(before, this.#ports.prompt);
      const outcome = await device.writeCopy(copy, before.saveId, this.#held);
      if (outcome !== "kept") {
        this.#meet(outcome);
        return false;
      }
      this.#held = before.saveId;
      // Any tab may send it from now on.
      const sent = withName(this.#ports.state().sent, fingerprint(copy.parts));
      this.#ports.become({ ...this.#ports.state(), sent });
      device.tell({ kind: "kept" });
    }
    return true;
  }

  /** Another tab was here first. */
  #meet(found: KeptCopy | null): void {
    const { state, become, now } = this.#ports;
    if (!found) {
      // Saved by it, or handed in: the server tells which.
      this.#held = null;
      this.touch();
    } else if (sameParts(found.value.parts, storableParts(state().parts))) {
      this.#held = found.stamp;
      become({ ...state(), saveId: found.stamp });
    } else {
      become(met(state(), found, now()));
      this.touch();
    }
  }

  async #putAsides(device: DraftDevice, { asides }: DraftState): Promise<void> {
    for (const aside of asides) {
      if (this.#keptAsides.get(aside.id) === aside) continue;
      await device.putAside(aside);
      this.#keptAsides.set(aside.id, aside);
    }
  }

  async #dropAsides(device: DraftDevice, { asides, status }: DraftState): Promise<void> {
    const stay = new Set([...asides.map(({ id }) => id), tabOf(status)?.asideId]);
    for (const id of [...this.#keptAsides.keys()].filter((id) => !stay.has(id))) {
      await device.dropAside(id);
      this.#keptAsides.delete(id);
    }
  }

  /** Shows what another tab has written, where this one has nothing of its own. */
  async follow(): Promise<void> {
    const { state, become, now } = this.#ports;
    const device = this.#device;
    if (!device || (this.#isUnkept() && !tabOf(state().status))) return;
    const found = await device.readCopy().catch(() => null);
    if (!found) return;
    const tab = tabOf(state().status);
    if (tab) {
      if (found.stamp !== tab.stamp) become(met(state(), found, now()));
      return;
    }
    if (this.#isUnkept() || found.stamp === this.#held) return;
    this.#held = found.stamp;
    become(followed(state(), found));
    this.#ports.followed();
  }

  #hear(news: DraftNews): void {
    const { state, become, now } = this.#ports;
    if (news.kind === "kept") {
      void this.follow();
      return;
    }
    const before = state();
    if (news.kind === "let-go") {
      if (news.stamp === this.#held && before.saveId === this.#held)
        become(chosenElsewhere(before));
      return;
    }
    const next = savedElsewhere(before, news.saved, now());
    if (next !== before) become(next);
    else if (!before.isDirty && news.saved.version > before.version) this.#ports.isStale();
  }

  /** The server has it, and has read it back: the device's copy goes, unless it has a newer text. */
  async saved(body: DraftBody, saved: SavedDraft): Promise<void> {
    const device = this.#device;
    try {
      await device?.removeCopy(body.saveId);
      if (this.#held === body.saveId) this.#held = null;
    } catch {
      // It stays, and is taken for what it is when it is met again: saved before.
    }
    device?.tell({ kind: "saved", saved });
  }

  /** The person has seen the other tab's text: what is written next takes its place. */
  chose(status: SaveStatus): void {
    const tab = tabOf(status);
    if (tab) this.#held = tab.stamp;
  }

  /** The person has chosen the server's text over the device's: other tabs that show the device's are told. */
  letGo(): void {
    this.#isLetGo = true;
  }
}

function tabOf(status: SaveStatus): TabConflict | undefined {
  return status.kind === "conflict" ? status.tab : undefined;
}

function inTime<T>(work: Promise<T>): Promise<T> {
  const late = pause(DEVICE_MS).then(() => {
    throw new Error("The device does not answer.");
  });
  return Promise.race([work, late]);
}
