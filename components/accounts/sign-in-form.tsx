import Link from "next/link";
import { ApiForm } from "@/components/form/api-form";
import { Field, Input } from "@/components/ui/field";
import { PasswordInput } from "./password-input";

/** @param next where to go afterwards, where that is not the home page */
export function SignInForm({
  next,
  problem,
}: {
  next: string | undefined;
  problem: string | undefined;
}) {
  return (
    <ApiForm
      action="/api/v1/session"
      submitLabel="Sign in"
      pendingLabel="Signing in…"
      problem={problem}
      secondary={
        <Link href="/forgot-password" className="text-link px-1 py-1.5">
          Forgotten your password?
        </Link>
      }
    >
      <Field name="email" label="E-mail address">
        <Input type="email" autoComplete="username" maxLength={254} required />
      </Field>
      <Field name="password" label="Password">
        <PasswordInput autoComplete="current-password" maxLength={200} required />
      </Field>
      {next !== undefined && <input type="hidden" name="next" value={next} />}
    </ApiForm>
  );
}
