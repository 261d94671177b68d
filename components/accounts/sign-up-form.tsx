import { ApiForm } from "@/components/form/api-form";
import { NewAccountFields } from "./new-account-fields";

/** @param next where to go afterwards, where that is not the home page */
export function SignUpForm({
  next,
  problem,
}: {
  next: string | undefined;
  problem: string | undefined;
}) {
  return (
    <ApiForm
      action="/api/v1/accounts"
      submitLabel="Create account"
      pendingLabel="Creating your account…"
      problem={problem}
    >
      <NewAccountFields />
      {next !== undefined && <input type="hidden" name="next" value={next} />}
    </ApiForm>
  );
}
