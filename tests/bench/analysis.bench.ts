/**
 * How often the analysis of answers agrees with people: precision and recall of each part and flag on answers that
 * authors wrote and labelled without knowing the rules, each labelled twice. The rules were made on the half "tuning";
 * the half "frozen" was kept back and is the one that is judged, where it is there.
 */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { analyseAnswer } from "@/lib/features/practice/rules/analyse-answer";
import { STAR_PARTS, type StarPart } from "@/lib/features/stories/rules/parts";
import { type Bench, type BenchResult, judged } from "@/scripts/bench/bench";

const FOLDER = "tests/bench/analysis";
const LEAST = 0.9;

const FLAGS = ["isStory", "quantifiedResult"] as const;
const SIGNS = [...STAR_PARTS, ...FLAGS] as const;
type Sign = (typeof SIGNS)[number];

type Labels = Record<StarPart, { present: boolean; quote?: string }> &
  Record<(typeof FLAGS)[number], boolean>;

interface LabelledAnswer {
  question: string;
  answer: string;
  labels: Labels;
  second: Labels;
}

const bench: Bench = { name: "analysis", run: measure };
export default bench;

async function measure(): Promise<BenchResult> {
  const halves = ["tuning", "frozen"].filter((half) => existsSync(fileOf(half)));
  const figures: Record<string, number> = {};
  let lowest = Number.NaN;
  for (const half of halves) {
    const answers = read(half);
    figures[`${half}: answers`] = answers.length;
    figures[`${half}: agreement of the two labellers`] = agreement(answers);
    const rates = SIGNS.flatMap((sign) => ratesOf(sign, answers));
    for (const { name, value } of rates) figures[`${half}: ${name}`] = value;
    lowest = Math.min(...rates.filter(({ counts }) => counts).map(({ value }) => value));
  }
  return judged(figures, lowest, { atLeast: LEAST });
}

function fileOf(half: string): string {
  return path.join(FOLDER, `${half}.jsonl`);
}

function read(half: string): LabelledAnswer[] {
  const lines = readFileSync(fileOf(half), "utf8").trim().split("\n");
  return lines.map((line) => JSON.parse(line));
}

function labelled(labels: Labels, sign: Sign): boolean {
  const label = labels[sign];
  return typeof label === "boolean" ? label : label.present;
}

interface Rate {
  name: string;
  value: number;
  /** Whether the bench is judged by it. */
  counts: boolean;
}

function ratesOf(sign: Sign, answers: readonly LabelledAnswer[]): Rate[] {
  let right = 0;
  let invented = 0;
  let missed = 0;
  let rightlyAbsent = 0;
  for (const { question, answer, labels } of answers) {
    const { parts, ...flags } = analyseAnswer(answer, { question });
    const seen =
      sign === "isStory" || sign === "quantifiedResult" ? flags[sign] : parts[sign].present;
    if (labelled(labels, sign)) seen ? right++ : missed++;
    else seen ? invented++ : rightlyAbsent++;
  }
  return [
    { name: `${sign} precision`, value: right / (right + invented), counts: true },
    { name: `${sign} recall`, value: right / (right + missed), counts: true },
    // Of the answers without it, those of which that is said: what an honest "not heard" is worth.
    {
      name: `${sign} absence found`,
      value: rightlyAbsent / (rightlyAbsent + invented),
      counts: false,
    },
  ];
}

function agreement(answers: readonly LabelledAnswer[]): number {
  const same = answers.flatMap(({ labels, second }) =>
    SIGNS.map((sign) => labelled(labels, sign) === labelled(second, sign)),
  );
  return same.filter(Boolean).length / same.length;
}
