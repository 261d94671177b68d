import type { Metadata } from "next";
import { administratorOrNotFound } from "@/app/person";
import { AdminPage } from "@/components/admin/admin-page";
import { Pager } from "@/components/admin/pager";
import { PeopleSearch } from "@/components/admin/people-search";
import { PeopleTable } from "@/components/admin/people-table";
import { EmptyState } from "@/components/layout/empty-state";
import { listPeople } from "@/lib/features/accounts/queries/people";
import { peoplePath } from "@/lib/features/accounts/rules/admin-paths";
import { peoplePageQuery } from "@/lib/features/accounts/schema";

export const metadata: Metadata = { title: "People" };

export default async function Page({ searchParams }: PageProps<"/admin">) {
  const person = await administratorOrNotFound("/admin");
  const { text, page, waiting } = peoplePageQuery.parse(await searchParams);
  const isWaiting = waiting === "1";
  const found = await listPeople(person, { text, page, waiting: isWaiting });
  return (
    <AdminPage
      person={person}
      place="people"
      title="People"
      lead="Who has an account here. You see who they are and how much they practise; what they write is theirs alone."
    >
      <PeopleSearch text={text} isWaiting={isWaiting} waiting={found.waiting} />
      {found.total === 0 ? (
        <EmptyState
          title={isWaiting ? "Nobody is waiting" : "Nobody is found"}
          text={
            isWaiting
              ? "Whoever asks for a new password stands here until you make a link."
              : "No name and no address holds what you searched for. Try a shorter part of it."
          }
        />
      ) : (
        <PeopleTable people={found.people} now={new Date()} />
      )}
      <Pager
        page={found.page}
        pages={found.pages}
        hrefOf={(to) => peoplePath({ text, isWaiting, page: to })}
      />
    </AdminPage>
  );
}
