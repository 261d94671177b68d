"use client";

import { ApiForm } from "@/components/form/api-form";
import { forgetAccount } from "@/components/practice/draft-device";
import { Field, Input } from "@/components/ui/field";
import { ERASE_WORDS } from "@/lib/features/accounts/rules/erase-words";
import { PresentPasswordField } from "./profile-forms";

/** @param accountId whose texts and keys on this device go with the account */
export function EraseForm({
  accountId,
  problem,
}: {
  accountId: string;
  problem: string | undefined;
}) {
  async function forget() {
    await forgetAccount(accountId).catch(() => undefined);
    window.location.assign("/erased");
  }

  return (
    <ApiForm
      action="/api/v1/account/erase"
      submitLabel="Erase my account"
      pendingLabel="Erasing…"
      submitVariant="danger"
      problem={problem}
      onDone={() => void forget()}
    >
      <Field
        name="confirmation"
        label={
          <>
            Type <q>{ERASE_WORDS}</q> to confirm
          </>
        }
      >
        <Input autoComplete="off" autoCapitalize="none" maxLength={100} required />
      </Field>
      <PresentPasswordField name="password" />
    </ApiForm>
  );
}
