import { type CatalogQuestion, ROLE_SLUGS } from "../schema/catalog-files";
import type { Catalog } from "./parse-catalog";

/** A row as JSON: column names of the database, values as jsonb gives them back. */
export type Row = Record<string, unknown>;

/** JSON with sorted keys: equal for equal content, whatever the order of keys. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/** What a revision pins: the prompt and, for each role in ladder order, the anchors by competency, the main one first. */
export function versionContent(question: CatalogQuestion) {
  const anchors = Object.fromEntries(
    ROLE_SLUGS.flatMap((role) => {
      const asked = question.roles[role];
      return asked
        ? [
            [
              role,
              asked.competencies.map((one) => ({ competency: one.slug, anchors: one.anchors })),
            ],
          ]
        : [];
    }),
  );
  return { prompt: question.prompt, anchors };
}

/**
 * The whole catalog as rows, by table. `retired_at` is only true or null here: the moment is the writer's.
 * @param digest names a version by its content: the same words, the same name
 */
export function catalogRows(catalog: Catalog, digest: (text: string) => string) {
  const roles = catalog.roles.map((role) => role.value);
  const questions = catalog.questions.map((question) => question.value);
  const asked = questions.flatMap((question) =>
    ROLE_SLUGS.flatMap((role) => {
      const of = question.roles[role];
      return of ? [{ key: { question_slug: question.slug, role_slug: role }, role, of }] : [];
    }),
  );
  const places = new Map<string, number>();
  const nextPlace = (role: string) => {
    const place = (places.get(role) ?? 0) + 1;
    places.set(role, place);
    return place;
  };
  return {
    articles: catalog.articles.map(({ value }): Row => ({ ...value })),
    competencies: catalog.competencies.map(({ value }): Row => ({ ...value })),
    roles: roles.map(
      (role): Row => ({
        slug: role.slug,
        name: role.name,
        ladder: role.ladder,
        tagline: role.tagline,
        summary: role.summary,
        ladder_source: role.ladderSource,
        matrix_source: role.matrixSource,
        guide: role.guide,
      }),
    ),
    role_competencies: roles.flatMap((role) =>
      role.competencies.map(
        (one, position): Row => ({
          role_slug: role.slug,
          slug: one.slug,
          shared_slug: one.shared,
          position,
          name: one.name,
          description: one.description,
          required_level: one.requiredLevel,
          required_word: one.requiredWord ?? null,
          required_source: one.requiredSource,
          source: one.source,
          levels: one.levels,
          retired_at: null,
        }),
      ),
    ),
    rounds: roles.flatMap((role) =>
      role.rounds.map(
        (one, position): Row => ({
          role_slug: role.slug,
          slug: one.slug,
          position,
          name: one.name,
          focus: one.focus,
          interviewers: one.interviewers ?? null,
          format: one.format ?? null,
          duration: one.duration ?? null,
          source: one.source,
        }),
      ),
    ),
    questions: questions.map(
      (one): Row => ({
        slug: one.slug,
        prompt: one.prompt,
        category: one.category,
        assesses: one.assesses,
        structure: one.structure ?? null,
        guidance: one.guidance,
        probes: one.probes,
        mistakes: one.mistakes,
        sources: one.sources,
        retired_at: one.retired ? true : null,
        content_hash: digest(canonical(versionContent(one))),
      }),
    ),
    question_roles: asked.map(
      ({ key, role, of }): Row => ({
        ...key,
        position: nextPlace(role),
        difficulty: of.difficulty,
        why_asked: of.whyAsked,
      }),
    ),
    question_competencies: asked.flatMap(({ key, of }) =>
      of.competencies.map(
        (one, position): Row => ({
          ...key,
          competency_slug: one.slug,
          position,
          anchors: one.anchors,
        }),
      ),
    ),
    question_rounds: asked.flatMap(({ key, of }) =>
      of.rounds.map((slug): Row => ({ ...key, round_slug: slug })),
    ),
  };
}

export type CatalogRows = ReturnType<typeof catalogRows>;
export type TableName = keyof CatalogRows;
