"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import type { HandedIn } from "@/lib/features/practice/types";
import { isBlank, sameParts } from "@/lib/features/stories/rules/parts";
import { callApi } from "@/lib/transport/client";
import type { DraftKeeper } from "./draft-keeper";
import type { SaveStatus } from "./save-status";

export interface HandIn {
  run: () => void;
  isBusy: boolean;
  /** Why it was not handed in, in words. */
  problem: string | null;
}

/**
 * Handing in: first all that was typed is saved, then the revision is made of what was saved, then the way leads on to
 * rating it. Ctrl/Cmd+Enter does it from anywhere on the page.
 */
export function useHandIn(keeper: DraftKeeper, role: string | undefined): HandIn {
  const router = useRouter();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const running = useRef(false);

  async function run() {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    setProblem(null);
    const failure = await handInDraft(keeper, (handed) => {
      const query = role === undefined ? "" : `?role=${role}`;
      router.push(`/answers/${handed.answerId}/revisions/${handed.number}/rate${query}`);
    });
    if (failure === null) return;
    setProblem(failure);
    setBusy(false);
    running.current = false;
  }

  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      if (event.key === "Enter") {
        event.preventDefault();
        void latest.current();
      }
      // The hand that is used to it finds the text saved instead of the browser's dialog.
      if (event.key.toLowerCase() === "s" && !event.shiftKey) {
        event.preventDefault();
        void keeper.flush();
      }
    }
    addEventListener("keydown", onKeyDown);
    return () => removeEventListener("keydown", onKeyDown);
  }, [keeper]);

  return { run: () => void run(), isBusy, problem };
}

const STILL_SENDING =
  "Not handed in yet: the last words are still on their way. Try again in a moment.";

/** Why unsaved text was not handed in; where it is kept is said by its state, right beside. */
const NOT_HANDED_IN: Record<SaveStatus["kind"], string> = {
  blank: STILL_SENDING,
  saving: STILL_SENDING,
  saved: STILL_SENDING,
  away: "Not handed in: your last words have not reached the server. Hand in again once they are saved.",
  "signed-out": "Not handed in: you are signed out.",
  "other-account": "Not handed in: somebody else is signed in in this browser.",
  "too-long": "Not handed in: one part is too long.",
  refused: "Not handed in: the text could not be saved.",
  conflict:
    "Not handed in: there are two texts of this draft. Choose above which one to go on with.",
};

/** @returns why not, in words; null when it was handed in and `goOn` was called */
async function handInDraft(
  keeper: DraftKeeper,
  goOn: (handed: HandedIn) => void,
): Promise<string | null> {
  const { parts, lastRevision, version } = keeper.state();
  if (isBlank(parts)) return "There is no text to hand in yet. Write at least one part first.";
  if (version === 0 && lastRevision && sameParts(parts, lastRevision.parts)) {
    return `Nothing has changed since revision ${lastRevision.number}. Change something first.`;
  }
  if (!(await keeper.flush())) {
    return NOT_HANDED_IN[keeper.state().status.kind];
  }
  const saved = keeper.state();
  if (!saved.answerId) return "There is no text to hand in yet. Write at least one part first.";
  const outcome = await callApi<HandedIn>("POST", `/api/v1/answers/${saved.answerId}/revisions`, {
    version: saved.version,
  });
  if (outcome.ok && outcome.value) {
    keeper.finish(outcome.value);
    goOn(outcome.value);
    return null;
  }
  if (outcome.ok) return "The server's answer could not be read. Your text is kept; try again.";
  if (outcome.status === 409) await keeper.recheck();
  return `Not handed in. ${outcome.message}`;
}
