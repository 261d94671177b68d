/** Stories as files that an import reads again, to the letter. */
import { stringify } from "csv-stringify/sync";
import type { Named } from "@/lib/features/catalog/types/basics";
import { plainText } from "@/lib/features/imports/rules/plain-text";
import type { GivenStory } from "../types";
import { PART_LABELS, PART_NAMES } from "./parts";
import { fieldNamed, STORY_FIELDS, type StoryField } from "./story-fields";

export const STORIES_FORMAT = "starboard-stories";

type Names = readonly Named[];

export function exportStories(
  format: "markdown" | "csv" | "json",
  stories: readonly GivenStory[],
  names: Names,
): { name: string; type: string; text: string } {
  switch (format) {
    case "csv":
      return {
        name: "stories.csv",
        type: "text/csv; charset=utf-8; header=present",
        text: asCsv(stories, names),
      };
    case "markdown":
      return {
        name: "stories.md",
        type: "text/markdown; charset=utf-8",
        text: asMarkdown(stories, names),
      };
    case "json":
      return {
        name: "stories.json",
        type: "application/json; charset=utf-8",
        text: asJson(stories),
      };
  }
}

function fieldsOf(story: GivenStory, names: Names): Record<StoryField, string> {
  const nameOf = (slug: string) => names.find((one) => one.slug === slug)?.name ?? slug;
  return {
    headline: story.text.headline,
    short: story.text.short,
    ...story.text.parts,
    competencies: story.competencies.map(nameOf).join("; "),
    from: story.from,
    to: story.to,
    failure: story.isFailure ? "yes" : "no",
  };
}

function asCsv(stories: readonly GivenStory[], names: Names): string {
  const rows = stories.map((story) => {
    const fields = fieldsOf(story, names);
    // A spreadsheet would run a text that begins as a formula does.
    return STORY_FIELDS.map((field) => fields[field].replace(/^(?='*[=+\-@])/, "'"));
  });
  return stringify(rows, {
    header: true,
    columns: STORY_FIELDS,
    record_delimiter: "windows",
    // Without the mark Excel takes UTF-8 for the letters of an old code page.
    bom: true,
    quoted: true,
  });
}

function asMarkdown(stories: readonly GivenStory[], names: Names): string {
  return stories.map((story) => `${oneAsMarkdown(story, names)}\n`).join("\n");
}

function oneAsMarkdown(story: GivenStory, names: Names): string {
  const { competencies, from, to, failure, headline, short } = fieldsOf(story, names);
  const facts = Object.entries({ From: from, To: to, Competencies: competencies, Failure: failure })
    .filter(([, value]) => value !== "")
    .map(([name, value]) => `- ${name}: ${value}`);
  const sections = [
    ["In 30 seconds", short] as const,
    ...PART_NAMES.map((part) => [PART_LABELS[part], story.text.parts[part]] as const),
  ].filter(([, text]) => text !== "");
  return [
    `## ${asHeading(headline)}`,
    facts.join("\n"),
    ...sections.map(([name, text]) => `### ${name}\n\n${escaped(text)}`),
  ].join("\n\n");
}

/** Marks at the end would be taken for the heading's own, and the name of a part for that part. */
function asHeading(headline: string): string {
  const isTaken = fieldNamed(plainText(headline)) !== null || headline.startsWith("Story: ");
  return `${isTaken ? "Story: " : ""}${headline.replace(/(^|\s)(\\*#+)$/, "$1\\$2")}`;
}

/** A line that would read as a heading is none. */
function escaped(text: string): string {
  // By line feeds alone, as it is read: to a pattern other signs end a line too.
  return text
    .split("\n")
    .map((line) => line.replace(/^( {0,3}\\*)(?=#)/, "$1\\"))
    .join("\n");
}

function asJson(stories: readonly GivenStory[]): string {
  const told = stories.map(({ text: { headline, short, parts }, ...facts }) => ({
    headline,
    short,
    ...parts,
    competencies: facts.competencies,
    from: facts.from,
    to: facts.to,
    failure: facts.isFailure,
  }));
  return `${JSON.stringify({ format: STORIES_FORMAT, version: 1, stories: told }, null, 2)}\n`;
}
