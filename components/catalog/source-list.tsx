import type { ArticleReference } from "@/lib/features/catalog/types";
import { noteId } from "./source-mark";
import type { SourceNotes } from "./source-notes";
import { publishedOn } from "./words";

/** A short list reads better in one column. */
const COLUMNS_FROM = 8;

/** The notes that the source marks lead to, under the article that they are from. */
export function SourceList({ notes }: { notes: SourceNotes }) {
  const articles = [
    ...new Map(notes.list.map(({ article }) => [article.slug, article] as const)).values(),
  ];
  const [only] = articles.length === 1 ? articles : [];
  return (
    <>
      {articles.map((article) => (
        <ArticleLine key={article.slug} article={article} />
      ))}
      <p className="measure mt-4 text-sm text-muted">
        Each note names a section or a table of the article. <strong>Stated</strong> means that it
        stands there, in other words; <strong>derived</strong> (†) means that we concluded it, and
        how.
      </p>
      <ol
        className={`mt-6 gap-x-10 text-sm [&_li]:mb-2.5 [&_li]:flex [&_li]:break-inside-avoid [&_li]:gap-2 [&_li]:rounded-control [&_li:target]:bg-accent-soft ${notes.list.length > COLUMNS_FROM ? "lg:columns-2" : "measure"}`}
      >
        {notes.list.map((source, index) => (
          <li key={noteId(index + 1)} id={noteId(index + 1)}>
            <span className="w-6 shrink-0 text-faint tabular-nums">{index + 1}</span>
            <span className="min-w-0">
              {only ? "" : `${source.article.title}: `}“{source.section}”.{" "}
              <span className="text-muted">
                {source.basis === "stated" ? "Stated." : `Derived: ${source.reasoning}`}
              </span>
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}

function ArticleLine({ article }: { article: ArticleReference }) {
  return (
    <p className="measure">
      <a href={article.url} className="text-link font-medium" rel="noreferrer">
        {article.title}
      </a>
      <span className="text-muted">, 9cv9, published on {publishedOn(article)}</span>
      <span className="hidden text-sm break-all print:block">{article.url}</span>
    </p>
  );
}
