import Link from "next/link";
import { ApiForm } from "@/components/form/api-form";
import { Badge } from "@/components/ui/badge";
import { momentWords } from "@/lib/features/accounts/rules/time-words";
import type { ReportLine } from "@/lib/features/review/types/reviews";

/** Reports, those that nobody has looked at first. */
export function ReportList({ reports }: { reports: readonly ReportLine[] }) {
  return (
    <ul className="border-t border-line">
      {reports.map(({ id, reporter, reported, text, createdAt, closedAt }) => (
        <li key={id} className="grid gap-3 border-b border-line py-5">
          <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
            <Person {...reporter} /> about{" "}
            {reported ? <Person {...reported} /> : <span>somebody who has left</span>}
            <span className="text-sm text-muted">{momentWords(createdAt)}</span>
            <Badge tone={closedAt ? "neutral" : "warn"}>{closedAt ? "Looked at" : "Open"}</Badge>
          </p>
          <p className="measure whitespace-pre-wrap wrap-anywhere">{text}</p>
          {!closedAt && (
            <ApiForm
              action={`/api/v1/admin/reports/${id}/close`}
              submitLabel="Looked at"
              submitVariant="secondary"
              className="gap-2"
            >
              {null}
            </ApiForm>
          )}
        </li>
      ))}
    </ul>
  );
}

function Person({ id, name }: { id: string; name: string }) {
  return (
    <Link href={`/admin/people/${id}`} className="text-link font-semibold">
      {name}
    </Link>
  );
}
