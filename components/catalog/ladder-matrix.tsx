import {
  Cell,
  HeaderCell,
  Row,
  RowHeader,
  Table,
  TableBody,
  TableHead,
} from "@/components/ui/data-table";
import { alignMatrices } from "@/lib/features/catalog/rules/compare-roles";
import type { CompetencyView, RoleGuide } from "@/lib/features/catalog/types/roles";
import { LevelLine } from "./level-line";
import { SourceMark } from "./source-mark";
import type { SourceNotes } from "./source-notes";

/** The matrices of the roles as one table: a row to a shared competency, a column to a role. */
export function LadderMatrix({ roles, notes }: { roles: RoleGuide[]; notes: SourceNotes }) {
  return (
    <Table caption="Competency matrices of the roles, side by side" className="ladder-matrix">
      <TableHead>
        <HeaderCell>Shared competency</HeaderCell>
        {roles.map((role) => (
          <HeaderCell key={role.slug}>
            <a href={`/roles/${role.slug}`}>{role.name}</a>
            <SourceMark source={role.ladderSource} notes={notes} />
          </HeaderCell>
        ))}
      </TableHead>
      <TableBody>
        {alignMatrices(roles).map(({ shared, areas }) => (
          <Row key={shared.slug}>
            <RowHeader>
              {shared.name}
              <small>{shared.definition}</small>
            </RowHeader>
            {roles.map((role, index) => (
              <Cell key={role.slug} label={role.name}>
                <Areas role={role} areas={areas[index] ?? []} notes={notes} />
              </Cell>
            ))}
          </Row>
        ))}
      </TableBody>
    </Table>
  );
}

function Areas({
  role,
  areas,
  notes,
}: {
  role: RoleGuide;
  areas: CompetencyView[];
  notes: SourceNotes;
}) {
  if (areas.length === 0) return <i>Not an area of this matrix</i>;
  return areas.map((area) => (
    <div key={area.slug}>
      <a href={`/roles/${role.slug}#${area.slug}`}>{area.name}</a>
      <SourceMark source={area.source} notes={notes} />
      <LevelLine level={area.requiredLevel} size="sm" />
      <small>
        {area.requiredWord ? `“${area.requiredWord}” in the article` : "Derived by us"}
        <SourceMark source={area.requiredSource} notes={notes} />
      </small>
    </div>
  ));
}
