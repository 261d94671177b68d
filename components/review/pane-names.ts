/** The parts of the review screen. */
export const PANES = {
  answer: "Answer",
  discussion: "Discussion",
  marks: "Marks",
  notes: "Private notes",
  guidance: "Guidance",
} as const;

export type PaneName = keyof typeof PANES;

/** An address that the review screen is opened with. */
export function parsePane(text: string | string[] | undefined): PaneName {
  return typeof text === "string" && Object.hasOwn(PANES, text) ? (text as PaneName) : "answer";
}
