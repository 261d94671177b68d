import type { PartName } from "./parts";

/** What a list can say about a story, by the name of the column or heading that says it. */
export type StoryField =
  | "headline"
  | "short"
  | PartName
  | "competencies"
  | "from"
  | "to"
  | "failure";

/** What each may be called. The first name is the one that an export writes. */
const FIELD_NAMES: Record<StoryField, readonly string[]> = {
  headline: ["headline", "title", "story", "name"],
  short: ["short", "in 30 seconds", "30 seconds", "30 second version", "pitch", "summary"],
  situation: ["situation", "context", "background"],
  task: ["task", "challenge", "goal"],
  action: ["action", "actions", "what i did", "approach"],
  result: ["result", "results", "outcome", "impact"],
  reflection: ["reflection", "learned", "lesson", "lessons", "lessons learned"],
  competencies: ["competencies", "competency", "tags", "skills"],
  from: ["from", "start", "started", "start date"],
  to: ["to", "end", "ended", "end date", "until"],
  failure: ["failure", "failed", "is failure", "failure story"],
};

export const STORY_FIELDS = Object.keys(FIELD_NAMES) as StoryField[];

/** The field that a column's head or a heading names; null where it names none. */
export function fieldNamed(name: string): StoryField | null {
  const key = name
    .toLowerCase()
    .replace(/[_\s-]+/g, " ")
    .replace(/:\s*$/, "")
    .trim();
  return STORY_FIELDS.find((field) => FIELD_NAMES[field].includes(key)) ?? null;
}
