import type { Named, RoleSlug } from "@/lib/features/catalog/types/basics";
import type { Coverage, CoverageColumn, CoverageRow, StoryLine } from "../types";
import { bankWarnings } from "./bank-warnings";

type Told = Pick<StoryLine, "id" | "headline" | "isFailure" | "competencies">;

/** Lays stories over a matrix: a story covers each area that is the same underlying competency as one of its tags. */
export function buildCoverage(
  role: Named & { slug: RoleSlug },
  areas: readonly Omit<CoverageColumn, "stories">[],
  stories: readonly Told[],
): Coverage {
  const rows = stories.map(({ id, headline, isFailure, competencies }): CoverageRow => {
    const tags = new Set(competencies.map(({ slug }) => slug));
    const cells = areas.map(({ shared }) => tags.has(shared));
    return { id, headline, isFailure, cells, covers: cells.filter(Boolean).length };
  });
  const columns = areas.map((area, at) => ({
    ...area,
    stories: rows.filter(({ cells }) => cells[at]).length,
  }));
  return { role, columns, rows, warnings: bankWarnings(columns, rows, stories) };
}
