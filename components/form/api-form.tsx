"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { Button, type ButtonVariant } from "@/components/ui/button";
import { classes } from "@/components/ui/classes";
import { FieldErrors } from "@/components/ui/field-errors";
import { Notice } from "@/components/ui/notice";
import type { ResultLink } from "@/lib/shared/result";
import { type CallOutcome, callApi } from "@/lib/transport/client";
import { controlOf, ownMessages } from "./field-messages";

export interface ApiFormProps {
  /** A path under /api/v1. */
  action: string;
  /** The method when scripts run; without them a form can only post, so the path must take POST too. */
  method?: "POST" | "PUT" | "PATCH" | "DELETE";
  children: ReactNode;
  submitLabel: ReactNode;
  pendingLabel?: string;
  submitVariant?: ButtonVariant;
  /** Stands beside the button: another way on. A submit button with a `formAction` of its own posts there. */
  secondary?: ReactNode;
  /** Where to go after success, unless the answer names a `goTo`. With neither the page is drawn anew in place. */
  goesTo?: string;
  /** Shown after success where the page stays. */
  doneMessage?: string;
  /** Empties the fields after success where the page stays. */
  resetsWhenDone?: boolean;
  /** For client components: takes the answer instead of going anywhere. */
  onDone?: (value: unknown) => void;
  /** For client components: sends the fields in a way of their own, such as with files. */
  send?: (fields: FormData) => Promise<CallOutcome<unknown>>;
  /** How the form posts by itself. */
  encType?: "multipart/form-data";
  /** What the server refused when the form was posted without scripts, in words. */
  problem?: ReactNode;
  /** The same for single fields, by their names. */
  fieldProblems?: Record<string, string> | undefined;
  className?: string;
}

const NONE: Record<string, string> = {};

type State =
  | { kind: "open" }
  | { kind: "sending" }
  | { kind: "done" }
  | {
      kind: "refused";
      message: string;
      fields: Record<string, string>;
      link: ResultLink | undefined;
      attempt: number;
    };

/**
 * A form that posts by itself without scripts, and by the HTTP API with them. The fields stay as they were typed
 * whatever comes back: only a page that is left loses them.
 */
export function ApiForm(props: ApiFormProps) {
  const { action, method = "POST", children, submitLabel, goesTo, doneMessage, problem } = props;
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const notice = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<State>({ kind: "open" });
  const isSending = state.kind === "sending";
  const fields =
    state.kind === "refused"
      ? state.fields
      : state.kind === "open"
        ? (props.fieldProblems ?? NONE)
        : NONE;

  // Once scripts run, the messages are ours: beside the field and in the form's own words.
  useEffect(() => {
    if (form.current) form.current.noValidate = true;
  }, []);

  useEffect(() => {
    if (state.kind !== "refused") return;
    const first = firstWrongControl(form.current, state.fields);
    (first ?? notice.current)?.focus();
  }, [state]);

  function refuse(message: string, wrong: Record<string, string>, link?: ResultLink) {
    setState((last) => ({
      kind: "refused",
      message,
      fields: wrong,
      link,
      attempt: last.kind === "refused" ? last.attempt + 1 : 1,
    }));
  }

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (isSending) return;
    const element = event.currentTarget;
    const missing = ownMessages(element);
    if (Object.keys(missing).length > 0) {
      refuse("Not sent yet: look at the fields that are marked.", missing);
      return;
    }
    setState({ kind: "sending" });
    const submitter = (event.nativeEvent as SubmitEvent).submitter;
    const data = new FormData(element, submitter);
    const outcome = props.send
      ? await props.send(data)
      : await callApi<unknown>(
          method,
          submitter?.getAttribute("formaction") ?? action,
          Object.fromEntries(data),
        );
    if (!outcome.ok) {
      refuse(outcome.message, outcome.fields, outcome.link);
      return;
    }
    if (props.onDone) {
      setState({ kind: "done" });
      props.onDone(outcome.value);
      return;
    }
    const target = goToOf(outcome.value) ?? goesTo;
    if (target !== undefined) {
      // A whole new page: who is signed in may have changed, and the header must know. The button stays busy until then.
      window.location.assign(target);
      return;
    }
    if (props.resetsWhenDone) element.reset();
    setState({ kind: "done" });
    router.refresh();
  }

  return (
    <FieldErrors value={fields}>
      <form
        ref={form}
        method="post"
        action={action}
        encType={props.encType}
        onSubmit={submit}
        aria-busy={isSending}
        className={classes("grid gap-6", props.className)}
      >
        {state.kind === "refused" && (
          <Notice key={state.attempt} ref={notice} tone="danger">
            {state.message}{" "}
            {state.link && isOwnPath(state.link.href) && <FormLink {...state.link} />}
          </Notice>
        )}
        {state.kind === "open" && problem && <Notice tone="danger">{problem}</Notice>}
        {children}
        <div className="flex flex-wrap items-center gap-3">
          <Button
            type="submit"
            variant={props.submitVariant ?? "primary"}
            aria-disabled={isSending || undefined}
          >
            {isSending ? (props.pendingLabel ?? "Sending…") : submitLabel}
          </Button>
          {props.secondary}
        </div>
        <div role="status" className="empty:hidden">
          {state.kind === "done" && doneMessage && (
            <Notice tone="good" role="note">
              {doneMessage}
            </Notice>
          )}
        </div>
      </form>
    </FieldErrors>
  );
}

function firstWrongControl(
  form: HTMLFormElement | null,
  wrong: Record<string, string>,
): HTMLElement | undefined {
  if (!form) return undefined;
  for (const element of form.elements) {
    if (element instanceof HTMLElement && wrong[controlOf(element)?.name ?? ""]) return element;
  }
  return undefined;
}

function goToOf(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null || !("goTo" in value)) return undefined;
  return typeof value.goTo === "string" && isOwnPath(value.goTo) ? value.goTo : undefined;
}

/** An answer must not be able to send anybody elsewhere. */
function isOwnPath(path: string): boolean {
  return /^\/(?![/\\])/.test(path);
}

/** In a tab of its own: what was typed is on this page alone. */
function FormLink({ href, label }: ResultLink) {
  return (
    <a href={href} target="_blank" className="text-link" rel="noopener">
      {label}
      <span className="sr-only"> (in a new tab)</span>
    </a>
  );
}
