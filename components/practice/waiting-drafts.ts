import { newId } from "@/lib/device/new-id";
import type { DeviceStore } from "@/lib/device/store";
import { fingerprint } from "@/lib/features/practice/rules/fingerprint";
import { isBlank, sameParts } from "@/lib/features/stories/rules/parts";
import {
  type DraftCopy,
  type DraftDevice,
  draftDevice,
  type KeptCopy,
  listCopies,
} from "./draft-device";
import { isReadBack } from "./draft-keeper";
import { longParts } from "./draft-state";
import type { DraftBody, SaveOutcome } from "./save-line";
import { type Trouble, troubleOf } from "./save-status";

/** A draft that this device holds and the server does not, and why. */
export interface WaitingDraft {
  question: string;
  prompt: string;
  why: Trouble["kind"];
}

type Send = (question: string, body: DraftBody) => Promise<SaveOutcome>;

/**
 * Sends what waits on this device from other visits, one draft after the other.
 * @param skips the questions that an open editor sees to
 * @returns what still waits
 */
export async function sendWaiting(
  store: DeviceStore,
  send: Send,
  skips: (question: string) => boolean,
): Promise<WaitingDraft[]> {
  const waiting: WaitingDraft[] = [];
  for (const { name: question, value } of await listCopies(store)) {
    if (skips(question)) continue;
    const why = await sendOne(draftDevice(store, question), (body) => send(question, body));
    if (why) waiting.push({ question, prompt: value.prompt, why });
    // The others would fare alike.
    if (why === "signed-out" || why === "other-account") break;
  }
  return waiting;
}

/** @returns why it still waits; null when the server has it, or it is gone */
function sendOne(
  device: DraftDevice,
  send: (body: DraftBody) => Promise<SaveOutcome>,
): Promise<Trouble["kind"] | null> {
  return device.alone(async () => {
    // The first may find that an earlier send of ours came through unheard; the next goes on from there.
    for (let tries = 0; tries < 3; tries += 1) {
      const kept = await device.readCopy();
      if (!kept) return null;
      const { value: copy, stamp } = kept;
      if (copy.baseVersion === 0 && isBlank(copy.parts)) {
        await device.removeCopy(stamp);
        return null;
      }
      if (longParts(copy.parts).length > 0) return "too-long";
      const body = bodyOfCopy(kept);
      const outcome = await send(body);
      if (outcome.ok && !isReadBack(outcome, body)) {
        // Under its name it was saved once, and something else stands there now: the same text is another save.
        await device.writeCopy(copy, newId(), stamp);
        continue;
      }
      if (outcome.ok) {
        await device.removeCopy(stamp);
        device.tell({ kind: "saved", saved: outcome.value });
        return null;
      }
      const trouble = troubleOf(outcome, navigator.onLine);
      const theirs = trouble.kind === "conflict" ? trouble.theirs.draft : null;
      if (theirs && sameParts(theirs.parts, copy.parts)) {
        await device.removeCopy(stamp);
        return null;
      }
      if (!theirs || !copy.sent.includes(fingerprint(theirs.parts))) return trouble.kind;
      await device.writeCopy({ ...copy, baseVersion: theirs.version }, stamp, stamp);
    }
    return "away";
  });
}

function bodyOfCopy({ value, stamp }: KeptCopy): DraftBody {
  const { baseVersion, take, basedOnRevisionId, parts }: DraftCopy = value;
  return { baseVersion, take, basedOnRevisionId, parts, saveId: stamp };
}
