import type { Metadata } from "next";
import { personOrSignIn } from "@/app/person";
import { AssignedList } from "@/components/coaching/assigned-list";
import { EmptyState } from "@/components/layout/empty-state";
import { PageHeader } from "@/components/layout/page-header";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { listAssigned } from "@/lib/features/coaching/queries/assignments";
import { coachingNotice } from "@/lib/features/coaching/rules/problems";

export const metadata: Metadata = { title: "Assignments" };

export default async function AssignmentsRoute({ searchParams }: PageProps<"/assignments">) {
  const person = await personOrSignIn("/assignments");
  const assignments = await listAssigned(person, { withDeclined: true });
  const notice = coachingNotice((await searchParams).done);
  return (
    <>
      <PageHeader
        title="Assignments"
        lead="What your coaches asked you to practise. You decide: declining needs no reason."
      />
      {notice && (
        <Notice tone="good" className="mb-8">
          {notice}
        </Notice>
      )}
      {assignments.length === 0 ? (
        <EmptyState
          title="Nothing assigned"
          text="When a coach asks you to practise a question, it stands here and on Today."
          action={
            <ButtonLink href="/coaches" variant="secondary">
              Your coaches
            </ButtonLink>
          }
        />
      ) : (
        <AssignedList
          assignments={assignments}
          today={new Date().toISOString().slice(0, 10)}
          mayDecline
          headingLevel="h2"
        />
      )}
    </>
  );
}
