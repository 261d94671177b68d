import type { CategoryName } from "@/lib/features/catalog/types/basics";

/**
 * What kind of question the wording is, the first that fits. A past event or an imagined one is told by how the question
 * begins, the others by what it is about.
 */
const SIGNS: readonly [CategoryName, RegExp][] = [
  [
    "background",
    /\b(about yourself|your (background|career|cv|resume|résumé)|why do you want|why (this|our) (company|role)|why are you leaving|(strengths?|weakness(es)?)\b.*\byou|in five years|salary|walk me through your)\b/i,
  ],
  [
    "leadership",
    /\b(your (team|people|staff)|a team\b|direct reports?|mentor(ed|ing)?|coach(ed|ing)?|delegat\w+|motivat\w+|hir(e|ed|ing)|recruit\w*|underperform\w*|lead(ership)? style|conflict (in|within|between))\b/i,
  ],
  [
    "situational",
    /\b(what would you|how would you|imagine|suppose|say that|if you were|if a\b|if your|what do you do (if|when)|you (have just|are told|inherit|discover|find out))\b/i,
  ],
  [
    "behavioural",
    /\b(tell me about|describe|give (me|us) an example|(a|the last) (time|situation)|when did you last|have you ever|share an)\b/i,
  ],
  [
    "strategic",
    /\b(strateg\w+|roadmap|vision|long.term|three years|digital transformation|align\w*|invest\w*)\b/i,
  ],
  [
    "technical",
    /\b(architecture|cloud|network\w*|server|security|encrypt\w*|backup|recovery|migrat\w+|database|software|infrastructure|devops|kubernetes|what is|explain|difference between|how does)\b/i,
  ],
];

/** A question about a past event is what interviews are made of: what shows no sign is taken for one. */
export function guessCategory(prompt: string): CategoryName {
  return SIGNS.find(([, sign]) => sign.test(prompt))?.[0] ?? "behavioural";
}
