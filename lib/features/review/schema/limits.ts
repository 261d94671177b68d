/** The most that a text may hold, for the forms as for the routes: kept apart from the schemas, which the browser need not load. */
export const MOST_NOTE = 2000;
export const MOST_SUMMARY = 5000;
export const MOST_COMMENT = 5000;
export const MOST_QUOTE = 20_000;
export const MOST_REPORT = 2000;

/** Names of fields that there is one of for each coach, or each competency. */
export const coachField = (id: string) => `coach:${id}`;
export const quoteField = (slug: string) => `quote:${slug}`;
