import type { RoleSlug, Source } from "../types/basics";
import type { QuestionView, StarParts } from "../types/questions";
import type { SheetQuestion } from "../types/sheets";
import { CATEGORY_NAMES, difficultyName, levelInWords } from "./names";
import { questionPath } from "./own-question-paths";

const PARTS: readonly { key: keyof StarParts; name: string }[] = [
  { key: "situation", name: "Situation" },
  { key: "task", name: "Task" },
  { key: "action", name: "Action" },
  { key: "result", name: "Result" },
];

const LEVELS = [1, 2, 3, 4, 5] as const;

/** A question as one role's interviews ask it, in words; undefined where that role does not ask it. */
export function toSheetQuestion(question: QuestionView, role: RoleSlug): SheetQuestion | undefined {
  const asked = question.roles.find((one) => one.role.slug === role);
  if (!asked) return undefined;
  return {
    slug: question.slug,
    role: asked.role,
    path: questionPath({ slug: question.slug, isOwn: question.own !== null }),
    prompt: question.prompt,
    category: CATEGORY_NAMES[question.category],
    difficulty: difficultyName(asked.difficulty),
    rounds: asked.rounds.map(({ name }) => name),
    assesses: question.assesses,
    whyAsked: asked.whyAsked,
    guidance: PARTS.map(({ key, name }) => ({
      name: question.structure?.[key] ?? name,
      text: question.guidance[key],
    })),
    probes: question.probes,
    mistakes: question.mistakes,
    competencies: asked.competencies.map(({ name, requiredLevel, anchors }) => ({
      name,
      required: levelInWords(requiredLevel),
      anchors: LEVELS.flatMap((level) => {
        const text = anchors[level];
        return text === undefined ? [] : { level: levelInWords(level), text };
      }),
    })),
    sources: question.sources,
  };
}

/** The parts of an answer that something is said about. */
export function guidanceOf({ guidance }: SheetQuestion): SheetQuestion["guidance"] {
  return guidance.filter(({ text }) => text !== "");
}

/** "stated", or "derived" with how: what stands after the name of a section. */
export function basisInWords({ basis, reasoning }: Source): string {
  return basis === "stated" ? "stated" : `derived: ${reasoning}`;
}
