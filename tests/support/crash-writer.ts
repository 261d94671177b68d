/**
 * Somebody who writes on one question, sends every change as the editor does, and remembers on disk what was
 * acknowledged: the witness of the crash schedule. Each change adds one word that is used once, so that a word which is
 * missing or there twice is found.
 */
import { randomUUID } from "node:crypto";
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import type { HandedIn, Parts, SavedDraft } from "@/lib/features/practice/types";
import { PART_NAMES, type PartName } from "@/lib/features/stories/rules/parts";

/** Changes to a text before it is handed in. */
const CHANGES_A_TAKE = 120;
/** One change in so many deletes a part on the way; what it held has to be in the draft's history. */
const DELETES_ONE_IN = 40;
/** One save in so many is sent twice at the same moment. */
const SENDS_TWICE_ONE_IN = 25;
const PAUSE_MS = 25;

export interface Journal {
  accountId: string;
  cookie: string;
  question: string;
  answerId: string | null;
  /** Of the save that was acknowledged last; 0 where a take begins. */
  version: number;
  take: number;
  changes: number;
  /** Words that were acknowledged as saved. */
  words: number;
  /** The text that was acknowledged last. */
  parts: Parts;
  /** On its way: sent again until it is answered. */
  pending: { saveId: string; parts: Parts } | null;
  isHandingIn: boolean;
  acknowledged: number;
  revisions: number;
}

export const NOTHING: Parts = { situation: "", task: "", action: "", result: "", reflection: "" };

/** All of one length: "w2" with a letter put in is "w12", and what was put in between is not what was replaced. */
export function wordOf(at: number): string {
  return `w${String(at).padStart(6, "0")}`;
}

export class CrashWriter {
  readonly journal: Journal;
  readonly #file: string;
  readonly #random: () => number;
  /** Answers that no crash explains. */
  readonly wrong: string[] = [];

  constructor(file: string, random: () => number) {
    this.#file = file;
    this.#random = random;
    this.journal = JSON.parse(readFileSync(file, "utf8"));
  }

  /** Writes until it is told to stop; what is on its way then stays in the journal. */
  async write(origin: () => string, isOver: () => boolean): Promise<void> {
    while (!isOver() && this.wrong.length === 0) {
      const { journal } = this;
      if (journal.isHandingIn) await this.#handIn(origin());
      else {
        if (!journal.pending) this.#change();
        if (journal.pending) await this.#save(origin(), journal.pending);
      }
    }
  }

  #change(): void {
    const { journal } = this;
    if (journal.changes >= CHANGES_A_TAKE) {
      this.#remember({ isHandingIn: true });
      return;
    }
    const parts = { ...journal.parts };
    const part = PART_NAMES[Math.floor(this.#random() * 4)] as PartName;
    if (this.#random() < 1 / DELETES_ONE_IN) parts[part] = "";
    parts[part] = `${parts[part]} ${wordOf(journal.words + 1)}`.trimStart();
    this.#remember({ pending: { saveId: randomUUID(), parts } });
  }

  async #save(origin: string, pending: { saveId: string; parts: Parts }): Promise<void> {
    const { journal } = this;
    const body = {
      baseVersion: journal.version,
      take: journal.take,
      basedOnRevisionId: null,
      parts: pending.parts,
      saveId: pending.saveId,
    };
    const send = () => this.#call<SavedDraft>(origin, "PUT", `drafts/${journal.question}`, body);
    const isTwice = this.#random() < 1 / SENDS_TWICE_ONE_IN;
    const [saved, again] = await Promise.all([send(), isTwice ? send() : undefined]);
    if (saved && again && saved.version !== again.version) {
      this.wrong.push(`one save was answered as ${saved.version} and as ${again.version}`);
    }
    const heard = saved ?? again;
    if (!heard) return;
    if (heard.version !== journal.version + 1) {
      this.wrong.push(`version ${heard.version} came after ${journal.version}`);
    }
    this.#remember({
      answerId: heard.answerId,
      version: heard.version,
      parts: pending.parts,
      words: journal.words + 1,
      changes: journal.changes + 1,
      acknowledged: journal.acknowledged + 1,
      pending: null,
    });
  }

  async #handIn(origin: string): Promise<void> {
    const { answerId, version, revisions, take } = this.journal;
    const handed = await this.#call<HandedIn>(origin, "POST", `answers/${answerId}/revisions`, {
      version,
    });
    if (!handed) return;
    if (handed.number !== revisions + 1) {
      this.wrong.push(`revision ${handed.number} came after ${revisions}`);
    }
    this.#remember({
      version: 0,
      take: take + 1,
      changes: 0,
      parts: NOTHING,
      isHandingIn: false,
      revisions: revisions + 1,
    });
  }

  /** @returns undefined where nothing was heard that can be relied on: then the same is sent again */
  async #call<T>(
    origin: string,
    method: "PUT" | "POST",
    path: string,
    body: unknown,
  ): Promise<T | undefined> {
    try {
      const response = await fetch(`${origin}/api/v1/${path}`, {
        method,
        headers: { cookie: this.journal.cookie, origin, "content-type": "application/json" },
        body: JSON.stringify(body),
      });
      const text = await response.text();
      if (response.ok) return JSON.parse(text) as T;
      if (response.status < 500) {
        this.wrong.push(`${method} ${path} was answered with ${response.status}: ${text}`);
      }
    } catch {
      // Refused, cut off, or half an answer.
    }
    await sleep(PAUSE_MS);
    return undefined;
  }

  /** As a page writes to the device before it sends. */
  #remember(change: Partial<Journal>): void {
    Object.assign(this.journal, change);
    writeFileSync(`${this.#file}.new`, JSON.stringify(this.journal));
    renameSync(`${this.#file}.new`, this.#file);
  }
}
