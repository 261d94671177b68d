import type { ArticleReference, Source } from "@/lib/features/catalog/types/basics";
import { noteId } from "./source-mark";
import type { SourceNotes } from "./source-notes";
import { publishedOn } from "./words";
import "./guide.css";

/** A short list reads better in one column. */
const COLUMNS_FROM = 8;

/** The notes that the source marks lead to, under the article that they are from. */
export function SourceList({ notes }: { notes: SourceNotes }) {
  const numbered = notes.list.map((source, index) => ({ source, number: index + 1 }));
  const articles = Map.groupBy(numbered, ({ source }) => source.article.slug);
  return (
    <>
      <p className="measure mb-6 text-sm text-muted">
        Each note names a section or a table of the article. <strong>Stated</strong> means that it
        stands there, in other words; <strong>derived</strong> (†) means that we concluded it, and
        how.
      </p>
      {[...articles].map(([slug, of]) => (
        <ArticleNotes key={slug} notes={of} />
      ))}
    </>
  );
}

function ArticleNotes({ notes }: { notes: { source: Source; number: number }[] }) {
  const columns = notes.length > COLUMNS_FROM ? "gap-x-12 lg:columns-2" : "measure";
  return (
    <section className="mb-8 last:mb-0">
      {notes[0] && <ArticleLine article={notes[0].source.article} />}
      <ol className={`guide-notes mt-4 ${columns}`}>
        {notes.map(({ source, number }) => (
          <li key={number} id={noteId(number)} value={number}>
            “{source.section}”.{" "}
            <span>{source.basis === "stated" ? "Stated." : `Derived: ${source.reasoning}`}</span>
          </li>
        ))}
      </ol>
    </section>
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
