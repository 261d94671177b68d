import type { ArticleReference } from "@/lib/features/catalog/types/basics";
import { publishedOn } from "../catalog/words";

const FIGURES: readonly { figure: string; finding: string; so: string; source: string }[] = [
  {
    figure: "23%",
    finding: "of answers to questions about past behaviour were stories at all.",
    so: "So the editor has four parts, and the first thing to look for is one real event.",
    source:
      "Bangerter, Corvalan & Cavin 2014, Storytelling in the selection interview?, Journal of Business and Psychology 29",
  },
  {
    figure: ".67 against .34",
    finding: "is the most that a structured and an unstructured interview can predict.",
    so: "So a question keeps its anchors, and every answer to it is held against the same ones.",
    source:
      "Conway, Jako & Goodman 1995, A meta-analysis of interrater and internal consistency reliability of selection interviews, Journal of Applied Psychology 80",
  },
  {
    figure: "r = .22",
    finding: "is how closely people’s ratings of themselves follow those of their superiors.",
    so: "So your own rating counts as unconfirmed, whichever way it errs.",
    source:
      "Heidemeier & Moser 2009, Self–other agreement in job performance ratings, Journal of Applied Psychology 94",
  },
  {
    figure: "g = .74",
    finding: "is what practice in spaced sessions gains over the same practice at one sitting.",
    so: "So the board shows when you last practised, and a new take starts from a blank page.",
    source:
      "Latimier, Peyre & Ramus 2021, A meta-analytic review of the benefit of spacing out retrieval practice, Educational Psychology Review 33",
  },
];

/** What the product rests on: findings about interviews, and the articles about the roles. */
export function Figures({ articles }: { articles: ArticleReference[] }) {
  return (
    <section aria-labelledby="figures" className="page-width py-20 sm:py-28">
      <h2 id="figures" className="max-w-[22ch] text-3xl tracking-[-0.03em] sm:text-5xl">
        What it rests on
      </h2>
      <dl className="mt-12 grid gap-x-14 gap-y-12 md:grid-cols-2">
        {FIGURES.map(({ figure, finding, so, source }) => (
          <div key={figure} className="border-t border-line-strong pt-5">
            <dt>
              <span className="block text-5xl font-bold tracking-[-0.04em] tabular-nums sm:text-6xl">
                {figure}
              </span>
              <span className="mt-3 block max-w-[26rem] text-lg leading-snug">{finding}</span>
            </dt>
            <dd className="mt-3 max-w-[30rem]">
              <p className="text-muted">{so}</p>
              <p className="mt-3 text-sm text-faint">{source}</p>
            </dd>
          </div>
        ))}
      </dl>
      <h3 className="mt-20 text-xl">The roles are described after four articles</h3>
      <ul className="mt-4 [&>li]:flex [&>li]:flex-wrap [&>li]:justify-between [&>li]:gap-x-8 [&>li]:border-t [&>li]:border-line [&>li]:py-3">
        {articles.map((article) => (
          <li key={article.slug}>
            <a href={article.url} rel="noreferrer" className="text-link">
              {article.title}
            </a>
            <span className="text-sm text-muted">9cv9, {publishedOn(article)}</span>
          </li>
        ))}
      </ul>
      <p className="measure mt-4 text-sm text-muted">
        Facts and figures carry over, sentences do not. On every page, small numbers lead to the
        section that a fact comes from.
      </p>
    </section>
  );
}
