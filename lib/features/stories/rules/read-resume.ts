import { shorten, tidyLine } from "@/lib/features/imports/rules/tidy-text";
import type { RoleFacts } from "@/lib/features/imports/types";
import type { LeftOutStory } from "../types";
import { STORIES_FORMAT } from "./export-stories";
import type { RawStory } from "./make-story";
import { shortSentence } from "./propose-headline";
import { STORY_FIELDS } from "./story-fields";
import { readingOf, refusedFile, type StoryFileReading } from "./story-reading";

/** Sections of a JSON Resume (jsonresume.org) that have highlights, each with what its entries are called by. */
const SECTIONS = {
  work: { word: "Work", names: ["position", "name", "company"] },
  volunteer: { word: "Volunteering", names: ["position", "organization"] },
  projects: { word: "Project", names: ["name", "entity"] },
} as const;

type Section = keyof typeof SECTIONS;

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * Reads a JSON Resume, each highlight of work, volunteering and projects a story to be told; or stories that were
 * exported here. Never throws, however deep or wrong the JSON is.
 */
export function readResume(text: string, roles: readonly RoleFacts[]): StoryFileReading {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return refusedFile({ reason: "no_json" });
  }
  if (!isFields(parsed)) return refusedFile({ reason: "no_resume" });
  if (parsed.format === STORIES_FORMAT && Array.isArray(parsed.stories)) {
    return readingOf(parsed.stories.map(toRaw), roles);
  }
  const resume = parsed;
  const sections = (Object.keys(SECTIONS) as Section[]).filter((name) =>
    Array.isArray(resume[name]),
  );
  if (sections.length === 0) return refusedFile({ reason: "no_resume" });
  const found: Found = { raws: [], leftOut: [], row: 0 };
  for (const section of sections) {
    for (const [at, entry] of (resume[section] as unknown[]).entries()) {
      readEntry(found, section, at, entry);
    }
  }
  return readingOf(found.raws, roles, { leftOut: found.leftOut });
}

interface Found {
  raws: RawStory[];
  leftOut: LeftOutStory[];
  /** Places that were counted so far. */
  row: number;
}

function readEntry(found: Found, section: Section, at: number, entry: unknown): void {
  const { word, names } = SECTIONS[section];
  const place = `${word} ${at + 1}`;
  const said = isFields(entry) ? names.map((name) => textOf(entry[name])).filter(Boolean) : [];
  const title = tidyLine(said.join(", "));
  const origin = title === "" ? place : `${place}: ${shorten(title, 120)}`;
  const highlights = isFields(entry) && Array.isArray(entry.highlights) ? entry.highlights : [];
  if (highlights.length === 0) {
    found.row += 1;
    const reason = "It has no highlights, and each highlight is a story.";
    found.leftOut.push({ row: found.row, text: origin, reason });
  }
  for (const highlight of highlights) {
    found.row += 1;
    if (typeof highlight !== "string") {
      found.leftOut.push({ row: found.row, text: origin, reason: "The highlight is no text." });
      continue;
    }
    found.raws.push({
      row: found.row,
      origin,
      fields: {
        headline: shortSentence(highlight),
        situation: title,
        action: highlight,
        from: isFields(entry) ? textOf(entry.startDate) : "",
        to: isFields(entry) ? textOf(entry.endDate) : "",
        ...(highlight.trim() === "" ? { headline: "", situation: "" } : {}),
      },
    });
  }
}

/** A story of our own export. */
function toRaw(story: unknown, at: number): RawStory {
  const fields: RawStory["fields"] = {};
  if (isFields(story)) for (const field of STORY_FIELDS) fields[field] = textOf(story[field]);
  return { row: at + 1, origin: "", fields };
}

/** Texts as they are, lists with lines, yes and no; anything else says nothing. */
function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "number") return String(value);
  if (!Array.isArray(value)) return "";
  return value.filter((one) => typeof one === "string").join("\n");
}
