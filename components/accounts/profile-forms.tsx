import { ApiForm } from "@/components/form/api-form";
import { Field, Input } from "@/components/ui/field";
import { NewPasswordField } from "./new-account-fields";
import { PasswordInput } from "./password-input";

export function NameForm({ name, problem }: { name: string; problem: string | undefined }) {
  return (
    <ApiForm
      action="/api/v1/account/name"
      submitLabel="Save name"
      submitVariant="secondary"
      doneMessage="Your name is changed."
      problem={problem}
    >
      <Field name="name" label="Your name">
        <Input autoComplete="name" defaultValue={name} maxLength={100} required />
      </Field>
    </ApiForm>
  );
}

export function EmailForm({ problem }: { problem: string | undefined }) {
  return (
    <ApiForm
      action="/api/v1/account/email"
      submitLabel="Change address"
      submitVariant="secondary"
      doneMessage="Your address is changed. Sign in with the new one from now on."
      resetsWhenDone
      problem={problem}
    >
      <Field name="email" label="New e-mail address">
        <Input type="email" autoComplete="email" maxLength={254} required />
      </Field>
      <PresentPasswordField name="password" />
    </ApiForm>
  );
}

export function PasswordForm({ problem }: { problem: string | undefined }) {
  return (
    <ApiForm
      action="/api/v1/account/password"
      submitLabel="Change password"
      submitVariant="secondary"
      doneMessage="Your password is changed, and every other browser is signed out."
      resetsWhenDone
      problem={problem}
    >
      <PresentPasswordField name="currentPassword" />
      <NewPasswordField name="newPassword" label="New password" />
    </ApiForm>
  );
}

export function PresentPasswordField({ name }: { name: string }) {
  return (
    <Field name={name} label="Your present password">
      <PasswordInput autoComplete="current-password" maxLength={200} required />
    </Field>
  );
}
