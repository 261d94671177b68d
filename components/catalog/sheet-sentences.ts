import type { SheetChoice } from "@/lib/features/catalog/schema/sheet";
import type { Sheet } from "@/lib/features/catalog/types/sheets";
import { bankAddress, chosenFilters } from "./bank-address";
import { resultSentence } from "./listing";
import { bankFacets } from "./question-bank";
import { countOf, numberWord, sentenceCase } from "./words";

/** "Six questions, chosen one by one", "Four of 52 questions: Technical, Hard", "All 52 questions". */
export function sheetSentence({ bank, questions }: Sheet, choice: SheetChoice): string {
  if (choice.questions.length > 0) {
    return `${sentenceCase(countOf(questions.length, "question"))}, chosen one by one`;
  }
  const filters = chosenFilters(bankFacets(bank), choice.filter, (filter) =>
    bankAddress(bank.role.slug, filter),
  );
  const names = filters.map(({ name }) => name).join(", ");
  return resultSentence(bank, filters) + (names === "" ? "" : `: ${names}`);
}

/** What became of chosen questions that the bank does not hold. */
export function leftOutSentence(leftOut: number): string {
  return leftOut === 1
    ? "One of the questions that you chose is not in this bank and was left out. The sheet holds the rest."
    : `${sentenceCase(numberWord(leftOut))} of the questions that you chose are not in this bank and were left out. The sheet holds the rest.`;
}
