/**
 * What the catalog says beside each of its questions, in general words for people's own. Shown, never stored: kept beside
 * each question, a search for one of these words would find all of them.
 */
import type { CategoryName } from "../types/basics";
import type { QuestionView, StarParts } from "../types/questions";

interface OwnGuidance {
  structure: QuestionView["structure"];
  guidance: StarParts;
  probes: string[];
  mistakes: string[];
}

/** Something that the person did. */
const OF_THE_PAST: OwnGuidance = {
  structure: null,
  guidance: {
    situation:
      "Where and when it was, who was involved and what was at stake, in two or three sentences. One event, not a habit.",
    task: "What was yours to do or decide, by when, and what made it hard. Say what others were to do where you shared it.",
    action:
      "What you did, step by step, and why you chose it over something else. This is the largest part: at least half of what you say.",
    result:
      "What came of it, with at least one figure: time, money, people, failures. What lasted, and what you would do differently.",
  },
  probes: [
    "What would have happened if you had done nothing?",
    "What else did you consider, and why did you not do it?",
    "How do you know that it was your doing?",
    "What did somebody who disagreed with you say?",
    "What would you do differently today?",
  ],
  mistakes: [
    "A description of how things are usually done, in place of one event.",
    "“We” throughout, so that nobody can tell what you did.",
    "A long situation and a result in half a sentence, without a figure.",
  ],
};

/** Something that the person would do. */
const OF_A_CASE: OwnGuidance = {
  structure: {
    name: "Context → options → decision → outcome",
    situation: "Context",
    task: "Options",
    action: "Decision",
    result: "Outcome",
  },
  guidance: {
    situation:
      "What you would find out first, and what you take as given until you know. If you have met the case yourself, tell it as it was.",
    task: "What has to be decided, by when and by whom, and two or three ways that are open, with what each would cost.",
    action:
      "What you would do, in order, and why this way: who is told, what comes first, what you would leave. At least half of what you say.",
    result:
      "How you would know that it works, by which figure and when; what would make you stop or turn, and what you would then do.",
  },
  probes: [
    "What would you do on the first day?",
    "What is the strongest case against your way?",
    "What if you had half the money, or half the time?",
    "Whom would you have to win over, and how?",
    "When have you done something like it?",
  ],
  mistakes: [
    "An answer before any question about the case.",
    "One way only, as if there were no other.",
    "Principles in place of steps, owners and dates.",
  ],
};

const OF_CATEGORY: Record<CategoryName, OwnGuidance> = {
  background: OF_THE_PAST,
  technical: OF_THE_PAST,
  behavioural: OF_THE_PAST,
  situational: OF_A_CASE,
  strategic: OF_A_CASE,
  leadership: OF_THE_PAST,
};

export function ownGuidance(category: CategoryName): OwnGuidance {
  return OF_CATEGORY[category];
}
