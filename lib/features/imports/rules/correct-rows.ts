import type { RoleSlug } from "@/lib/features/catalog/types/basics";
import type { Corrections } from "../schema/corrections";
import type { StoredRow } from "../schema/stored-preview";
import type { RoleFacts } from "../types";
import { faultOf } from "./row-state";
import { tidyLine } from "./tidy-text";

/**
 * The rows with what the person ticked and corrected. A row that could not be added before and can be now is ticked by
 * that: whoever chooses its competency wants it.
 */
export function correctRows(
  rows: readonly StoredRow[],
  corrections: Corrections,
  roles: readonly RoleFacts[],
): StoredRow[] {
  const given = new Map(corrections.rows.map((row) => [row.index, row]));
  const roleOf = (slug: RoleSlug) => roles.find((role) => role.slug === slug);
  return rows.map((row, index) => {
    const role = roleOf(row.question.role);
    const correction = given.get(index);
    const corrected = withFallback(
      correction ? withCorrection(row, correction) : row,
      corrections.fallback,
    );
    const wasAddable = faultOf(row.question, role) === null;
    const isAddable = faultOf(corrected.question, role) === null;
    if (!wasAddable && isAddable) return { ...corrected, choice: true };
    if (corrections.all !== undefined) return { ...corrected, choice: corrections.all === "tick" };
    return correction ? { ...corrected, choice: correction.add } : corrected;
  });
}

function withCorrection(row: StoredRow, { prompt, competency }: Corrections["rows"][number]) {
  const { question } = row;
  const [main, ...further] = question.competencies;
  const isChanged = competency !== undefined && competency !== "" && competency !== main;
  return {
    ...row,
    guessed: isChanged ? row.guessed.filter((one) => one !== "competency") : row.guessed,
    matched: isChanged ? [] : row.matched,
    question: {
      ...question,
      prompt: prompt === undefined ? question.prompt : tidyLine(prompt),
      competencies: isChanged
        ? [competency, ...further.filter((slug) => slug !== competency)]
        : question.competencies,
    },
  };
}

function withFallback(row: StoredRow, fallback: Corrections["fallback"]): StoredRow {
  const slug = fallback[row.question.role];
  if (!slug || row.question.competencies.length > 0) return row;
  return { ...row, question: { ...row.question, competencies: [slug] } };
}
