import type { Level } from "@/lib/features/catalog/types/basics";

/** A calm day's worth (a list without an end is not read). */
export const MOST_SUGGESTIONS = 6;

/** At most this many of one competency while others have a gap too. */
const MOST_OF_ONE_COMPETENCY = 2;

/**
 * How long a question counts as practised today. The account has no time zone yet, so a rolling window stands in for
 * the day: an answer of the evening is not offered again the next morning before the night is over.
 */
export const TODAY_HOURS = 16;

/** A question with the gap and the requirement of the competency that it is mainly about. */
export interface PractisableQuestion {
  slug: string;
  competency: string;
  gap: number;
  required: Level;
  /** 1 warm-up, 2 expected, 3 hard. */
  difficulty: number;
  /** Place in the role's bank. */
  position: number;
  lastPractised: Date | null;
}

/**
 * What to practise next: the largest gap × requirement first, and of one competency what was never practised first, then
 * what was longest ago, easier before harder. Nothing that was practised today, unless there is nothing else. At most
 * six, and at most two of one competency as long as another has something to offer.
 */
export function suggestQuestions<Q extends PractisableQuestion>(
  questions: readonly Q[],
  now: Date,
): Q[] {
  const since = now.getTime() - TODAY_HOURS * 3_600_000;
  const rested = questions.filter(
    (question) => question.lastPractised === null || question.lastPractised.getTime() < since,
  );
  const ordered = [...(rested.length > 0 ? rested : questions)].sort(byNeed);
  const taken = new Map<string, number>();
  const first: Q[] = [];
  const later: Q[] = [];
  for (const question of ordered) {
    const already = taken.get(question.competency) ?? 0;
    taken.set(question.competency, already + 1);
    (already < MOST_OF_ONE_COMPETENCY ? first : later).push(question);
  }
  return [...first, ...later].slice(0, MOST_SUGGESTIONS);
}

function byNeed(a: PractisableQuestion, b: PractisableQuestion): number {
  return (
    b.gap * b.required - a.gap * a.required ||
    moment(a) - moment(b) ||
    a.difficulty - b.difficulty ||
    a.position - b.position ||
    (a.slug < b.slug ? -1 : 1)
  );
}

function moment({ lastPractised }: PractisableQuestion): number {
  return lastPractised === null ? Number.MIN_SAFE_INTEGER : lastPractised.getTime();
}
