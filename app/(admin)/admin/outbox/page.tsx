import type { Metadata } from "next";
import { administratorOrNotFound } from "@/app/person";
import { AdminPage } from "@/components/admin/admin-page";
import { OutboxList } from "@/components/admin/outbox-list";
import { Pager } from "@/components/admin/pager";
import { EmptyState } from "@/components/layout/empty-state";
import { listOutbox } from "@/lib/features/accounts/queries/outbox";
import { outboxPath } from "@/lib/features/accounts/rules/admin-paths";
import { outboxPageQuery } from "@/lib/features/accounts/schema";

export const metadata: Metadata = { title: "Mail" };

export default async function Page({ searchParams }: PageProps<"/admin/outbox">) {
  const person = await administratorOrNotFound("/admin/outbox");
  const { page } = outboxPageQuery.parse(await searchParams);
  const outbox = await listOutbox(person, { page });
  return (
    <AdminPage
      person={person}
      place="mail"
      title="Mail"
      lead="What was sent, or would have been with a mail server. Links that let somebody in are left out."
    >
      {outbox.total === 0 ? (
        <EmptyState title="No mail yet" text="It begins when somebody forgets their password." />
      ) : (
        <OutboxList mails={outbox.mails} />
      )}
      <Pager page={outbox.page} pages={outbox.pages} hrefOf={outboxPath} />
    </AdminPage>
  );
}
