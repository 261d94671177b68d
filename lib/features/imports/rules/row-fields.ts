/** The form fields of a row. A box that is not ticked is not sent, so that every row sends its prompt. */
export const rowField = {
  add: (index: number) => `add.${index}`,
  prompt: (index: number) => `prompt.${index}`,
  competency: (index: number) => `competency.${index}`,
};

/** The competency of every row of the role that has none. */
export function fallbackField(role: string): string {
  return `fallback.${role}`;
}
