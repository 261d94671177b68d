"use client";

import { useState } from "react";
import { PasswordInput } from "@/components/accounts/password-input";
import { ApiForm } from "@/components/form/api-form";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field, Input } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { callApi } from "@/lib/transport/client";
import type { DraftKeeper } from "./draft-keeper";
import type { Keeping } from "./save-status";
import { useDraft } from "./use-draft";

/**
 * The session has ended, or somebody else has signed in since. Writing goes on and nothing is sent; the dialog opens when
 * it is asked for, as one that opened by itself would swallow the next keys.
 */
export function SignInAgain({ keeper, accountId }: { keeper: DraftKeeper; accountId: string }) {
  const kind = useDraft(keeper, ({ status }) => status.kind);
  const keeping = useDraft(keeper, (state) => state.keeping);
  const [isOpen, setOpen] = useState(false);
  const isSignedOut = kind === "signed-out";
  if (!isSignedOut && kind !== "other-account") return null;

  async function goOn() {
    setOpen(false);
    const session = await callApi<{ accountId?: string }>("GET", "/api/v1/session");
    // Somebody else's session opens no device of this account; what the server makes of it the page then says.
    if (session.ok && session.value.accountId === accountId) await keeper.signedIn();
    else keeper.wake();
  }

  return (
    <>
      <Notice
        tone="warn"
        role="alert"
        className="mb-6"
        title={isSignedOut ? "You are signed out" : "Somebody else is signed in in this browser"}
      >
        <p className="measure">{isSignedOut ? signedOutWords(keeping) : otherWords(keeping)}</p>
        <div className="mt-3 flex flex-wrap gap-3">
          <Button size="sm" aria-haspopup="dialog" onClick={() => setOpen(true)}>
            {isSignedOut ? "Sign in again" : "Sign in as the author"}
          </Button>
          {!isSignedOut && (
            <Button size="sm" variant="secondary" onClick={() => window.location.reload()}>
              Go to my own page
            </Button>
          )}
        </div>
      </Notice>
      <Dialog isOpen={isOpen} onClose={() => setOpen(false)} title="Sign in again">
        <p className="mb-4 text-muted">
          Your text stays on the page, and is saved when you are in.
        </p>
        <ApiForm
          action="/api/v1/session"
          submitLabel="Sign in"
          pendingLabel="Signing in…"
          onDone={() => void goOn()}
        >
          <Field name="email" label="E-mail address">
            <Input type="email" autoComplete="username" maxLength={254} required />
          </Field>
          <Field name="password" label="Password">
            <PasswordInput autoComplete="current-password" maxLength={200} required />
          </Field>
        </ApiForm>
      </Dialog>
    </>
  );
}

function signedOutWords(keeping: Keeping): string {
  return keeping === "cannot"
    ? "Nothing is sent until you sign in again. You can go on writing, but leave this page open: your words are on this page only."
    : "Nothing is sent until you sign in again. You can go on writing: your words are kept on this device, for you alone.";
}

function otherWords(keeping: Keeping): string {
  return keeping === "cannot"
    ? "This text belongs to whoever wrote it and is not sent. It is on this page only, and will not be here after a reload."
    : "This text belongs to whoever wrote it: it is not sent, it is kept on this device for its author, and it will not be shown here after a reload.";
}
