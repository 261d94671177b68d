import type { ArticleReference } from "@/lib/features/catalog/types";
import { noteId } from "./source-mark";
import type { SourceNotes } from "./source-notes";
import { publishedOn } from "./words";
import "./guide.css";

/** A short list reads better in one column. */
const COLUMNS_FROM = 8;

/** The notes that the source marks lead to, under the article that they are from. */
export function SourceList({ notes }: { notes: SourceNotes }) {
  const articles = [
    ...new Map(notes.list.map(({ article }) => [article.slug, article] as const)).values(),
  ];
  const [only] = articles.length === 1 ? articles : [];
  const columns = notes.list.length > COLUMNS_FROM ? "gap-x-12 lg:columns-2" : "measure";
  return (
    <>
      {articles.map((article) => (
        <ArticleLine key={article.slug} article={article} />
      ))}
      <p className="measure mt-4 mb-6 text-sm text-muted">
        Each note names a section or a table of the article. <strong>Stated</strong> means that it
        stands there, in other words; <strong>derived</strong> (†) means that we concluded it, and
        how.
      </p>
      <ol className={`guide-notes ${columns}`}>
        {notes.list.map((source, index) => (
          <li key={noteId(index + 1)} id={noteId(index + 1)}>
            {only ? "" : `${source.article.title}: `}“{source.section}”.{" "}
            <span>{source.basis === "stated" ? "Stated." : `Derived: ${source.reasoning}`}</span>
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
