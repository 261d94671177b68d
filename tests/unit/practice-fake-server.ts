/** A server and a tab for the tests of the draft keeper. */
import type { AsideText, DraftCopies, DraftCopy } from "@/components/practice/draft-copies";
import { DraftKeeper } from "@/components/practice/draft-keeper";
import type { DraftBody, SaveOutcome } from "@/components/practice/save-line";
import { beginDraft, type Start } from "@/lib/features/practice/rules/begin-draft";
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
  busy = 0;
  mostBusy = 0;
  saves = 0;
  /** Every text that a save of the page took the place of. */
  readonly overwritten: Parts[] = [];

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

  save(body: DraftBody): SaveOutcome {
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
    return this.acknowledge(this.draft);
  }

  acknowledge({ version, savedAt, take, basedOnRevisionId }: StoredDraft): SaveOutcome {
    const value = { answerId: "a1", version, savedAt, take, basedOnRevisionId, broughtBack: false };
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

/** The tab's storage: outlives a reload of the page. */
export function memoryCopies(): DraftCopies & { copy: DraftCopy | null; aside: AsideText | null } {
  return {
    copy: null,
    aside: null,
    readCopy() {
      return structuredClone(this.copy);
    },
    writeCopy(copy) {
      this.copy = structuredClone(copy);
    },
    readAside() {
      return structuredClone(this.aside);
    },
    writeAside(aside) {
      this.aside = structuredClone(aside);
    },
  };
}

export function open(server: FakeServer, copies: DraftCopies, start?: Start): DraftKeeper {
  const keeper = new DraftKeeper(beginDraft(structuredClone(server.state()), start), {
    send: (body) => server.send(structuredClone(body)),
    copies,
    isOnline: () => true,
    now: () => Date.now(),
  });
  keeper.begin();
  return keeper;
}
