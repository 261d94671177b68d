import { countOf, sentenceCase } from "@/components/catalog/words";
import { LocalTime } from "@/components/practice/local-time";
import { Badge } from "@/components/ui/badge";
import type { Named } from "@/lib/features/catalog/types/basics";
import { periodInWords } from "@/lib/features/stories/rules/months";
import type { StoryLine } from "@/lib/features/stories/types";

/** What stands beside a story in the list. */
export function StoryLineFacts({ line, uses }: { line: StoryLine; uses: number }) {
  const period = periodInWords(line.from, line.to);
  return (
    <div className="grid content-start gap-2 text-sm text-muted">
      <CompetencyTags competencies={line.competencies} />
      <p className="flex flex-wrap gap-x-2 gap-y-1">
        {line.isFailure && <Badge tone="accent">Failure story</Badge>}
        {line.isSample && <Badge>Sample data</Badge>}
        {line.hasAside && <Badge tone="warn">Two texts</Badge>}
      </p>
      <p>
        {period && <span>{sentenceCase(period)}. </span>}
        {uses === 0 ? "Not used in an answer yet" : `Used in ${countOf(uses, "answer")}`}.{" "}
        {line.deletedAt ? "Deleted" : "Changed"}{" "}
        <LocalTime at={line.deletedAt ?? line.changedAt} as="day" />.
      </p>
    </div>
  );
}

export function CompetencyTags({ competencies }: { competencies: readonly Named[] }) {
  if (competencies.length === 0) {
    return <p className="text-sm text-muted">No competency yet, so it counts for none.</p>;
  }
  return (
    <ul aria-label="Competencies" className="flex flex-wrap gap-1.5">
      {competencies.map(({ slug, name }) => (
        <li key={slug}>
          <Badge>{name}</Badge>
        </li>
      ))}
    </ul>
  );
}
