import { levelText } from "@/components/ui/level-meter";
import type { Level } from "@/lib/features/catalog/types/basics";
import type { ReviewScreen } from "@/lib/features/review/types/reviews";

const LEVELS: readonly Level[] = [1, 2, 3, 4, 5];

/** What the question is marked by, what an interviewer asks next, and what often goes wrong. */
export function GuidancePane({ screen: { question, guide } }: { screen: ReviewScreen }) {
  return (
    <div className="grid gap-9">
      {guide.map(({ competency, role, anchors }) => (
        <section key={`${role}-${competency}`}>
          <h2 className="text-lg">
            {competency} <span className="text-sm font-normal text-muted">{role}</span>
          </h2>
          <dl className="mt-2 grid gap-3">
            {LEVELS.filter((level) => anchors[level] !== undefined).map((level) => (
              <div key={level}>
                <dt className="font-semibold">{levelText(level)}</dt>
                <dd className="text-muted">{anchors[level]}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <List title="Probes" items={question.probes} />
      <List title="Common mistakes" items={question.mistakes} />
    </div>
  );
}

function List({ title, items }: { title: string; items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <section>
      <h2 className="text-lg">{title}</h2>
      <ul className="mt-2 grid list-disc gap-1.5 pl-5">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </section>
  );
}
