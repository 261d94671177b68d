import Link from "next/link";
import { ApiForm } from "@/components/form/api-form";
import { NewAccountFields } from "./new-account-fields";

/** For somebody who is signed in: their own account becomes an administrator's. */
export function BecomeAdministratorForm({
  token,
  email,
  problem,
}: {
  token: string;
  email: string;
  problem: string | undefined;
}) {
  return (
    <ApiForm
      action="/api/v1/administrator"
      submitLabel="Become administrator"
      problem={problem}
      secondary={
        <Link href="/today" className="text-link px-1 py-1.5">
          Not now
        </Link>
      }
    >
      <p>
        You are signed in as <strong className="wrap-anywhere">{email}</strong>. This account will
        look after the people and the content of this Starboard.
      </p>
      <input type="hidden" name="token" value={token} />
    </ApiForm>
  );
}

export function NewAdministratorForm({
  token,
  problem,
}: {
  token: string;
  problem: string | undefined;
}) {
  return (
    <ApiForm
      action="/api/v1/administrator/account"
      submitLabel="Create administrator"
      pendingLabel="Creating the account…"
      problem={problem}
    >
      <input type="hidden" name="token" value={token} />
      <NewAccountFields />
    </ApiForm>
  );
}
