import { MOST_NOTE, MOST_PROMPT, normalisePrompt } from "@/lib/features/catalog/rules/own-question";
import type { Problem, Reading, ReadRow, RoleFacts } from "../types";
import { type AdvertLine, linesOfAdvert } from "./advert-lines";
import {
  boilerplateReason,
  isVietnamese,
  REASONS,
  type Section,
  sectionOf,
} from "./advert-sections";
import { clausesOf } from "./duty-clauses";
import { type CompetencyMatch, matchCompetencies } from "./match-competency";
import { type Proposal, proposeQuestion } from "./propose-question";
import { shorten } from "./tidy-text";

/** More than any advert states. */
const MOST_PROPOSED = 60;

/**
 * Reads an advert: each line or sentence that states a duty or a requirement becomes one or more questions, everything
 * else is left out with a reason. Goes by words alone, so that the same advert always gives the same questions.
 */
export function readAdvert(text: string, role: RoleFacts): Reading {
  const reading: Reading = { rows: [], leftOut: [], remarks: [] };
  const turns = new Map<string, number>();
  const asked = new Set<string>();
  let section: Section | undefined;
  for (const line of linesOfAdvert(text)) {
    const reason = reasonAgainst(line, section);
    if (line.kind === "heading") section = nextSection(line.text, section);
    const proposals = reason ? [] : proposalsOf(line, section, turns).filter(isNew);
    for (const proposal of proposals) {
      const about = proposals.length === 1 ? line.text : proposal.prompt;
      reading.rows.push(
        rowOf(line, proposal, matchCompetencies(about, role.competencies)[0], role),
      );
    }
    if (proposals.length === 0) {
      reading.leftOut.push({
        row: line.row,
        text: shorten(line.text, 300),
        reason:
          reason ?? (isOfWork(section) || WILL.test(line.text) ? REASONS.unclear : REASONS.company),
      });
    }
  }
  for (const { row, source } of reading.rows.splice(MOST_PROPOSED)) {
    reading.leftOut.push({ row, text: source, reason: REASONS.tooMany });
  }
  reading.leftOut.sort((a, b) => a.row - b.row);
  return reading;

  function isNew({ prompt }: Proposal): boolean {
    const key = normalisePrompt(prompt);
    if (asked.has(key)) return false;
    asked.add(key);
    return true;
  }
}

const WILL = /\byou(?:['’]ll| will)\b/i;

function nextSection(heading: string, section: Section | undefined): Section | undefined {
  // "The following competencies:" goes on with what it stands in.
  return sectionOf(heading) ?? section;
}

function isOfWork(section: Section | undefined): boolean {
  return section === "duties" || section === "requirements";
}

/** Why nothing is asked about a line, where its words or its place say so. */
function reasonAgainst(
  { kind, text }: AdvertLine,
  section: Section | undefined,
): string | undefined {
  if (kind === "heading") {
    return sectionOf(text) ? REASONS.heading : (boilerplateReason(text) ?? REASONS.heading);
  }
  if (isVietnamese(text)) return REASONS.language;
  const byWords = boilerplateReason(text);
  if (byWords) return byWords;
  if (section === "company")
    return /\byou(?:'|’)?(?:ll| will)\b/i.test(text) ? undefined : REASONS.company;
  if (section && !isOfWork(section)) return REASONS[section as "apply"];
  return undefined;
}

function proposalsOf(
  line: AdvertLine,
  section: Section | undefined,
  turns: Map<string, number>,
): Proposal[] {
  const isListed = line.kind === "item" ? section !== undefined : isOfWork(section);
  return clausesOf(line.text, isListed)
    .flatMap((clause) => proposeQuestion(clause, turns) ?? [])
    .filter(({ prompt }) => prompt.length <= MOST_PROMPT);
}

function rowOf(
  line: AdvertLine,
  { prompt, category }: Proposal,
  match: CompetencyMatch | undefined,
  role: RoleFacts,
): ReadRow {
  const problems: Problem[] = match
    ? []
    : [
        {
          column: "competency",
          message: `No word of it is among those of ${role.name}’s competencies. Choose one to add the question.`,
          holds: true,
        },
      ];
  return {
    row: line.row,
    question: {
      role: role.slug,
      prompt,
      category,
      competencies: match ? [match.slug] : [],
      rounds: [],
      difficulty: 2,
      note: shorten(`From the advert: “${line.text}”`, MOST_NOTE),
    },
    guessed: match ? ["category", "competency"] : ["category"],
    matched: match?.words ?? [],
    problems,
    source: shorten(line.text, 400),
    alike: [],
  };
}
