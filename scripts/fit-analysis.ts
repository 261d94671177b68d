/**
 * `npm run fit:analysis`: learns how much each observation says of a sign from the labelled answers that the rules were
 * made on, and writes the weights (lib/features/practice/rules/sign-weights.ts). Each author is left out in turn, and
 * what is printed is how often the signs of fresh answers are then found: what is to be expected of answers never seen.
 * Nothing in it is random: the same answers give the same weights.
 */
import { writeFileSync } from "node:fs";
import type { Sign } from "../lib/features/practice/rules/judge-signs.ts";
import { readAnswers, type SeenAnswer, SIGNS } from "./fit/labelled.ts";
import { type Model, type Settings, scoreBag, train } from "./fit/train.ts";

const FILE = "lib/features/practice/rules/sign-weights.ts";
const WIDTH = 150;
const HEAD = `/**
 * Written by \`npm run fit:analysis\`: how much each observation says of a sign, the heaviest first. Words stand in “”, and
 * each number is “#”. A sign is there from "from" on, the sum of what is observed beginning at "base".
 */
`;
const PENALTIES = [1.5, 3, 6];
const COMMON = { leastAnswers: 4, leastForWord: 8 };
/** Limits that are tried, in tenths. */
const LIMITS = Array.from({ length: 61 }, (_, at) => (at - 30) / 10);

interface Guess {
  id: string;
  has: boolean;
  score: number;
}

interface Rates {
  precision: number;
  recall: number;
}

const answers = readAnswers();
const found: [Sign, Model & { from: number }][] = SIGNS.map((sign) => {
  const tried = PENALTIES.map((penalty) => {
    const settings = { ...COMMON, penalty };
    const guesses = leavingOut(sign, settings);
    return { settings, guesses, loss: lossOf(guesses) };
  });
  const best = tried.reduce((one, other) => (other.loss < one.loss ? other : one));
  const from = balanced(best.guesses);
  const { precision, recall } = ratesAt(from, best.guesses);
  process.stdout.write(
    `${sign.padEnd(10)} precision ${precision.toFixed(3)} recall ${recall.toFixed(3)}` +
      ` (from ${from}, penalty ${best.settings.penalty}, loss ${best.loss.toFixed(4)})\n`,
  );
  const model = train(bagsOf(sign, answers), best.settings);
  return [sign, { base: model.base, from, of: model.of }];
});
writeFileSync(FILE, tableOf(found));

/** As a readable table in the code: each name with its weight, the heaviest first. */
function tableOf(signs: typeof found): string {
  const tables = signs.map(([sign, { base, from, of }]) => {
    const lines = [""];
    for (const [name, weight] of of) {
      const entry = `${name} ${weight}`;
      const line = lines.at(-1) ?? "";
      if (line.length + entry.length + 3 > WIDTH) lines.push(entry);
      else lines[lines.length - 1] = line === "" ? entry : `${line} | ${entry}`;
    }
    return `  ${sign}: {\n    base: ${base},\n    from: ${from},\n    of: \`\n${lines.join("\n")}\`,\n  },`;
  });
  return `${HEAD}export const SIGN_WEIGHTS = {\n${tables.join("\n")}\n};\n`;
}

function bagsOf(sign: Sign, from: readonly SeenAnswer[]) {
  return from.map(({ bags }) => bags[sign]);
}

/** How fresh answers of each author are judged by what was learned from all the others. */
function leavingOut(sign: Sign, settings: Settings): Guess[] {
  const authors = [...new Set(answers.flatMap(({ isFresh, author }) => (isFresh ? [author] : [])))];
  return authors.flatMap((left) => {
    const model = train(
      bagsOf(
        sign,
        answers.filter(({ author }) => author !== left),
      ),
      settings,
    );
    return answers.flatMap(({ id, author, isFresh, isStory, bags }) =>
      author === left && isFresh
        ? [{ id, has: bags[sign].has, score: isStory ? scoreBag(model, bags[sign]) : -Infinity }]
        : [],
    );
  });
}

function lossOf(guesses: readonly Guess[]): number {
  const least = -20;
  const losses = guesses.map(({ has, score }) =>
    Math.log1p(Math.exp(has ? -Math.max(least, score) : Math.max(least, score))),
  );
  return losses.reduce((sum, loss) => sum + loss, 0) / losses.length;
}

function ratesAt(limit: number, guesses: readonly Guess[]): Rates {
  const said = guesses.filter(({ score }) => score >= limit);
  const right = said.filter(({ has }) => has).length;
  return {
    precision: right / said.length,
    recall: right / guesses.filter(({ has }) => has).length,
  };
}

/** The limit at which the lower of precision and recall is highest; the middle one of several. */
function balanced(guesses: readonly Guess[]): number {
  const lower = LIMITS.map((limit) => {
    const { precision, recall } = ratesAt(limit, guesses);
    return Math.min(precision, recall);
  });
  const most = Math.max(...lower);
  const limits = LIMITS.filter((_, at) => (lower[at] ?? 0) > most - 0.002);
  return limits[Math.floor(limits.length / 2)] ?? 0;
}
