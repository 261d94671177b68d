import Link from "next/link";
import {
  Cell,
  HeaderCell,
  Row,
  RowHeader,
  Table,
  TableBody,
  TableHead,
} from "@/components/ui/data-table";
import { momentWords } from "@/lib/features/accounts/rules/time-words";
import type { CatalogOverview } from "@/lib/features/accounts/types";

export function CatalogSummary({ overview }: { overview: CatalogOverview }) {
  const { loadedAt, fingerprint, articles, questions, versions } = overview;
  return (
    <p className="measure text-muted">
      {questions} questions in {versions} versions, from {articles} articles.{" "}
      {loadedAt && fingerprint ? (
        <>
          Last loaded {momentWords(loadedAt)}, content{" "}
          <code className="rounded-control bg-sunken px-1.5 py-0.5 text-sm">{fingerprint}</code>.
        </>
      ) : (
        "Nothing has been loaded yet: the next start does it."
      )}
    </p>
  );
}

export function CatalogTable({ overview }: { overview: CatalogOverview }) {
  return (
    <Table caption="What is loaded for each role">
      <TableHead>
        <HeaderCell>Role</HeaderCell>
        <HeaderCell numeric>Competencies</HeaderCell>
        <HeaderCell numeric>Rounds</HeaderCell>
        <HeaderCell numeric>Questions</HeaderCell>
        <HeaderCell numeric>Retired</HeaderCell>
      </TableHead>
      <TableBody>
        {overview.roles.map((role) => (
          <Row key={role.slug}>
            <RowHeader>
              <Link href={`/roles/${role.slug}`} className="text-link">
                {role.name}
              </Link>
            </RowHeader>
            <Cell label="Competencies" numeric>
              {role.competencies}
            </Cell>
            <Cell label="Rounds" numeric>
              {role.rounds}
            </Cell>
            <Cell label="Questions" numeric>
              {role.questions}
            </Cell>
            <Cell label="Retired" numeric>
              {role.retired}
            </Cell>
          </Row>
        ))}
      </TableBody>
    </Table>
  );
}
