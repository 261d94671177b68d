/** The questions for a sheet or an export. Public; a signed-in person finds their own as well. */
import "server-only";
import { toSheetQuestion } from "../rules/sheet-question";
import type { SheetChoice } from "../schema/sheet";
import type { Sheet } from "../types/sheets";
import { getBank } from "./bank";
import { getQuestions } from "./questions";
import type { Viewer } from "./run-search";

/** The questions that were chosen from a role's bank, each whole; null where there is no such role. */
export async function getSheet(
  role: string,
  choice: SheetChoice,
  viewer?: Viewer,
): Promise<Sheet | null> {
  const chosen = choice.questions.length > 0;
  const bank = await getBank(role, chosen ? {} : choice.filter, viewer, "whole");
  if (!bank) return null;
  const offered = bank.questions.map(({ slug }) => slug);
  const slugs = chosen ? choice.questions.filter((slug) => offered.includes(slug)) : offered;
  const questions = (await getQuestions(slugs, viewer?.person)).flatMap(
    (question) => toSheetQuestion(question, bank.role.slug) ?? [],
  );
  return { bank, questions, leftOut: chosen ? choice.questions.length - questions.length : 0 };
}
