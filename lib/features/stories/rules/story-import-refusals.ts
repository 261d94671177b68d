/** Why an import of stories is refused: what happened, what was kept, what to do. */
import { refuse } from "@/lib/shared/result";
import { MOST_IMPORTED, MOST_STORIES } from "./limits";
import type { StoryRefusal } from "./story-reading";

const number = (count: number) => count.toLocaleString("en-GB");

const WORDS = {
  input: "Nothing was imported. Choose a file, or paste some text.",
  bad_request: "The file did not arrive whole. Nothing was imported; send it again.",
  too_large: "The file is larger than 5 MB. Nothing was imported; send it in parts.",
  empty: "There is nothing to read. Choose a file, or paste some text.",
  not_text: "The file is no text. Nothing was imported; save it as JSON, CSV or Markdown first.",
  wrong_header:
    "No column of the first row tells a story. Nothing was imported; name one “headline”, or the parts “situation”, “task”, “action” and “result”.",
  too_many_rows: `An import has at most ${number(MOST_IMPORTED)} stories. Nothing was imported; keep those that you would tell.`,
  no_rows: "There is no story in it. Nothing was imported.",
  no_json: "The JSON is not whole, or has a mistake in it. Nothing was imported.",
  no_resume:
    "This JSON is no résumé: it has no list named “work”, “volunteer” or “projects”. Nothing was imported.",
  nothing_ticked: "No story is ticked. Nothing was added.",
  nothing_new: "Every story that is ticked is there already. Nothing was added.",
  full: `An account holds at most ${number(MOST_STORIES)} stories. Nothing was added.`,
} as const;

export type StoryImportReason = keyof typeof WORDS;

/** @param reason as it stands in an address, where anybody can write anything */
export function storyImportProblem(reason: string | string[] | undefined): string | undefined {
  if (reason === undefined) return undefined;
  const known = typeof reason === "string" && Object.hasOwn(WORDS, reason);
  return known
    ? WORDS[reason as StoryImportReason]
    : "That did not work, and nothing was changed. Try again.";
}

export const nothingToRead = () => refuse("empty" as const, WORDS.empty, "text");
export const nothingTicked = () => refuse("nothing_ticked" as const, WORDS.nothing_ticked);
export const nothingNew = () => refuse("nothing_new" as const, WORDS.nothing_new);

export function noText(what: string | null) {
  const words = what
    ? `The file is ${what}, which cannot be read. Nothing was imported; save it as JSON, CSV or Markdown first.`
    : WORDS.not_text;
  return refuse("not_text" as const, words, "file");
}

export function noRoom(room: number, wanted: number) {
  return refuse(
    "full" as const,
    `${number(wanted)} stories are ticked, and there is room for ${number(Math.max(0, room))} more. Nothing was added: untick some.`,
  );
}

export function fileRefused(refusal: StoryRefusal, field: "file" | "text") {
  return refuse(refusal.reason, inWords(refusal), field);
}

function inWords(refusal: StoryRefusal): string {
  switch (refusal.reason) {
    case "wrong_header": {
      const found = refusal.found.map((name) => `“${name}”`).join(", ");
      return `${WORDS.wrong_header} Found: ${found || "nothing"}.`;
    }
    case "too_many_rows":
      return `It has ${number(refusal.count)} stories or rows, and an import at most ${number(MOST_IMPORTED)}. Nothing was imported; keep those that you would tell.`;
    default:
      return WORDS[refusal.reason];
  }
}
