import type { CategoryName } from "@/lib/features/catalog/types/basics";
import type { Clause, ClauseForm } from "./clause-forms";

/** What the duty is about, by its words; what shows no sign is asked about as a past event. */
const SUBJECTS: readonly [CategoryName, RegExp][] = [
  [
    "behavioural",
    /\b(explain|communicat\w+|present(ing)?|interpersonal|stakeholders?|non-technical|negotiat\w+|vendors?|suppliers?|budgets?)\b/i,
  ],
  [
    "strategic",
    /\b(strateg\w+|roadmap|vision|long-term|transform\w*|innovat\w+|three-year|emerging technolog\w+|business (goals|objectives|aims))\b/i,
  ],
  [
    "leadership",
    /\b(teams?|staff|people|mentor\w*|coach\w*|lead(ing|ership)?|led|hir(e|ing)|recruit\w*|train(ing)?|performance reviews?|culture|succession|direct reports|supervis\w+|motivat\w+|engineers)\b/i,
  ],
  [
    "technical",
    /\b(networks?|servers?|cloud|aws|azure|architecture|security|infrastructure|systems?|databases?|software|devops|firewalls?|backups?|recovery|migrat\w+|platforms?|monitoring|erp|itil|encryption|technical|code|data)\b/i,
  ],
];

export interface Proposal {
  prompt: string;
  category: CategoryName;
}

type Patterns = readonly [(words: string) => string, ...((words: string) => string)[]];

/** A past event is asked for in several ways, so that a list of twenty does not read like one question. */
const PAST: Patterns = [
  (base) => `Tell me about a time when you had to ${base}.`,
  (base) => `Give me an example of a time when you had to ${base}. What did you do?`,
  (base) => `Describe a situation in which you had to ${base}. What came of it?`,
];

const BY_FORM: Record<Exclude<ClauseForm, "base">, Patterns> = {
  gerund: [
    (gerund) => `Tell me about a time when you were responsible for ${gerund}.`,
    (gerund) => `What is your experience of ${gerund}? Give me an example.`,
  ],
  past: [(past) => `Tell me about a time when you ${past}.`],
  experience: [
    (of) => `Tell me about your experience ${of}. Which part of it taught you most?`,
    (of) => `What experience do you have ${of}, and what did you learn from it?`,
    (of) => `Walk me through your experience ${of}, with one example that you are proud of.`,
  ],
  knowledge: [
    (of) => `How have you used your ${of} at work? Give me an example.`,
    (of) => `Tell me about a problem that you solved with your ${of}.`,
    (of) => `Tell me about a decision that rested on your ${of}.`,
  ],
  skill: [
    (skill) => `Tell me about a time when your ${skill} made the difference.`,
    (skill) => `Give me an example of your ${skill} at work. What did you do, and what came of it?`,
  ],
  responsibility: [
    (what) => `Tell me about a time when you were responsible for ${what}.`,
    (what) => `When were you last responsible for ${what}? What did you change, and why?`,
  ],
  record: [(gerund) => `Give me an example of ${gerund}. What was your part in it?`],
  comfort: [(what) => `Tell me about a time when you had to deal with ${what}.`],
  tool: [
    (tool) =>
      `Tell me about your work with ${tool}. Where did it help, and where did it get in the way?`,
  ],
  topic: [
    (topic) => `Let us talk about ${topic}: what have you done in that area, and what came of it?`,
    (topic) => `What have you done in the area of ${topic}, and what did you learn from it?`,
  ],
};

const BY_SUBJECT: Partial<Record<CategoryName, Patterns>> = {
  strategic: [
    (base) => `Tell me about a time when you had to ${base}. How did you decide where to start?`,
    (base) => `How did you go about it the last time you had to ${base}?`,
  ],
  leadership: [
    (base) => `Tell me about a time when you had to ${base}. How did you go about it?`,
    (base) => `Give me an example of a time when you had to ${base}. What did it take?`,
  ],
  technical: [
    (base) => `Tell me about a time when you had to ${base}. What made it hard?`,
    (base) =>
      `Describe a situation in which you had to ${base}. How did you know that it had worked?`,
  ],
};

/** The employer's own things lie ahead of the candidate: they are asked about as what the candidate would do. */
const AHEAD: Patterns = [
  (base) => `How would you ${base}?`,
  (base) => `Suppose that you start here on Monday. How would you ${base}?`,
];

const OURS =
  /\b(our|us|we|the (?:company|council|bank|agency|group|school|university|hospital|firm|institute|charity|trust)(?:'s)?)\b/i;

/**
 * Asks for what a clause states, as an interviewer would say it. Questions of one kind take turns with their patterns.
 * @param turns how often each kind has been asked; counted on here
 */
export function proposeQuestion(clause: Clause, turns: Map<string, number>): Proposal | null {
  const subject = SUBJECTS.find(([, sign]) => sign.test(clause.text))?.[0];
  const isAhead = OURS.test(clause.text);
  if (isAhead && clause.form === "gerund") {
    return { prompt: `How would you go about ${clause.text}?`, category: "situational" };
  }
  // "Your knowledge of our products": nobody outside has it.
  if (isAhead && clause.form !== "base" && clause.form !== "responsibility") return null;
  if (isAhead) {
    const base = clause.form === "base" ? clause.text : `take responsibility for ${clause.text}`;
    return { prompt: say("ahead", AHEAD, takeCharge(base), turns), category: "situational" };
  }
  if (clause.form === "base") {
    const patterns = (subject && BY_SUBJECT[subject]) ?? PAST;
    const prompt = say(subject ?? "past", patterns, takeCharge(clause.text), turns);
    return { prompt, category: subject ?? "behavioural" };
  }
  const prompt = say(clause.form, BY_FORM[clause.form], clause.text, turns);
  return { prompt, category: subject ?? OTHERWISE[clause.form] };
}

const OTHERWISE: Record<Exclude<ClauseForm, "base">, CategoryName> = {
  gerund: "behavioural",
  past: "behavioural",
  experience: "background",
  knowledge: "technical",
  skill: "behavioural",
  responsibility: "behavioural",
  record: "behavioural",
  comfort: "behavioural",
  tool: "technical",
  topic: "technical",
};

/** Adverts own budgets and roadmaps; people take charge of them. */
function takeCharge(base: string): string {
  return base.replace(/^own /, "take charge of ");
}

function say(kind: string, patterns: Patterns, words: string, turns: Map<string, number>): string {
  const turn = turns.get(kind) ?? 0;
  turns.set(kind, turn + 1);
  const pattern = patterns[turn % patterns.length] ?? patterns[0];
  return pattern(words);
}
