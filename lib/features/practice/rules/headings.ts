import type { StarPart } from "./parts";

/** What a heading can announce: a part, or what stands beside the four parts. */
export type Section = StarPart | "reflection" | "headline";

const SECTION_WORDS: Record<string, Section> = {
  situation: "situation",
  context: "situation",
  background: "situation",
  setting: "situation",
  problem: "situation",
  s: "situation",
  task: "task",
  goal: "task",
  objective: "task",
  target: "task",
  "my role": "task",
  role: "task",
  "my task": "task",
  responsibility: "task",
  assignment: "task",
  challenge: "task",
  t: "task",
  action: "action",
  actions: "action",
  approach: "action",
  "what i did": "action",
  "what we did": "action",
  steps: "action",
  a: "action",
  result: "result",
  results: "result",
  outcome: "result",
  outcomes: "result",
  "the outcome": "result",
  "what came of it": "result",
  impact: "result",
  r: "result",
  reflection: "reflection",
  lesson: "reflection",
  lessons: "reflection",
  "lessons learned": "reflection",
  "lessons learnt": "reflection",
  headline: "headline",
  summary: "headline",
};

const NAMES = Object.keys(SECTION_WORDS)
  .filter((name) => name.length > 1)
  .sort((a, b) => b.length - a.length)
  .join("|");

/**
 * A heading: its word, with a mark of Markdown or a number before it, and a colon, a dash, a full stop or the end of
 * the line after it. Within a line it must follow the end of a sentence. One letter counts with a colon alone.
 */
const HEADING = new RegExp(
  `(?:^|\\n|(?<=[.!?…]["'”’)]?\\s))[ \\t]*(?:[#>*_\\-•\\d.)(]{1,8}[ \\t]*)?(?:the )?(?:(${NAMES})(?:[*_ \\t]{0,4}(?:[:.–—]|-(?=\\s))[*_]{0,3}|[*_ \\t]{0,4}(?=\\n|$))|([star])[*_ \\t]{0,4}:[*_]{0,3})`,
  "giu",
);

export interface Stretch {
  from: number;
  to: number;
  section: Section | null;
}

interface Heading {
  from: number;
  to: number;
  section: Section | null;
}

/** Within a line a lone "Task:" may be part of a sentence; two different ones are headings. */
function headingsOf(text: string): Heading[] {
  const found = [...text.matchAll(HEADING)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    section: SECTION_WORDS[(match[1] ?? match[2] ?? "").toLowerCase()] ?? null,
    startsLine: match.index === 0 || match[0].startsWith("\n"),
  }));
  const inLine = new Set(found.map(({ section }) => section));
  return found.filter(({ startsLine }) => startsLine || inLine.size > 1);
}

/** Headings are taken out; what stands under one carries its name. */
export function stretchesOf(text: string): Stretch[] {
  const headings = headingsOf(text);
  const stretches: Stretch[] = [{ from: 0, to: headings[0]?.from ?? text.length, section: null }];
  headings.forEach(({ to, section }, place) => {
    const next = headings[place + 1]?.from ?? text.length;
    // A heading that stands alone names its paragraph, not all that follows; so does a headline.
    const paragraph = text.indexOf("\n", text.slice(to).search(/\S/) + to);
    const ends =
      (headings.length === 1 || section === "headline") && paragraph > to && paragraph < next
        ? paragraph
        : next;
    stretches.push({ from: to, to: ends, section });
    if (ends < next) stretches.push({ from: ends, to: next, section: null });
  });
  return stretches;
}
