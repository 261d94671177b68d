import Link from "next/link";
import { Button } from "@/components/ui/button";
import { Field, Input } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";

/** Finds people by name or address; a plain form whose result has an address. */
export function PeopleSearch({
  text,
  isWaiting,
  waiting,
}: {
  text: string;
  /** Whether only those are shown who wait for a reset link. */
  isWaiting: boolean;
  waiting: number;
}) {
  return (
    <div className="grid gap-6">
      {waiting > 0 && !isWaiting && (
        <Notice tone="warn" role="note">
          {waiting === 1 ? "One person has" : `${waiting} people have`} asked for a new password.{" "}
          <Link href="/admin?waiting=1" className="text-link">
            Show who is waiting
          </Link>
        </Notice>
      )}
      <search>
        <form action="/admin" className="flex flex-wrap items-end gap-3">
          <Field name="text" label="Name or e-mail address" className="w-full max-w-sm">
            <Input type="search" defaultValue={text} maxLength={200} />
          </Field>
          {isWaiting && <input type="hidden" name="waiting" value="1" />}
          <Button type="submit" variant="secondary">
            Search
          </Button>
          {(text || isWaiting) && (
            <Link href="/admin" className="text-link inline-flex min-h-11 items-center px-1">
              Show everyone
            </Link>
          )}
        </form>
      </search>
    </div>
  );
}
