import type { ReactNode } from "react";
import { publishedOn } from "@/components/catalog/words";
import { levelInWords } from "@/lib/features/catalog/rules/names";
import type { Source } from "@/lib/features/catalog/types/basics";
import type { CellDetail } from "@/lib/features/progress/types";

/** Who says that this is asked for, and at which level: article, section, stated or derived and how. */
export function RequirementSource({ detail }: { detail: CellDetail }) {
  const { cell, requiredSource, source } = detail;
  return (
    <section aria-labelledby="source" className="mt-12">
      <h2 id="source" className="text-2xl">
        Where this comes from
      </h2>
      <dl className="mt-4 grid gap-5">
        <Fact term={`Required level ${levelInWords(cell.required)}`} source={requiredSource}>
          {cell.requiredWord && `The article’s word is “${cell.requiredWord}”. `}
        </Fact>
        <Fact term={`${cell.name} as a competency`} source={source} />
      </dl>
    </section>
  );
}

function Fact({ term, source, children }: { term: string; source: Source; children?: ReactNode }) {
  return (
    <div>
      <dt className="font-semibold">{term}</dt>
      <dd className="mt-1 text-sm text-muted">
        {children}
        {source.basis === "stated" ? "Stated in" : "Derived from"}{" "}
        <a href={source.article.url} rel="noreferrer" className="text-link">
          {source.article.title}
        </a>
        , section “{source.section}”, published on {publishedOn(source.article)}.
        {source.reasoning && (
          <span className="mt-1.5 block">How we derived it: {source.reasoning}</span>
        )}
      </dd>
    </div>
  );
}
