import { findByName } from "@/lib/features/imports/rules/find-named";
import { shorten, tidyLine } from "@/lib/features/imports/rules/tidy-text";
import type { RoleFacts } from "@/lib/features/imports/types";
import type { LeftOutStory, Parts, ReadStory } from "../types";
import { MOST_HEADLINE, MOST_SHORT } from "./limits";
import { endsBefore, readMonth } from "./months";
import {
  countCharacters,
  isBlank,
  MOST_CHARACTERS,
  mapParts,
  PART_LABELS,
  PART_NAMES,
  storableText,
} from "./parts";
import { proposeHeadline, shortSentence } from "./propose-headline";
import type { StoryField } from "./story-fields";

/** What a row says, as it stands there. */
export interface RawStory {
  row: number;
  origin: string;
  fields: Partial<Record<StoryField, string>>;
  /** What was noticed before the fields were looked at. */
  remarks?: string[];
}

export type StoryOutcome =
  | { kind: "row"; row: ReadStory }
  | { kind: "left-out"; leftOut: LeftOutStory };

/** Reads one story out of what a row says. What it names and is not known is said in words; nothing is cut in silence. */
export function makeStory(raw: RawStory, roles: readonly RoleFacts[]): StoryOutcome {
  const field = (name: StoryField) => storableText(raw.fields[name] ?? "").trim();
  const remarks = [...(raw.remarks ?? [])];
  const parts = mapParts(field);
  const headline = headlineOf(tidyLine(field("headline")), parts, remarks);
  const short = field("short");
  const leaveOut = (reason: string): StoryOutcome => ({
    kind: "left-out",
    leftOut: { row: raw.row, text: excerpt(raw), reason },
  });
  if (headline === "" && short === "" && isBlank(parts)) return leaveOut("It has no text.");
  const long = longField(headline, short, parts);
  if (long) return leaveOut(long);
  const { from, to } = period(field("from"), field("to"), remarks);
  return {
    kind: "row",
    row: {
      row: raw.row,
      origin: raw.origin,
      text: { headline: headline || shortSentence(short) || proposeHeadline(parts), short, parts },
      competencies: competenciesOf(field("competencies"), roles, remarks),
      isFailure: isYes(field("failure"), remarks),
      from,
      to,
      remarks,
    },
  };
}

/** A headline that is a whole account is one: it goes where there is room for it. */
function headlineOf(headline: string, parts: Parts, remarks: string[]): string {
  if (headline === "") return isBlank(parts) ? "" : proposeHeadline(parts);
  if (countCharacters(headline) <= MOST_HEADLINE || parts.action !== "") return headline;
  parts.action = headline;
  remarks.push("The headline is long, so all of it stands under Action, and its beginning above.");
  return shortSentence(headline);
}

function longField(headline: string, short: string, parts: Parts): string | undefined {
  const most = (most: number) => most.toLocaleString("en-GB");
  if (countCharacters(headline) > MOST_HEADLINE) {
    return `The headline has more than ${most(MOST_HEADLINE)} characters.`;
  }
  if (countCharacters(short) > MOST_SHORT) {
    return `The 30-second version has more than ${most(MOST_SHORT)} characters.`;
  }
  const part = PART_NAMES.find((name) => countCharacters(parts[name]) > MOST_CHARACTERS);
  return part && `${PART_LABELS[part]} has more than ${most(MOST_CHARACTERS)} characters.`;
}

function excerpt({ origin, fields }: RawStory): string {
  return shorten(tidyLine([origin, ...Object.values(fields)].filter(Boolean).join(" · ")));
}

function period(from: string, to: string, remarks: string[]): { from: string; to: string } {
  const read = (typed: string) => {
    if (/^(present|now|today|current|ongoing)$/i.test(typed)) return "";
    const month = readMonth(typed);
    if (month === undefined)
      remarks.push(`“${shorten(tidyLine(typed), 40)}” is no month, so it was left out.`);
    return month ?? "";
  };
  const [start, end] = [read(from), read(to)];
  if (!endsBefore(start, end)) return { from: start, to: end };
  remarks.push("It ended before it began, so the two dates were turned round.");
  return { from: end, to: start };
}

function isYes(typed: string, remarks: string[]): boolean {
  if (/^(yes|y|true|1|x)$/i.test(typed)) return true;
  if (!/^(no|n|false|0|)$/i.test(typed)) {
    remarks.push(
      `“${shorten(tidyLine(typed), 40)}” under failure is neither yes nor no, so it was taken as no.`,
    );
  }
  return false;
}

function competenciesOf(typed: string, roles: readonly RoleFacts[], remarks: string[]): string[] {
  const found = new Set<string>();
  for (const name of typed
    .split(/[;|\n]/)
    .map(tidyLine)
    .filter(Boolean)) {
    const whole = findShared(name, roles);
    for (const part of whole ? [name] : name.split(",").map(tidyLine).filter(Boolean)) {
      const slug = findShared(part, roles);
      if (slug) found.add(slug);
      else remarks.push(`“${shorten(part, 60)}” is no competency of the map, so it was left out.`);
    }
  }
  return [...found];
}

/** By the name of the shared competency, or by what a role's matrix calls it. */
function findShared(name: string, roles: readonly RoleFacts[]): string | undefined {
  const areas = roles.flatMap(({ competencies }) => competencies);
  const shared = findByName(
    name,
    areas.map((area) => area.shared),
  );
  return shared?.slug ?? findByName(name, areas)?.shared.slug;
}
