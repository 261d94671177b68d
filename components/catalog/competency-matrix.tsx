import { Disclosure } from "@/components/ui/disclosure";
import { LEVEL_NAMES } from "@/components/ui/level-meter";
import type { Level, RoleSlug } from "@/lib/features/catalog/types/basics";
import type { CompetencyView } from "@/lib/features/catalog/types/roles";
import { bankAddress } from "./bank-address";
import { LevelLine } from "./level-line";
import { SourceMark } from "./source-mark";
import type { SourceNotes } from "./source-notes";
import { countOf, sentenceCase } from "./words";

/** A role's matrix: what is asked, at which level, on whose word. Each area is a group of two rows, so that it fits a phone. */
export function CompetencyMatrix({
  role,
  name,
  competencies,
  notes,
}: {
  role: RoleSlug;
  name: string;
  competencies: CompetencyView[];
  notes: SourceNotes;
}) {
  return (
    <table className="w-full table-fixed border-collapse text-left">
      <caption className="sr-only">Competency matrix of the {name} with required levels</caption>
      <thead className="border-b border-line-strong text-sm text-muted">
        <tr>
          <th scope="col" className="py-2 pr-4 font-semibold">
            Competency
          </th>
          <th scope="col" className="w-[44%] py-2 font-semibold sm:w-80">
            Required level
          </th>
        </tr>
      </thead>
      {competencies.map((area) => (
        <Area key={area.slug} role={role} area={area} notes={notes} />
      ))}
    </table>
  );
}

function Area({ role, area, notes }: { role: RoleSlug; area: CompetencyView; notes: SourceNotes }) {
  const derived = area.requiredSource.basis === "derived";
  return (
    <tbody id={area.slug} className="border-line not-last:border-b">
      <tr>
        <th scope="rowgroup" className="pt-5 pr-4 align-top text-lg leading-snug">
          {area.name}
          <SourceMark source={area.source} notes={notes} />
        </th>
        <td className="pt-5 align-top">
          <LevelLine level={area.requiredLevel} />
          <span className="block text-sm text-muted">
            {area.requiredWord ? `“${area.requiredWord}” in the article` : "Derived by us"}
            <SourceMark source={area.requiredSource} notes={notes} />
          </span>
          <a
            href={bankAddress(role, { competency: area.slug })}
            className="text-link inline-flex min-h-8 items-center text-sm"
          >
            {sentenceCase(countOf(area.questionCount, "question"))}
            <span className="sr-only"> on {area.name}</span>
          </a>
        </td>
      </tr>
      <tr>
        <td colSpan={2} className="pt-2 pb-2">
          <p className="measure">{area.description}</p>
          <Disclosure
            className="border-b-0 [&>summary]:justify-start [&>summary]:gap-1.5 [&>summary]:text-sm [&>summary]:font-medium [&>summary]:text-muted"
            summary={derived ? "The five levels, and why this one" : "The five levels"}
          >
            {derived && (
              <p className="measure mb-5 border-l-2 border-line-strong pl-4 text-sm">
                <strong>Why level {area.requiredLevel}.</strong> {area.requiredSource.reasoning}
              </p>
            )}
            <LevelDescriptors area={area} />
          </Disclosure>
        </td>
      </tr>
    </tbody>
  );
}

function LevelDescriptors({ area }: { area: CompetencyView }) {
  return (
    <ol className="guide-levels">
      {LEVEL_NAMES.map((word, index) => {
        const level = (index + 1) as Level;
        const required = level === area.requiredLevel;
        return (
          <li key={word} aria-current={required || undefined}>
            <b>
              {level} {word}
              {required && <em>required</em>}
            </b>
            <span>{area.levels[level]}</span>
          </li>
        );
      })}
    </ol>
  );
}
