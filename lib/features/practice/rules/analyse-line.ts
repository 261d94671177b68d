import { type Analysis, analyseAnswer } from "./analyse-answer";

type Id = string | number;

export type LineOutput = ({ id: Id } & Analysis) | { id: Id | null; error: string };

/** Two hours of speech: more is no answer. */
const MOST_CHARACTERS = 100_000;

/** One line of `npm run analyse`: JSON in, what is written for it out. Never throws. */
export function analyseLine(line: string): { output: LineOutput; isBad: boolean } {
  let id: Id | null = null;
  const refuse = (error: string) => ({ output: { id, error }, isBad: true });
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return refuse("not JSON");
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return refuse("not a JSON object");
  }
  const given = value as Record<string, unknown>;
  if (typeof given.id !== "string" && typeof given.id !== "number") {
    return refuse("id must be a string or a number");
  }
  id = given.id;
  const { answer, question, probes, headlineFirst } = given;
  if (typeof answer !== "string") return refuse("answer must be a string");
  if (answer.length > MOST_CHARACTERS)
    return refuse(`answer is over ${MOST_CHARACTERS} characters`);
  if (question !== undefined && question !== null && typeof question !== "string") {
    return refuse("question must be a string");
  }
  if (probes !== undefined && !isTexts(probes)) return refuse("probes must be a list of strings");
  if (headlineFirst !== undefined && typeof headlineFirst !== "boolean") {
    return refuse("headlineFirst must be true or false");
  }
  const context = { question: question ?? undefined, probes, headlineFirst };
  return { output: { id, ...analyseAnswer(answer, context) }, isBad: false };
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === "string");
}
