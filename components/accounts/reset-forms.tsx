import { ApiForm } from "@/components/form/api-form";
import { Field, Input } from "@/components/ui/field";
import { NewPasswordField } from "./new-account-fields";

export function AskResetForm({ problem }: { problem: string | undefined }) {
  return (
    <ApiForm
      action="/api/v1/password-resets"
      submitLabel="Ask for a new password"
      problem={problem}
    >
      <Field name="email" label="E-mail address" hint="The one that you sign in with.">
        <Input type="email" autoComplete="username" maxLength={254} required />
      </Field>
    </ApiForm>
  );
}

export function RedeemResetForm({
  token,
  problem,
}: {
  token: string;
  problem: string | undefined;
}) {
  return (
    <ApiForm
      action="/api/v1/password-resets/redeem"
      submitLabel="Set new password"
      problem={problem}
    >
      <input type="hidden" name="token" value={token} />
      <NewPasswordField name="password" label="New password" />
    </ApiForm>
  );
}
