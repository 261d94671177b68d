import Link from "next/link";
import type { ReactNode } from "react";
import { EmptyState } from "@/components/layout/empty-state";
import { PageHeader } from "@/components/layout/page-header";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { TabLinks } from "@/components/ui/tab-links";
import type { Named } from "@/lib/features/catalog/types/basics";
import type { AssignmentView } from "@/lib/features/coaching/types";
import { AssignmentList } from "./assignment-list";
import { NoCandidates } from "./coach-home";

/** Everything that a coach has assigned to whoever is their candidate now. */
export function AssignmentsPage({
  assignments,
  hasCandidates,
  today,
  notice,
}: {
  assignments: readonly AssignmentView[];
  hasCandidates: boolean;
  today: string;
  notice: string | undefined;
}) {
  return (
    <>
      <PageHeader
        title="Assignments"
        lead="What you asked your candidates to practise, and how far it is. You see the state of what is shared with you alone."
        actions={
          hasCandidates && <ButtonLink href="/coach/assignments/new">Assign something</ButtonLink>
        }
      />
      <div className="grid gap-10">
        {notice && <Notice tone="good">{notice}</Notice>}
        {assignments.length > 0 ? (
          <AssignmentList assignments={assignments} today={today} />
        ) : hasCandidates ? (
          <EmptyState
            title="Nothing assigned yet"
            text="Assign a question of a role’s bank, or a story for a competency that has none, with a day and a note."
          />
        ) : (
          <NoCandidates />
        )}
      </div>
    </>
  );
}

/** A new assignment: first the role whose bank it is from. */
export function NewAssignmentPage({
  roles,
  role,
  to,
  children,
}: {
  roles: readonly Named[];
  /** The chosen one. */
  role: string | undefined;
  to: string | undefined;
  /** The form, or why there is none. */
  children: ReactNode;
}) {
  const address = (slug: string) =>
    `/coach/assignments/new?${new URLSearchParams({ role: slug, ...(to ? { to } : {}) })}`;
  return (
    <>
      <PageHeader
        eyebrow={
          <Link href="/coach/assignments" className="text-link">
            Assignments
          </Link>
        }
        title="Assign something"
        lead="Choose a role’s bank, then what to practise. The candidate can decline."
      />
      <div className="grid gap-8">
        <TabLinks
          label="Role"
          links={roles.map(({ slug, name }) => ({
            href: address(slug),
            label: name,
            isCurrent: slug === role,
          }))}
        />
        {children}
      </div>
    </>
  );
}
