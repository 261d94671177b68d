/**
 * The figures that a story bank is held against, in one place. They come from the product's own plan, which takes them
 * from the practice of interview coaching and not from research, so that each is a default that informs and refuses
 * nothing.
 */
export const BANK = {
  /** An hour's interview asks for five to eight stories, and the same one twice tells that there is no other. */
  storiesFrom: 10,
  /** More than these nobody has ready in the room. */
  storiesTo: 12,
  /** A story that serves one competency is dear to keep; one that is said to serve five serves none of them well. */
  competenciesFrom: 2,
  competenciesTo: 4,
  /** A second interviewer asks for the same competency again. */
  storiesEach: 2,
  /** "Tell me about a time that you failed", and "and another one". */
  failures: 2,
  /** Of all filled cells of a role's matrix: a bank that leans on one story falls with it. */
  mostOfCells: 1 / 3,
} as const;

/** Fewer stories cannot help but carry more than a third each. */
export const STORIES_FOR_SPREAD = 3;

/** Words of the 30-second version: half a minute at 150 words a minute. */
export const SHORT_WORDS = 75;
