/**
 * The worked answer of the landing page. It keeps to the targets that the editor shows (words, shares, a figure in the
 * result, a reason in the action): tests/unit/public-example-answer.test.ts holds it to them.
 */

/** A run of the answer's text; `note` is the number of the remark about it. */
export interface Passage {
  text: string;
  note?: number;
}

export interface ExamplePart {
  name: "Situation" | "Task" | "Action" | "Result";
  passages: Passage[];
}

/** The question that it answers, in the IT Manager's bank. */
export const EXAMPLE_QUESTION = "supplier-missed-the-service-level";

export const EXAMPLE_PARTS: readonly ExamplePart[] = [
  {
    name: "Situation",
    passages: [
      { text: "Our network provider had promised 99.9% for the line to two warehouses. " },
      { text: "Between January and March it stood at 98.2%", note: 1 },
      { text: ": eleven hours in which 140 people packed by hand." },
    ],
  },
  {
    name: "Task",
    passages: [
      { text: "The contract was mine.", note: 2 },
      { text: " I had to get the service back without the second line that finance had refused." },
    ],
  },
  {
    name: "Action",
    passages: [
      {
        text: "I laid their tickets beside our own logs and found that seven of nine faults followed changes on their side, made at hours that nobody had announced. I took that to their operations lead before their account manager, ",
      },
      { text: "because he could stop it and she could only apologise", note: 3 },
      {
        text: ". He and I agreed on no changes during packing hours, and on a tested way back for every other one. Then I claimed the service credits for all three months, which we had never done, and brought the contract forward for renewal while they were still embarrassed. ",
      },
      { text: "I gave up a discount of two per cent to get one clause", note: 4 },
      {
        text: ": a third missed month lets us leave without a penalty. Last, I handed the weekly call to my team lead, with the logs, so that it would not hang on me.",
      },
    ],
  },
  {
    name: "Result",
    passages: [
      { text: "Since April the line has stood above 99.93%. We lost " },
      { text: "one packing hour in the next quarter instead of eleven", note: 5 },
      {
        text: ", the credits came to €18,400, and two other contracts carry the same clause. What I would do sooner is look at the logs: the pattern was there in January.",
      },
    ],
  },
];

/** What there is to say about the marked passages, by their number. */
export const EXAMPLE_NOTES: readonly { title: string; text: string }[] = [
  {
    title: "One event",
    text: "With a date and a measure. Most answers to such questions are no story at all.",
  },
  {
    title: "What was yours",
    text: "One sentence. The setting and the task together stay under a third.",
  },
  {
    title: "A choice with its reason",
    text: "The action is the largest part, and says why, at least once.",
  },
  {
    title: "What it cost",
    text: "A price paid on purpose is easier to believe than a triumph.",
  },
  {
    title: "A figure that matters",
    text: "Not how much work it was: what changed for the people who packed.",
  },
];

export interface Share {
  name: ExamplePart["name"];
  words: number;
  /** Of the whole answer, 0 to 1. */
  share: number;
}

export function sharesOf(parts: readonly ExamplePart[]): Share[] {
  const counts = parts.map(({ name, passages }) => ({
    name,
    words: passages
      .map(({ text }) => text)
      .join("")
      .split(/\s+/)
      .filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
  }));
  const total = counts.reduce((sum, { words }) => sum + words, 0);
  return counts.map(({ name, words }) => ({ name, words, share: words / total }));
}
