/** Finding roles, competencies, rounds, categories and difficulties by what people call them. */
import { CATEGORY_NAMES, DIFFICULTY_NAMES } from "@/lib/features/catalog/rules/names";
import { CATEGORIES } from "@/lib/features/catalog/schema/catalog-files";
import type { CategoryName, Named } from "@/lib/features/catalog/types/basics";
import type { CompetencyFacts, ReadQuestion, RoleFacts } from "../types";

/** Case, punctuation, "&" for "and", and American spellings make no other name. */
function nameKey(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/&/g, " and ")
    .replace(/behavior/g, "behaviour")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

export function findByName<T extends Named>(named: string, all: readonly T[]): T | undefined {
  const key = nameKey(named);
  if (key === "") return undefined;
  return all.find((one) => nameKey(one.name) === key || nameKey(one.slug) === key);
}

export function findRole(named: string, roles: readonly RoleFacts[]): RoleFacts | undefined {
  return findByName(named, roles);
}

/** A role that a longer text names: "My questions as an IT Manager". */
export function findRoleInside(text: string, roles: readonly RoleFacts[]): RoleFacts | undefined {
  const key = ` ${nameKey(text)} `;
  return roles.find(({ name }) => key.includes(` ${nameKey(name)} `));
}

/** By the name that the role's matrix gives it, or by that of the shared competency behind it. */
export function findCompetency(named: string, role: RoleFacts): CompetencyFacts | undefined {
  const key = nameKey(named);
  return (
    findByName(named, role.competencies) ??
    role.competencies.find(
      ({ shared }) => nameKey(shared.name) === key || nameKey(shared.slug) === key,
    )
  );
}

export function findRound(named: string, role: RoleFacts): Named | undefined {
  return findByName(named, role.rounds);
}

/** What people write for the six categories. */
const CATEGORY_WORDS: Record<string, CategoryName> = {
  behaviour: "behavioural",
  behaviours: "behavioural",
  star: "behavioural",
  situation: "situational",
  situations: "situational",
  scenario: "situational",
  scenarios: "situational",
  hypothetical: "situational",
  tech: "technical",
  strategy: "strategic",
  leading: "leadership",
  management: "leadership",
  people: "leadership",
  general: "background",
  introduction: "background",
  experience: "background",
  motivation: "background",
};

export function findCategory(named: string): CategoryName | undefined {
  const key = nameKey(named.replace(/\s+(interview\s+)?questions?$/i, ""));
  return CATEGORIES.find((one) => one === key) ?? CATEGORY_WORDS[key];
}

export const CATEGORY_NAMES_IN_WORDS = Object.values(CATEGORY_NAMES).join(", ");
export const DIFFICULTY_NAMES_IN_WORDS = DIFFICULTY_NAMES.join(", ");

const DIFFICULTY_WORDS: Record<string, ReadQuestion["difficulty"]> = {
  "1": 1,
  "warm up": 1,
  warmup: 1,
  easy: 1,
  low: 1,
  "2": 2,
  expected: 2,
  medium: 2,
  normal: 2,
  "3": 3,
  hard: 3,
  difficult: 3,
  high: 3,
};

export function findDifficulty(named: string): ReadQuestion["difficulty"] | undefined {
  return DIFFICULTY_WORDS[nameKey(named)];
}
