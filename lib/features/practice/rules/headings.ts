import type { StarPart } from "@/lib/features/stories/rules/parts";

/** What a heading can announce: a part, or what stands beside the four parts. */
export type Section = StarPart | "reflection" | "headline";

const HEADINGS: Record<Section, readonly string[]> = {
  situation: ["situation", "context", "background", "setting", "problem", "s"],
  task: [
    "task",
    "goal",
    "objective",
    "target",
    "role",
    "responsibility",
    "assignment",
    "challenge",
    "ask",
    "t",
  ],
  action: ["action", "actions", "approach", "what i did", "what we did", "steps", "a"],
  result: ["result", "results", "outcome", "outcomes", "impact", "what came of it", "r"],
  reflection: ["reflection", "lesson", "lessons", "lessons learned", "lessons learnt"],
  headline: ["headline", "summary"],
};

const SECTION_OF = new Map(
  Object.entries(HEADINGS).flatMap(([section, names]) =>
    names.map((name) => [name, section as Section] as const),
  ),
);

const NAMES = [...SECTION_OF.keys()]
  .filter((name) => name.length > 1)
  .sort((a, b) => b.length - a.length)
  .join("|");

/**
 * A heading: its name, with a mark of Markdown or a number before it, and a colon, a dash, a full stop or the end of
 * the line after it. Within a line it must follow the end of a sentence. One letter counts with a colon alone.
 */
const HEADING = new RegExp(
  [
    `(?:^|\\n|(?<=[.!?…]["'”’)]?\\s))[ \\t]*(?:[#>*_\\-•\\d.)(]{1,8}[ \\t]*)?(?:(?:the|my|our) )?`,
    `(?:(${NAMES})(?: taken| achieved| (?:from|of) (?:the |my |our )?\\p{L}+)?(?: ?[/&+] ?(?:${NAMES}))?(?: \\([^)\\n]{0,30}\\))?[*_ \\t]{0,4}`,
    `(?:(?:[:.–—]|-(?=\\s))[*_]{0,3}|(?=\\n|$))|([star])[*_ \\t]{0,4}:[*_]{0,3})`,
  ].join(""),
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
    section: SECTION_OF.get((match[1] ?? match[2] ?? "").toLowerCase()) ?? null,
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
    const isAlone = headings.length === 1 || section === "headline";
    const ends = isAlone ? endOfParagraph(text, to, next) : next;
    stretches.push({ from: to, to: ends, section });
    if (ends < next) stretches.push({ from: ends, to: next, section: null });
  });
  return stretches;
}

function endOfParagraph(text: string, from: number, to: number): number {
  const rest = text.slice(from, to);
  const end = rest.indexOf("\n", rest.search(/\S/));
  return end < 0 ? to : from + end;
}
