/**
 * The format of the data files under prisma/seed/catalog. Every object is strict: a misspelt field is an
 * error, not a silently missing one. The loader and `npm run catalog:check` parse with these schemas.
 */
import { z } from "zod";

const slug = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be lower-case words joined by hyphens");
const text = (max: number) => z.string().trim().min(1).max(max);
const level = z.number().int().min(1).max(5);

export const ROLE_SLUGS = ["it-manager", "it-operations-manager", "it-director", "cto"] as const;
export const roleSlug = z.enum(ROLE_SLUGS);

export const CATEGORIES = [
  "background",
  "technical",
  "behavioural",
  "situational",
  "strategic",
  "leadership",
] as const;
export const category = z.enum(CATEGORIES);

/**
 * Where a fact comes from. `section` is a heading or a table caption of the article, letter for letter, as listed
 * in article-index.json. A derived fact says how it was derived.
 */
export const citation = z.discriminatedUnion("basis", [
  z.strictObject({ article: slug, section: text(200), basis: z.literal("stated") }),
  z.strictObject({
    article: slug,
    section: text(200),
    basis: z.literal("derived"),
    reasoning: text(600),
  }),
]);

/** articles.yaml */
export const articlesFile = z.array(
  z.strictObject({
    slug,
    title: text(200),
    url: z.url(),
    /** Calendar day of publication, yyyy-mm-dd. */
    published: z.iso.date(),
  }),
);

/** competencies.yaml: the shared map. Areas of different matrices that are the same underlying competency share a slug. */
export const competenciesFile = z.array(
  z.strictObject({ slug, name: text(80), definition: text(400) }),
);

const levelDescriptors = z.strictObject({
  1: text(300),
  2: text(300),
  3: text(300),
  4: text(300),
  5: text(300),
});

const roleCompetency = z.strictObject({
  slug,
  /** The area's label in the role's matrix. */
  name: text(80),
  /** The shared competency that it belongs to. */
  shared: slug,
  description: text(500),
  requiredLevel: level,
  /** The article's own word for the required level ("Medium-High"), where it has one. */
  requiredWord: text(40).optional(),
  /** What the requirement rests on. */
  requiredSource: citation,
  /** What the area itself rests on. */
  source: citation,
  levels: levelDescriptors,
});

const round = z.strictObject({
  slug,
  name: text(80),
  focus: text(300),
  /** Who sits on the other side, where it is stated or can be derived. */
  interviewers: text(160).optional(),
  format: text(160).optional(),
  /** As the article words it ("45 minutes"); left out where nothing is stated. */
  duration: text(60).optional(),
  source: citation,
});

const guideFact = z.strictObject({ text: text(700), source: citation });

const salaryFigure = z
  .strictObject({
    region: text(80),
    /** Experience band, seniority or sector as the row names it. */
    experience: text(80).optional(),
    currency: z.string().regex(/^[A-Z]{3}$/, "must be an ISO 4217 code"),
    period: z.enum(["year", "month"]),
    low: z.number().positive(),
    /** Equal to `low` for a single figure. */
    high: z.number().positive(),
    /** The row ends in a plus sign: `high` is not a ceiling. */
    openEnded: z.boolean().default(false),
    source: citation,
  })
  .refine((row) => row.high >= row.low, { path: ["high"], message: "must not be below low" });

/** roles/{role}.yaml */
export const roleFile = z.strictObject({
  slug: roleSlug,
  name: text(60),
  /** Place on the ladder, 1 the first. */
  ladder: z.number().int().min(1).max(4),
  ladderSource: citation,
  tagline: text(160),
  summary: text(900),
  /** The heading or caption of the table that the board is built on. */
  matrixSource: citation,
  competencies: z.array(roleCompetency).min(4).max(8),
  rounds: z.array(round).min(3).max(8),
  guide: z.strictObject({
    responsibilities: z.array(guideFact).min(3),
    careerPath: z.array(guideFact).min(2),
    interviewProcess: z.array(guideFact).min(2),
    certifications: z.array(guideFact).min(1),
    trends: z.array(guideFact).min(2),
    salaries: z.array(salaryFigure).min(3),
    faq: z.array(z.strictObject({ question: text(200), answer: text(700), source: citation })),
  }),
});

const anchors = z.strictObject({ 1: text(500), 3: text(500), 5: text(500) });

const askedOf = z.strictObject({
  /** Slugs of this role's rounds in which it is asked. */
  rounds: z.array(slug).min(1),
  /** 1 warm-up, 2 expected, 3 hard. */
  difficulty: z.number().int().min(1).max(3),
  whyAsked: text(500),
  /** The first one is the main competency. Anchors are for this question at this role's scope. */
  competencies: z.array(z.strictObject({ slug, anchors })).min(1).max(3),
});

const starGuidance = z.strictObject({
  situation: text(400),
  task: text(400),
  action: text(500),
  result: text(400),
});

const question = z.strictObject({
  slug,
  /** As an interviewer would say it. */
  prompt: text(400),
  category,
  assesses: text(400),
  /** Named structure for questions that are not about a past event, mapped to the four parts. */
  structure: z
    .strictObject({
      name: text(80),
      situation: text(40),
      task: text(40),
      action: text(40),
      result: text(40),
    })
    .optional(),
  guidance: starGuidance,
  probes: z.array(text(240)).min(3).max(8),
  mistakes: z.array(text(240)).min(2).max(6),
  /** A retired question is no longer offered; answers to it stay. */
  retired: z.boolean().default(false),
  sources: z.array(citation).min(1),
  /** One entry for each role that is asked it. */
  roles: z.partialRecord(roleSlug, askedOf).refine((r) => Object.keys(r).length > 0, {
    message: "must name at least one role",
  }),
});

/** questions/{role}-{category}.yaml, read in the order of their names; a bank keeps that order. */
export const questionsFile = z.array(question).min(1);

/** topics/{role}.yaml: what the role's article says its interviews ask about, and the questions that ask it. */
export const topicsFile = z
  .array(
    z.strictObject({
      /** In our words. */
      topic: text(120),
      kind: z.enum([...CATEGORIES, "vietnam"]),
      source: citation,
      /** The label of a row, where the topic is one of the table under that section. */
      row: text(200).optional(),
      /** Of the role's bank. */
      questions: z.array(slug).min(1),
    }),
  )
  .min(1);

export type CatalogTopic = z.infer<typeof topicsFile>[number];
export type Citation = z.infer<typeof citation>;
export type CatalogRole = z.infer<typeof roleFile>;
export type CatalogQuestion = z.infer<typeof question>;
export type CatalogArticle = z.infer<typeof articlesFile>[number];
export type CatalogCompetency = z.infer<typeof competenciesFile>[number];
