import { ApiForm } from "@/components/form/api-form";
import { Field, Input } from "@/components/ui/field";
import { ERASE_WORDS } from "@/lib/features/accounts/rules/erase-words";
import { PresentPasswordField } from "./profile-forms";

export function EraseForm({ problem }: { problem: string | undefined }) {
  return (
    <ApiForm
      action="/api/v1/account/erase"
      submitLabel="Erase my account"
      pendingLabel="Erasing…"
      submitVariant="danger"
      problem={problem}
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
