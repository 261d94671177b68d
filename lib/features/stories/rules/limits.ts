/** Stories that an account holds, those in the bin included: far more than anybody can have ready. */
export const MOST_STORIES = 300;

/** Characters, as a person counts them. Two lines of a list, and ten times the words that fit into half a minute. */
export const MOST_HEADLINE = 200;
export const MOST_SHORT = 4_000;

/** Rows that somebody looks through before they are imported; a longer file comes in parts. */
export const MOST_IMPORTED = 200;
