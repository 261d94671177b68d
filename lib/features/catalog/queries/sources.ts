import "server-only";
import { db } from "@/lib/db/client";
import type { Citation } from "../schema/catalog-files";
import type { ArticleReference, Source } from "../types/basics";

/** Turns citations into sources with the article's title and address. */
export type Cite = (citation: Citation) => Source;

/** The four articles, read once for a page that cites many times. */
export async function citer(): Promise<Cite> {
  const rows = await db().article.findMany({
    select: { slug: true, title: true, url: true, published: true },
  });
  const articles = new Map<string, ArticleReference>(
    rows.map((row) => [row.slug, { ...row, published: row.published.toISOString().slice(0, 10) }]),
  );
  return (citation) => {
    const article = articles.get(citation.article);
    if (!article) throw new Error(`The catalog cites an unknown article, ${citation.article}.`);
    return {
      article,
      section: citation.section,
      basis: citation.basis,
      reasoning: citation.basis === "derived" ? citation.reasoning : null,
    };
  };
}
