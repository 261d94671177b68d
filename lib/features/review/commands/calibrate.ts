import "server-only";
import type { Person } from "@/lib/auth/actor";
import { transaction } from "@/lib/db/client";
import { notFound } from "@/lib/shared/app-error";
import { ok, type Result } from "@/lib/shared/result";
import { refuseFor } from "../rules/problems";
import { storedMarks } from "../schema/reference-answers";
import type { CalibrationInput } from "../schema/reviews";

/**
 * A coach's marks on a reference answer, all of its competencies at once. They are given once: after them the agreed marks
 * are shown, and a mark that is given with those in sight measures nothing.
 */
export function markReference(
  actor: Person,
  { role, question, marks }: CalibrationInput,
): Promise<Result<{ role: string; question: string }, "not_all_marked" | "marked_before">> {
  return transaction<
    Result<{ role: string; question: string }, "not_all_marked" | "marked_before">
  >(async (tx) => {
    const key = { roleSlug: role, questionSlug: question };
    const reference = await tx.referenceAnswer.findUnique({
      where: { roleSlug_questionSlug: key },
      select: { marks: true },
    });
    if (!reference) throw notFound("reference answer");
    const asked = new Set(storedMarks.parse(reference.marks).map((mark) => mark.competency));
    const given = new Map(marks.map((mark) => [mark.competency, mark.level]));
    if (given.size !== asked.size || [...asked].some((slug) => !given.has(slug))) {
      return refuseFor("not_all_marked");
    }
    const { count } = await tx.calibrationMark.createMany({
      data: [...given].map(([competencySlug, level]) => ({
        ...key,
        accountId: actor.accountId,
        competencySlug,
        level,
      })),
      skipDuplicates: true,
    });
    return count === 0 ? refuseFor("marked_before") : ok({ role, question });
  });
}
