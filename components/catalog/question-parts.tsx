/** Parts that the page of a question of the catalog and that of a person's own have alike. */
import type { ReactNode } from "react";
import type { QuestionInRole } from "@/lib/features/catalog/types/questions";
import { Difficulty } from "./difficulty";
import { keyOf, withArticle } from "./words";

/** What a question means in one role’s interviews. */
export function InRole({ asked }: { asked: QuestionInRole }) {
  return (
    <section
      aria-labelledby={`in-${asked.role.slug}`}
      className="[&_dd]:mb-4 [&_dt]:text-sm [&_dt]:text-muted"
    >
      <h2 id={`in-${asked.role.slug}`} className="mb-4 text-base tracking-normal">
        Asked of {withArticle(asked.role.name)}
      </h2>
      <dl>
        <dt>Main competency</dt>
        <dd>
          <CompetencyLinks asked={asked} from={0} to={1} />
        </dd>
        {asked.competencies.length > 1 && (
          <>
            <dt>Also</dt>
            <dd>
              <CompetencyLinks asked={asked} from={1} to={3} />
            </dd>
          </>
        )}
        {asked.rounds.length > 0 && (
          <>
            <dt>{asked.rounds.length === 1 ? "Round" : "Rounds"}</dt>
            <dd>
              <ul>
                {asked.rounds.map(({ slug, name }) => (
                  <li key={slug}>
                    <a
                      href={`/roles/${asked.role.slug}#round-${slug}`}
                      className="text-link inline-block py-0.5"
                    >
                      {name}
                    </a>
                  </li>
                ))}
              </ul>
            </dd>
          </>
        )}
        <dt>Difficulty</dt>
        <dd>
          <Difficulty value={asked.difficulty} />
        </dd>
      </dl>
    </section>
  );
}

function CompetencyLinks({ asked, from, to }: { asked: QuestionInRole; from: number; to: number }) {
  return (
    <ul>
      {asked.competencies.slice(from, to).map(({ slug, name }) => (
        <li key={slug}>
          <a href={`/roles/${asked.role.slug}#${slug}`} className="text-link inline-block py-0.5">
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** A part of a question’s page under its heading. */
export function Part({
  title,
  lead,
  first = false,
  children,
}: {
  title: string;
  lead?: ReactNode;
  first?: boolean;
  children: ReactNode;
}) {
  return (
    <section className={first ? "" : "mt-12 print:mt-6"}>
      <h2 className="text-2xl">{title}</h2>
      {lead && <p className="measure mt-2 text-muted">{lead}</p>}
      <div className="mt-4">{children}</div>
    </section>
  );
}

/** Probes or mistakes, one below the other. */
export function Texts({ texts }: { texts: readonly string[] }) {
  return (
    <ul className="[&>li]:border-t [&>li]:border-line [&>li]:py-3">
      {texts.map((text) => (
        <li key={keyOf(text)}>{text}</li>
      ))}
    </ul>
  );
}
