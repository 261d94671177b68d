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
import { type LevelBasis, LevelMeter, levelText } from "@/components/ui/level-meter";
import { Exhibit } from "./exhibit";

const ROWS: readonly {
  name: string;
  required: number;
  current?: number;
  basis: LevelBasis;
  answers: number;
}[] = [
  { name: "Infrastructure and networks", required: 5, current: 3.4, basis: "coach", answers: 12 },
  { name: "Service management", required: 4, current: 4, basis: "coach", answers: 7 },
  { name: "Security and compliance", required: 4, current: 2.5, basis: "self", answers: 3 },
  { name: "Budget and vendors", required: 3, current: 5, basis: "self", answers: 2 },
  { name: "Leading people", required: 4, basis: "none", answers: 0 },
];

export function GalleryLevels() {
  return (
    <Exhibit title="Levels, in a table">
      <Table caption="Competencies of a role, with required and current level">
        <TableHead>
          <HeaderCell>Competency</HeaderCell>
          <HeaderCell>Level</HeaderCell>
          <HeaderCell>Required</HeaderCell>
          <HeaderCell>Current</HeaderCell>
          <HeaderCell numeric>Answers</HeaderCell>
        </TableHead>
        <TableBody>
          {ROWS.map((row) => (
            <Row key={row.name}>
              <RowHeader>{row.name}</RowHeader>
              <Cell>
                <LevelMeter
                  label={row.name}
                  required={row.required}
                  current={row.current}
                  basis={row.basis}
                />
              </Cell>
              <Cell label="Required">{levelText(row.required)}</Cell>
              <Cell label="Current">
                {row.current === undefined ? (
                  <span className="text-muted">Not yet rated</span>
                ) : (
                  levelText(row.current)
                )}{" "}
                {row.basis === "self" && <Badge tone="warn">Self-rated, unconfirmed</Badge>}
              </Cell>
              <Cell label="Answers" numeric>
                {row.answers}
              </Cell>
            </Row>
          ))}
        </TableBody>
      </Table>
      <div className="flex flex-wrap items-center gap-6">
        <LevelMeter size="sm" required={4} current={3} basis="coach" />
        <LevelMeter size="sm" required={4} current={2} basis="self" />
        <LevelMeter size="sm" required={2} />
        <LevelMeter required={3} label="Budget" />
        <LevelMeter size="sm" current={5} basis="coach" />
        <LevelMeter size="sm" required={5} current={5} basis="coach" />
        <LevelMeter size="sm" required={3} basis="none" />
      </div>
    </Exhibit>
  );
}
