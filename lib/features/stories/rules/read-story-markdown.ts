import { plainText } from "@/lib/features/imports/rules/plain-text";
import { shorten, tidyLine } from "@/lib/features/imports/rules/tidy-text";
import type { RoleFacts } from "@/lib/features/imports/types";
import type { LeftOutStory } from "../types";
import type { RawStory } from "./make-story";
import { fieldNamed, type StoryField } from "./story-fields";
import { readingOf, type StoryFileReading } from "./story-reading";

const HEADING = /^ {0,3}#{1,6}[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*$/;
const ITEM = /^ {0,3}(?:[-*+•]|\d{1,3}[.)])[ \t]+(\S.*)$/;
const NAMED =
  /^[ \t]*(?:[-*+][ \t]+)?(?:\*\*|__)?([A-Za-z][A-Za-z0-9 -]{1,24}?):?(?:\*\*|__)?:[ \t]*(?:\*\*|__)?[ \t]*(.*)$/;

interface Open {
  raw: RawStory;
  /** Where the next lines go. */
  field: StoryField | null;
}

/**
 * Reads stories from Markdown. A heading that names a part holds that part's text, to the letter; any other heading is
 * a story's headline. Below a headline, "Task: …" begins a part, and a list item is a story of its own, with the
 * heading for its situation: so a résumé's bullets come in too. Never throws; every line with a word in it is part of
 * a story or left out with a reason.
 */
export function readStoryMarkdown(text: string, roles: readonly RoleFacts[]): StoryFileReading {
  const list = new StoryLines();
  const lines = text.replace(/^\uFEFF/, "").split(/\r\n|\n|\r/);
  for (const [at, line] of lines.entries()) list.take(at + 1, line);
  list.close();
  return readingOf(list.raws, roles, { leftOut: list.leftOut });
}

class StoryLines {
  readonly raws: RawStory[] = [];
  readonly leftOut: LeftOutStory[] = [];
  private open: Open | null = null;
  /** The heading above was used by the items below it. */
  private hasItems = false;

  take(row: number, line: string): void {
    const heading = line.match(HEADING);
    if (heading) this.enter(row, heading[1] ?? "");
    else if (this.open?.field && this.open.field !== "headline" && this.isInPart) {
      this.append(this.open.field, unescaped(line));
    } else if (/[\p{L}\p{N}]/u.test(line)) this.read(row, line);
  }

  close(): void {
    const { open } = this;
    this.open = null;
    if (!open) return;
    const isTold = Object.keys(open.raw.fields).some((field) => field !== "headline");
    if (isTold) this.raws.push(open.raw);
    else if (!this.hasItems) {
      const reason = "It is a heading with nothing told below it.";
      this.leftOut.push({
        row: open.raw.row,
        text: shorten(tidyLine(open.raw.fields.headline ?? "")),
        reason,
      });
    }
  }

  private isInPart = false;

  private enter(row: number, words: string): void {
    const field = fieldNamed(plainText(words));
    if (field !== null && field !== "headline" && this.open) {
      this.open.field = field;
      this.isInPart = true;
      return;
    }
    this.close();
    this.begin(row, headlineOf(words));
  }

  private begin(row: number, headline: string): void {
    this.open = { raw: { row, origin: "", fields: { headline } }, field: null };
    this.hasItems = false;
    this.isInPart = false;
  }

  /** A line below a headline, or above the first. */
  private read(row: number, line: string): void {
    const named = line.match(NAMED);
    const field = named ? fieldNamed(named[1] ?? "") : null;
    if (named && field !== null && field !== "headline" && this.open) {
      this.append(field, named[2] ?? "");
      this.open.field = field;
      return;
    }
    const item = line.match(ITEM);
    if (item && !(this.open?.field && isPart(this.open.field)))
      this.addItem(row, plainText(item[1] ?? ""));
    else if (this.open)
      this.append(this.open.field && isPart(this.open.field) ? this.open.field : "action", line);
    else {
      this.leftOut.push({
        row,
        text: shorten(tidyLine(line)),
        reason: "It stands above the first heading, and is no list item.",
      });
    }
  }

  private addItem(row: number, words: string): void {
    const situation = this.open?.raw.fields.headline ?? "";
    this.raws.push({
      row,
      origin: "",
      fields: { ...(situation ? { situation } : {}), action: words, headline: words },
    });
    this.hasItems = true;
  }

  private append(field: StoryField, line: string): void {
    const fields = this.open?.raw.fields;
    if (!fields) return;
    fields[field] = fields[field] === undefined ? line : `${fields[field]}\n${line}`;
  }
}

function isPart(field: StoryField): boolean {
  return !["headline", "competencies", "from", "to", "failure"].includes(field);
}

/** An export says "Story:" before a headline that would read as the name of a part, and guards marks at its end. */
function headlineOf(words: string): string {
  return words.replace(/^Story: /, "").replace(/(^|\s)\\(\\*#+)$/, "$1$2");
}

/** A line of a text that would read as a heading has a stroke before it in an export. */
function unescaped(line: string): string {
  return line.replace(/^( {0,3}\\*)\\(?=#)/, "$1");
}
