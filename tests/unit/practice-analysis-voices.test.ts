import { describe, expect, test } from "vitest";
import { analyseAnswer } from "@/lib/features/practice/rules/analyse-answer";
import { findFigures } from "@/lib/features/practice/rules/figures";
import { STAR_PARTS } from "@/lib/features/stories/rules/parts";

/** The parts that are heard as their first letters, and Q where the result has a figure. */
function heard(answer: string): string {
  const { parts, quantifiedResult } = analyseAnswer(answer);
  const letters = STAR_PARTS.map((part) => (parts[part].present ? part[0]?.toUpperCase() : "-"));
  return `${letters.join("")}${quantifiedResult ? " Q" : ""}`;
}

const BEFORE =
  "In 2021 I was working at a chain of bakeries, and the tills kept crashing every Saturday.";
const TASK = "My task was to make them stable before the summer.";
const DONE =
  "I compared the logs with the rota. I wrote a plan for the shops and trained two people.";
const AFTER = "As a result the crashes fell from five a month to one.";

describe("voices", () => {
  test.each([
    [
      "in the present tense, by somebody whose English is new",
      "In 2017 I join a bank. My boss tell me the target, the app must be stable by December. I look at the logs, I see that a report is locking the base. I move the report. After one year nobody left the bank because of the app.",
      "STAR Q",
    ],
    [
      "in notes without a subject",
      "- hospital group, 2019, 5 sites\n- asked by COO to have a replacement in 90 days\n- wrote the spec in a week, visited three sites\n- moved the images at night\n- live on day 81, zero images lost",
      "STAR Q",
    ],
    [
      "without any mark",
      "in 2019 the tills of our forty shops kept crashing my task was to stop it before easter I moved the report to the night and I trained the shops after that the crashes fell to one a month",
      "STAR Q",
    ],
    [
      "with the outcome in the middle, before it goes back to the beginning",
      "There was a factory in the north, very cold. The manager was an unusual man. He had refused the works twice. My mother also came from there. I had been there in spring. It was a small town. Anyway in the end the line stood still for twenty-five minutes, where four hours had been asked. How it came to this: my boss told me to obtain his agreement before the summer. I cleaned the floor with his people, and I proposed to work in their pauses.",
      "STAR Q",
    ],
    [
      "with a step after the outcome",
      "The night my deputy fell ill we were in the middle of a migration. I had to lead the cut-over. I read her runbook twice and I kept to it. The cut-over went through without a call. I sent her the runbook framed.",
      "STAR",
    ],
    [
      "as a scene in the present",
      "It is 2015 in the ministry. One server stands in a bathroom. The mails are printed by a driver.",
      "S---",
    ],
  ])("%s", (_, answer, parts) => {
    expect(heard(answer)).toBe(parts);
  });

  test.each([
    "I run a weekly review. We look at the three biggest risks, we pick one, and we fix it. Our attrition has been under five percent for years.",
    "We use sprints of two weeks. The team estimates, and I remove obstacles. Our velocity has doubled since 2021 and we ship every Friday.",
    "At the bank we deployed every Thursday. The manager would open the call at six, and by eight we were usually done. If something broke, we rolled back.",
  ])("habits have no part: %s", (answer) => {
    expect(heard(answer)).toBe("----");
    expect(analyseAnswer(answer).isStory).toBe(false);
  });
});

describe("a task", () => {
  test.each([
    "He goes, you've got four weeks.",
    "I was parachuted in to rescue it.",
    "They'd said a stable till by June or we close the shops.",
    "The mandate from the board: stable tills within a quarter.",
    "What they needed from me was a till that would not fall over.",
    "It was incumbent on me to restore order.",
  ])("%s", (task) => {
    expect(heard(`${BEFORE} ${task} ${DONE} ${AFTER}`)).toBe("STAR Q");
  });

  test.each([
    "I have to, um, sorry, can I start again?",
    "The manager told us a story about his first oven.",
    "The target group were commuters.",
  ])("is not: %s", (other) => {
    expect(heard(`${BEFORE} ${other} ${DONE} ${AFTER}`)).toBe("S-AR Q");
  });
});

describe("a result", () => {
  test.each([
    ["Nobody has quit since.", "STAR Q"],
    ["No shop was closed on a Saturday again.", "STAR Q"],
    ["By July eleven of the twelve shops had had a quiet month.", "STAR Q"],
    ["We lost the client, 6 percent of our revenue.", "STAR Q"],
    ["In the next test we came fourth.", "STAR Q"],
    ["It took us three weekends, but the tills ran.", "STAR"],
    ["We opened on 3 March, the day that had been promised.", "STAR"],
    ["The report is to go to the board, with an expected saving of 30 percent.", "STA-"],
    ["We are still collecting the figures.", "STA-"],
    ["It showed me how important the logs are.", "STA-"],
  ])("%s", (result, parts) => {
    expect(heard(`${BEFORE} ${TASK} ${DONE} ${result}`)).toBe(parts);
  });
});

test.each([
  ["a share of the whole, after a month", "By July eleven of the twelve", ["eleven"]],
  ["none, of people", "and nobody was injured", ["nobody was injured"]],
  ["how often", "one crash a month", ["one"]],
  ["a place", "we finished third", ["finished third"]],
  ["no kind of thing", "against two bought ones", []],
  ["no effort", "I worked four nights, and it took us six weeks", []],
  ["no points of a talk", "she named three things", []],
])("a figure measures %s", (_, text, quotes) => {
  const measuring = findFigures(text).filter(({ measures }) => measures);
  expect(measuring.map(({ quote }) => quote)).toEqual(expect.arrayContaining(quotes));
  if (quotes.length === 0) expect(measuring).toEqual([]);
});
