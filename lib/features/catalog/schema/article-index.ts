/** article-index.json: what the checks need of the articles, without their text. */
import { z } from "zod";

const section = z.strictObject({
  /** A caption names the table below it; a subheading is a short line that stands alone. */
  kind: z.enum(["heading", "caption", "subheading"]),
  /** Of a heading, 1 to 6. */
  level: z.number().int().min(1).max(6).optional(),
  text: z.string(),
});

export const articleIndex = z.array(
  z.strictObject({
    slug: z.string(),
    title: z.string(),
    url: z.string(),
    /** Calendar day in UTC, yyyy-mm-dd. */
    published: z.string(),
    sections: z.array(section),
    /** Tables by the section right above them, with the labels of their rows. */
    tables: z.array(z.strictObject({ section: z.string(), labels: z.array(z.string()) })),
  }),
);

export type ArticleIndex = z.infer<typeof articleIndex>;
export type ArticleEntry = ArticleIndex[number];
export type ArticleSection = z.infer<typeof section>;
