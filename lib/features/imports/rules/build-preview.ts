import type { Named, RoleSlug } from "@/lib/features/catalog/types/basics";
import type { StoredRow } from "../schema/stored-preview";
import type {
  ImportKind,
  ImportPreview,
  LeftOut,
  PreviewRow,
  RoleChoices,
  RoleFacts,
  Twin,
} from "../types";
import { faultOf, findTwins, isTicked, type KnownPrompts } from "./row-state";

/** Rows a page: a form of them fits into a request however long they are. */
export const ROWS_A_PAGE = 50;

export interface StoredImport {
  id: string;
  kind: ImportKind;
  fileName: string;
  role: Named & { slug: RoleSlug };
  createdAt: Date;
  importedAt: Date | null;
  remarks: string[];
  rows: StoredRow[];
  leftOut: LeftOut[];
}

interface Known {
  roles: readonly RoleFacts[];
  own: KnownPrompts;
  bank: KnownPrompts;
}

/** What is shown of an import: one page of its rows with their state now, and counts over all of them. */
export function buildPreview(
  { rows, leftOut, ...stored }: StoredImport,
  { roles, own, bank }: Known,
  asked: number,
): ImportPreview {
  const twins = findTwins(rows, own, bank);
  const all = rows.map((row, index) => toPreviewRow(row, index, twins[index] ?? null, roles));
  const pages = Math.max(1, Math.ceil(all.length / ROWS_A_PAGE));
  const page = Math.min(asked, pages);
  const shown = all.slice((page - 1) * ROWS_A_PAGE, page * ROWS_A_PAGE);
  const count = (test: (row: PreviewRow) => boolean, of = all) => of.filter(test).length;
  const ticked = count((row) => row.isTicked);
  return {
    ...stored,
    rows: shown,
    page,
    pages,
    counts: {
      understood: all.length,
      leftOut: leftOut.length,
      ticked,
      tickedElsewhere: ticked - count((row) => row.isTicked, shown),
      twins: count(({ twin }) => twin !== null && twin.kind !== "bank"),
      faulty: count(({ fault }) => fault !== null),
      added: count(({ outcome }) => outcome === "added"),
      thereAlready: count(({ outcome }) => outcome === "there-already"),
    },
    leftOut: [...Map.groupBy(leftOut, ({ reason }) => reason)].map(([reason, lines]) => ({
      reason,
      lines: lines.map(({ row, text }) => ({ row, text })),
    })),
    roles: choicesOf(all, roles),
  };
}

function toPreviewRow(
  stored: StoredRow,
  index: number,
  twin: Twin | null,
  roles: readonly RoleFacts[],
): PreviewRow {
  const { question, guessed } = stored;
  const role = roles.find(({ slug }) => slug === question.role);
  const fault = faultOf(question, role);
  const named = (slugs: readonly string[], among: readonly Named[] = []) =>
    slugs.map((slug) => ({ slug, name: among.find((one) => one.slug === slug)?.name ?? slug }));
  return {
    index,
    row: stored.row,
    role: { slug: question.role, name: role?.name ?? question.role },
    prompt: question.prompt,
    category: question.category,
    competencies: named(question.competencies, role?.competencies),
    rounds: named(question.rounds, role?.rounds).map(({ name }) => name),
    difficulty: question.difficulty,
    note: question.note,
    isCategoryGuessed: guessed.includes("category"),
    isCompetencyGuessed: guessed.includes("competency"),
    matched: stored.matched,
    problems: stored.problems,
    source: stored.source,
    alike: stored.alike,
    twin,
    fault,
    isTicked: isTicked(stored, twin, fault === null),
    outcome: stored.outcome,
  };
}

function choicesOf(rows: readonly PreviewRow[], roles: readonly RoleFacts[]): RoleChoices[] {
  return roles
    .filter(({ slug }) => rows.some(({ role }) => role.slug === slug))
    .map(({ slug, name, competencies }) => ({
      slug,
      name,
      competencies: competencies.map((one) => ({ slug: one.slug, name: one.name })),
      withoutCompetency: rows.filter(
        (row) => row.role.slug === slug && row.competencies.length === 0,
      ).length,
    }));
}
