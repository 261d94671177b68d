import type { CoverageColumn, CoverageRow, NextStep, StoryLine, Warning } from "../types";
import { BANK, STORIES_FOR_SPREAD } from "./bank-figures";

type Tagged = Pick<StoryLine, "id" | "headline" | "competencies">;

const count = (number: number, word: string, plural = `${word}s`) =>
  `${number} ${number === 1 ? word : plural}`;

/** Where a bank stands by each rule, for one role. Informs; nothing is scored. */
export function bankWarnings(
  columns: readonly CoverageColumn[],
  rows: readonly CoverageRow[],
  stories: readonly Tagged[],
): Warning[] {
  return [
    countRule(rows),
    twiceRule(columns),
    failuresRule(rows),
    spreadRule(rows),
    tagsRule(stories),
  ];
}

function countRule(rows: readonly CoverageRow[]): Warning {
  const { storiesFrom, storiesTo } = BANK;
  const isFew = rows.length < storiesFrom;
  const isMany = rows.length > storiesTo;
  const next: NextStep[] = isFew
    ? [
        {
          to: "write",
          words: `Add ${count(storiesFrom - rows.length, "more story", "more stories")}`,
        },
      ]
    : [];
  return {
    rule: "count",
    isMet: !isFew && !isMany,
    counted: `Stories in the bank: ${storiesFrom} to ${storiesTo} are as many as one can have ready`,
    figure: isMany
      ? `${count(rows.length, "story", "stories")}: choose the ${storiesTo} that you will have ready`
      : count(rows.length, "story", "stories"),
    next,
  };
}

function twiceRule(columns: readonly CoverageColumn[]): Warning {
  const lacking = columns.filter(({ stories }) => stories < BANK.storiesEach);
  return {
    rule: "twice",
    isMet: lacking.length === 0,
    counted: `Required competencies with at least ${BANK.storiesEach} stories`,
    figure: `${columns.length - lacking.length} of ${columns.length}`,
    next: lacking.map(({ slug, name, stories }) => ({
      to: "questions",
      competency: slug,
      words: `${name}: ${stories === 0 ? "no story" : count(stories, "story", "stories")}. See its questions`,
    })),
  };
}

function failuresRule(rows: readonly CoverageRow[]): Warning {
  const failures = rows.filter(({ isFailure }) => isFailure).length;
  return {
    rule: "failures",
    isMet: failures >= BANK.failures,
    counted: `Stories of something that went wrong: at least ${BANK.failures}`,
    figure: count(failures, "failure story", "failure stories"),
    next: failures >= BANK.failures ? [] : [{ to: "write", words: "Write about a failure" }],
  };
}

function spreadRule(rows: readonly CoverageRow[]): Warning {
  const cells = rows.reduce((sum, { covers }) => sum + covers, 0);
  const bearing = rows.filter(({ covers }) => covers > 0);
  const heavy = bearing.filter(({ covers }) => covers > cells * BANK.mostOfCells);
  const isKnown = bearing.length >= STORIES_FOR_SPREAD;
  const most = Math.max(0, ...rows.map(({ covers }) => covers));
  return {
    rule: "spread",
    isMet: isKnown && heavy.length === 0,
    counted: "Filled cells that one story carries: at most a third",
    figure: isKnown
      ? `at most ${most} of ${cells}`
      : `counted from ${STORIES_FOR_SPREAD} stories on that cover something`,
    next: isKnown
      ? heavy.map(({ id, headline, covers }) => ({
          to: "story",
          id,
          words: `“${headline}” carries ${covers} of ${cells}. Tell another one beside it`,
        }))
      : [{ to: "write", words: "Write another story" }],
  };
}

function tagsRule(stories: readonly Tagged[]): Warning {
  const { competenciesFrom, competenciesTo } = BANK;
  const wrong = stories.filter(
    ({ competencies: { length } }) => length < competenciesFrom || length > competenciesTo,
  );
  return {
    rule: "tags",
    isMet: stories.length > 0 && wrong.length === 0,
    counted: `Stories with ${competenciesFrom} to ${competenciesTo} competencies each`,
    figure: `${stories.length - wrong.length} of ${stories.length}`,
    next: wrong.map(({ id, headline, competencies: { length } }) => ({
      to: "story",
      id,
      words: `“${headline}” has ${length === 0 ? "none" : length}. Look at its competencies`,
    })),
  };
}
