import { Field, Input } from "@/components/ui/field";
import { PASSWORD_MAX, PASSWORD_MIN } from "@/lib/features/accounts/rules/password-length";
import { PasswordInput } from "./password-input";

/** Name, address and password of an account to be made. */
export function NewAccountFields() {
  return (
    <>
      <Field name="name" label="Your name" hint="As it should stand in the header of your pages.">
        <Input autoComplete="name" maxLength={100} required />
      </Field>
      <Field name="email" label="E-mail address" hint="You sign in with it.">
        <Input type="email" autoComplete="username" maxLength={254} required />
      </Field>
      <NewPasswordField name="password" label="Password" />
    </>
  );
}

export function NewPasswordField({ name, label }: { name: string; label: string }) {
  return (
    <Field
      name={name}
      label={label}
      hint={`At least ${PASSWORD_MIN} characters. A short sentence is easy to remember and hard to guess.`}
    >
      <PasswordInput
        autoComplete="new-password"
        minLength={PASSWORD_MIN}
        maxLength={PASSWORD_MAX}
        required
      />
    </Field>
  );
}
