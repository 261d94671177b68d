"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";
import { callApi } from "@/lib/transport/client";

/** As long as somebody stops to think; what is typed until then is on the page. */
const PAUSE_MS = 700;

type State =
  | { kind: "idle" }
  | { kind: "typing" }
  | { kind: "saved"; at: string }
  | { kind: "refused"; message: string };

/**
 * Keeps the fields of the form inside as they are typed: on the server, for their author alone, a moment after each pause and
 * when the page is left. Says in words how that stands.
 */
export function KeptText({
  url,
  fields,
  children,
}: {
  /** Takes the fields by PUT. */
  url: string;
  /** Names of the fields to send. */
  fields: readonly string[];
  children: ReactNode;
}) {
  const box = useRef<HTMLDivElement>(null);
  const timer = useRef<number | undefined>(undefined);
  const [state, setState] = useState<State>({ kind: "idle" });

  async function save(keepalive = false) {
    window.clearTimeout(timer.current);
    timer.current = undefined;
    const form = box.current?.querySelector("form");
    if (!form) return;
    const data = new FormData(form);
    const body = Object.fromEntries(
      fields.flatMap((name) => (data.has(name) ? [[name, data.get(name)]] : [])),
    );
    const outcome = await callApi<{ savedAt: string }>("PUT", url, body, 15_000, keepalive);
    setState(
      outcome.ok
        ? { kind: "saved", at: outcome.value.savedAt }
        : { kind: "refused", message: outcome.message },
    );
  }

  const saveNow = useRef(save);
  saveNow.current = save;

  useEffect(() => {
    const leave = () => {
      if (document.visibilityState === "hidden" && timer.current !== undefined) {
        void saveNow.current(true);
      }
    };
    document.addEventListener("visibilitychange", leave);
    return () => {
      document.removeEventListener("visibilitychange", leave);
      // A form that was sent needs no save after it.
      window.clearTimeout(timer.current);
    };
  }, []);

  function later() {
    setState({ kind: "typing" });
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => void saveNow.current(), PAUSE_MS);
  }

  return (
    <div ref={box} onInput={later} onSubmit={() => window.clearTimeout(timer.current)}>
      {children}
      <p role="status" className="mt-2 min-h-5 text-sm text-muted">
        {stateInWords(state)}
      </p>
    </div>
  );
}

function stateInWords(state: State): string {
  if (state.kind === "typing") return "Saving…";
  if (state.kind === "refused") return `Not saved, kept on this page. ${state.message}`;
  if (state.kind === "idle") return "";
  const time = new Date(state.at).toLocaleTimeString("en-GB", {
    hour: "2-digit",
    minute: "2-digit",
  });
  return `Saved ${time}, for you alone until you send the review.`;
}
