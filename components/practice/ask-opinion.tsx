"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { Button, buttonClasses } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { RevisionView, SecondOpinionState } from "@/lib/features/practice/types";
import { callApi } from "@/lib/transport/client";

/** Longer than the server waits: it is the server that says that the time is up. */
const GRACE_MS = 10_000;

/** Asks for a second opinion, waits for it with a way out, and deletes one. Without scripts the forms post. */
export function AskOpinion({
  state: { host, timeoutMs, opinion },
  revision,
  problem: posted,
}: {
  state: SecondOpinionState;
  revision: Pick<RevisionView, "id" | "number">;
  problem: string | undefined;
}) {
  const router = useRouter();
  const path = `/api/v1/revisions/${revision.id}/second-opinion`;
  const [problem, setProblem] = useState(posted);
  const [waiting, setWaiting] = useState<AbortController | null>(null);
  const stop = useRef<HTMLButtonElement>(null);
  const ask = useRef<HTMLButtonElement>(null);

  // The button that was pressed is gone: the way out takes its place.
  useEffect(() => {
    if (waiting) stop.current?.focus();
  }, [waiting]);

  async function send(event: FormEvent) {
    event.preventDefault();
    if (waiting) return;
    const cancel = new AbortController();
    setWaiting(cancel);
    setProblem(undefined);
    const wait = timeoutMs + GRACE_MS;
    const outcome = await callApi("POST", path, {}, wait, false, cancel.signal);
    setWaiting(null);
    if (cancel.signal.aborted) {
      setProblem("You stopped it. Nothing was stored; the host may have read what was sent.");
      requestAnimationFrame(() => ask.current?.focus());
    } else if (outcome.ok) router.refresh();
    else setProblem(outcome.message);
  }

  async function remove(event: FormEvent) {
    event.preventDefault();
    const outcome = await callApi("DELETE", path);
    if (outcome.ok) router.refresh();
    else setProblem(outcome.message);
  }

  return (
    <div data-no-print="" className="mt-5">
      {problem && (
        <Notice tone="danger" className="mb-4">
          {problem}
        </Notice>
      )}
      {waiting ? (
        <div className="flex flex-wrap items-center gap-4">
          <p role="status">
            Asking {host}. It is waited for up to {Math.ceil(timeoutMs / 1000)} seconds.
          </p>
          <Button
            ref={stop}
            variant="secondary"
            size="sm"
            onClick={() => waiting.abort(new Error("stopped"))}
          >
            Stop
          </Button>
        </div>
      ) : (
        <div className="flex flex-wrap items-center gap-x-5 gap-y-3">
          <form method="post" action={path} onSubmit={send}>
            <button ref={ask} type="submit" className={buttonClasses("secondary", "sm")}>
              {opinion ? "Ask again" : "Ask for a second opinion"}
            </button>
          </form>
          {opinion && (
            <form method="post" action={`${path}/delete`} onSubmit={remove}>
              <button type="submit" className={buttonClasses("quiet", "sm")}>
                Delete it
              </button>
            </form>
          )}
          <p className="text-sm text-muted">
            {opinion ? "Asking again sends" : "This sends"} the question and revision{" "}
            {revision.number} to {host}
            {opinion ? " and replaces what stands here." : "."}
          </p>
        </div>
      )}
    </div>
  );
}
