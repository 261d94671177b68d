/** Names of a form's boxes, shared by the form and the schema that reads it: "answer:<id>" = "on" where it is ticked. */
export const answerField = (id: string) => `answer:${id}`;
export const memberField = (id: string) => `member:${id}`;
export const questionField = (slug: string) => `question:${slug}`;

export const MOST_NOTE = 5000;
export const MOST_ASSIGNMENT_NOTE = 1000;
export const MOST_COHORT_NAME = 80;
