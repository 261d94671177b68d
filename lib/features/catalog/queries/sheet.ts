/** Public read of the questions for a sheet or an export; takes no actor, like all catalog reads. */
import "server-only";
import { toSheetQuestion } from "../rules/sheet-question";
import type { SheetChoice } from "../schema/sheet";
import type { Sheet } from "../types";
import { getBank } from "./bank";
import { getQuestions } from "./questions";

/** The questions that were chosen from a role's bank, each whole; null where there is no such role. */
export async function getSheet(role: string, choice: SheetChoice): Promise<Sheet | null> {
  const chosen = choice.questions.length > 0;
  const bank = await getBank(role, chosen ? {} : choice.filter);
  if (!bank) return null;
  const offered = bank.questions.map(({ slug }) => slug);
  const slugs = chosen ? choice.questions.filter((slug) => offered.includes(slug)) : offered;
  const questions = (await getQuestions(slugs)).flatMap(
    (question) => toSheetQuestion(question, bank.role.slug) ?? [],
  );
  return { bank, questions, leftOut: chosen ? choice.questions.length - questions.length : 0 };
}
