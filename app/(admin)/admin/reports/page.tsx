import type { Metadata } from "next";
import { administratorOrNotFound } from "@/app/person";
import { AdminPage } from "@/components/admin/admin-page";
import { Pager } from "@/components/admin/pager";
import { ReportList } from "@/components/admin/report-list";
import { EmptyState } from "@/components/layout/empty-state";
import { listReports } from "@/lib/features/review/queries/reports";
import { pageQuery } from "@/lib/features/review/schema/reviews";

export const metadata: Metadata = { title: "Reports" };

export default async function Page({ searchParams }: PageProps<"/admin/reports">) {
  const person = await administratorOrNotFound("/admin/reports");
  const { page: asked } = pageQuery.parse(await searchParams);
  const { reports, page, pages } = await listReports(person, asked);
  return (
    <AdminPage
      person={person}
      place="reports"
      title="Reports"
      lead="What candidates and coaches tell you about each other. You see what they wrote to you, and nothing of answers, comments or marks."
    >
      {reports.length === 0 ? (
        <EmptyState
          title="No reports"
          text="When somebody reports the other side of a review, it is here."
        />
      ) : (
        <ReportList reports={reports} />
      )}
      <Pager page={page} pages={pages} hrefOf={(to) => `/admin/reports?page=${to}`} />
    </AdminPage>
  );
}
