import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import {
  Cell,
  HeaderCell,
  Row,
  RowHeader,
  Table,
  TableBody,
  TableHead,
} from "@/components/ui/data-table";
import { agoWords, dayWords } from "@/lib/features/accounts/rules/time-words";
import type { PersonRow } from "@/lib/features/accounts/types";

export function PeopleTable({ people, now }: { people: readonly PersonRow[]; now: Date }) {
  return (
    <Table caption="People with an account">
      <TableHead>
        <HeaderCell className="sm:w-[34%]">Name</HeaderCell>
        <HeaderCell className="sm:w-[34%]">E-mail address</HeaderCell>
        <HeaderCell>Joined</HeaderCell>
        <HeaderCell>Last seen</HeaderCell>
        <HeaderCell numeric>Answers</HeaderCell>
      </TableHead>
      <TableBody>
        {people.map((person) => (
          <Row key={person.id}>
            <RowHeader>
              <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
                <Link href={`/admin/people/${person.id}`} className="text-link wrap-anywhere">
                  {person.name}
                </Link>
                {person.isAdministrator && <Badge tone="accent">Administrator</Badge>}
                {person.resetAskedAt && <Badge tone="warn">Asked for a password</Badge>}
              </span>
            </RowHeader>
            <Cell label="E-mail" className="wrap-anywhere">
              {person.email}
            </Cell>
            <Cell label="Joined" className="sm:whitespace-nowrap">
              {dayWords(person.createdAt)}
            </Cell>
            <Cell label="Last seen" className="first-letter:uppercase sm:whitespace-nowrap">
              {person.lastSeenAt ? agoWords(person.lastSeenAt, now) : "Signed out"}
            </Cell>
            <Cell label="Answers" numeric>
              {person.answers}
            </Cell>
          </Row>
        ))}
      </TableBody>
    </Table>
  );
}
