import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { administratorOrNotFound } from "@/app/person";
import { EndSessionsSection, ResetLinkSection } from "@/components/admin/person-actions";
import { PersonFacts } from "@/components/admin/person-facts";
import { AppShell } from "@/components/layout/app-shell";
import { PageHeader } from "@/components/layout/page-header";
import { Badge } from "@/components/ui/badge";
import { Notice } from "@/components/ui/notice";
import { shownOnce } from "@/lib/auth/shown-once";
import { getPerson } from "@/lib/features/accounts/queries/people";
import { noticeWords } from "@/lib/features/accounts/rules/notices";
import { idParams } from "@/lib/features/accounts/schema";

export const metadata: Metadata = { title: "Person" };

export default async function Page({ params, searchParams }: PageProps<"/admin/people/[id]">) {
  const parsed = idParams.safeParse(await params);
  if (!parsed.success) notFound();
  const { id } = parsed.data;
  const administrator = await administratorOrNotFound(`/admin/people/${id}`);
  const person = await getPerson(administrator, id);
  if (!person) notFound();
  const doneNotice = noticeWords((await searchParams).done);
  return (
    <AppShell person={administrator} current={null}>
      <PageHeader
        eyebrow={
          <Link href="/admin" className="text-link">
            People
          </Link>
        }
        title={person.name}
        lead={
          <span className="flex flex-wrap items-center gap-3">
            <span className="wrap-anywhere">{person.email}</span>
            {person.isAdministrator && <Badge tone="accent">Administrator</Badge>}
          </span>
        }
      />
      <div className="grid gap-12">
        {doneNotice && <Notice tone="good">{doneNotice}</Notice>}
        <PersonFacts person={person} now={new Date()} />
        <div className="grid gap-x-16 gap-y-12 border-t border-line pt-10 lg:grid-cols-2">
          <ResetLinkSection person={person} issued={await shownOnce()} />
          <EndSessionsSection person={person} />
        </div>
      </div>
    </AppShell>
  );
}
