/** What one account may hold, removed questions included: more than anybody practises, few enough for one list. */
export const MOST_OWN_QUESTIONS = 1000;

export const MOST_PROMPT = 400;
export const MOST_NOTE = 400;
export const MOST_COMPETENCIES = 3;

/** Two prompts that are equal in this form are the same question to a person. */
export function normalisePrompt(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
}
