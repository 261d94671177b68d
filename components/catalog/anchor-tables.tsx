import { levelText } from "@/components/ui/level-meter";
import type { QuestionInRole } from "@/lib/features/catalog/types/questions";

const LEVELS = [1, 2, 3, 4, 5] as const;

/** What an answer at each anchored level sounds like, in one role, for each competency that the question is about. */
export function AnchorTables({ asked }: { asked: QuestionInRole }) {
  return asked.competencies.map(({ slug, name, requiredLevel, anchors }, index) => (
    <table key={slug} className="mt-8 w-full border-collapse text-left first:mt-0">
      <caption className="pb-3 text-left">
        <span className="block text-lg font-semibold">{name}</span>
        <span className="block text-sm text-muted">
          {index === 0 ? "The main competency. " : ""}
          {asked.role.name} requires {levelText(requiredLevel)}.
        </span>
      </caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">Level</th>
          <th scope="col">How an answer sounds</th>
        </tr>
      </thead>
      <tbody className="[&_td]:py-3.5 [&_th]:w-16 [&_th]:py-3.5 [&_th]:pr-4 [&_th]:align-top [&_th]:font-semibold sm:[&_th]:w-40 [&_tr]:border-t [&_tr]:border-line">
        {LEVELS.filter((level) => anchors[level] !== undefined).map((level) => (
          <tr key={level}>
            <th scope="row">
              <span className="sm:hidden">{level}</span>
              <span className="hidden sm:inline">{levelText(level)}</span>
            </th>
            <td>
              <p className="measure">{anchors[level]}</p>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  ));
}
