/** What a line of an advert asks for. */
import { asVerb, type Clause, type ClauseForm, firstWord, withAnd } from "./clause-forms";
import { BEGINNINGS, readByShape, skillOf } from "./clause-shapes";
import { baseOfGerund, isBaseVerb, isSurelyVerb } from "./duty-verbs";
import { lowerFirst, lowerTitle, tidyDuty, withArticles } from "./tidy-duty";

/** Two verbs about one matter are one question; a longer line that has several is taken apart. */
const LONG = 110;

/** What a person can say in one breath. */
const MOST_CLAUSE = 170;

const MOST_PARTS = 3;

/** A word that stands for something that was named before, and is not any more. */
const DANGLING = /\b(?:it|its|them|they|their|this|these|those)\b/;

/**
 * The clauses of a line, each in a form that a question is made from. Several where it asks for several things that are
 * each worth a question; none where it has no form that can be trusted to make an English sentence.
 * @param isListed the line stands among duties or requirements, where a bare subject counts
 */
export function clausesOf(line: string, isListed: boolean): Clause[] {
  const [first = "", ...others] = partsOf(withoutLabel(tidyDuty(line)));
  const further = others.flatMap((part) => {
    if (DANGLING.test(part)) return [];
    const clause = finished(readByShape(part) ?? asVerb(part));
    return clause && clause.text.split(" ").length >= 4 ? [clause] : [];
  });
  const main = finished(readClause(first, isListed));
  // Where the line is not understood, its later parts may lean on what was not.
  return main ? [main, ...further].slice(0, MOST_PARTS) : [];
}

function readClause(part: string, isListed: boolean): Clause | null {
  let rest = part;
  for (;;) {
    const read = readByShape(rest);
    if (read) return read;
    // What begins with a verb has nothing before it: "review code, and you will …".
    const start = isBaseVerb(firstWord(rest))
      ? undefined
      : BEGINNINGS.map((sign) => rest.match(sign)?.[0]).find(Boolean);
    if (start === undefined) break;
    rest = rest.slice(start.length);
  }
  const wasBegun = rest !== part;
  if (!isListed && !wasBegun) return null;
  const skill = skillOf(rest);
  return (
    asVerb(rest) ??
    (skill === null ? null : ({ form: "skill", text: lowerTitle(skill) } as const)) ??
    (wasBegun ? null : asTopic(rest))
  );
}

/** What begins like a sentence or with praise. */
const NO_BEGINNING =
  /^(?:a|an|the|we|our|you|i|not?|in|at|for|with|within|experienced?|proven|good|strong|excellent|great|demonstrat\w+|deep|solid|comfortable|high|highly)$/i;

/** What holds a verb, and what a person is rather than works on. */
const NO_TOPIC =
  /\b(?:is|are|was|were|will|we|you|they|has|have|be|who|thinker|mindset|minded|oriented|organi[sz]ed|driven|solver|player|approach|attitude|communicator|focused|starter|ethic|orientation)\b/;

/** A bare subject of a few words: "vendor contracts", "on-call rota design". */
function asTopic(words: string): Clause | null {
  const topic = words.replace(/, (?:[A-Z]{3} )?[\d~].*$/, "").replace(/,[^,]*\d[^,]*$/, "");
  if (topic.split(" ").length > 7 || NO_BEGINNING.test(firstWord(topic)) || NO_TOPIC.test(topic)) {
    return null;
  }
  return { form: "topic", text: withAnd(lowerTitle(topic)) };
}

/** "Strategy: define the roadmap", "People – lead five managers": what comes first only names the line. */
function withoutLabel(text: string): string {
  const label = text.match(/^([\p{L}&,' ]{2,40}?)(?::| [–-]) (?=\S)/u);
  if (!label || /^(?:you|we)\b/i.test(text)) return text;
  const first = firstWord(text);
  const isPhrase = baseOfGerund(first) !== undefined || (isBaseVerb(first) && isSurelyVerb(first));
  const rest = text.slice(label[0].length);
  const names = (label[1] ?? "").split(" ").length <= 4 && rest.split(" ").length >= 3;
  return names && !isPhrase ? rest : text;
}

function partsOf(text: string): string[] {
  return text
    .split(/;\s+(?:and )?|,? (?:and|with) (?:the |an? )?(?=ability to )/)
    .flatMap((part) => (part.length > LONG ? splitAtVerbs(part) : [part]));
}

/** "lead …, own … and report …" by its verbs, where each part has an object of its own. */
function splitAtVerbs(text: string): string[] {
  const parts: string[] = [];
  let start = 0;
  for (const joint of text.matchAll(/,? and (?=[a-z])|, (?=[a-z])/g)) {
    const before = text.slice(start, joint.index);
    const after = text.slice(joint.index + joint[0].length);
    const piece = after.split(/,? and (?=[a-z])|, (?=[a-z])/)[0] ?? "";
    const isOwn = isSurelyVerb(firstWord(piece)) && piece.split(" ").length >= 3;
    if (!isOwn || before.split(" ").length < 3 || DANGLING.test(piece)) continue;
    parts.push(before);
    start = joint.index + joint[0].length;
  }
  return [...parts, text.slice(start)];
}

/** Forms that begin with a verb, whose object may lack its article. */
const VERBAL: ReadonlySet<ClauseForm> = new Set(["base", "gerund", "record"]);

/** Without what explains or limits, and short enough; null where what is left makes no question. */
function finished(clause: Clause | null): Clause | null {
  if (!clause) return null;
  let words = clause.text
    .replace(
      /,? (?:including|such as|for example|e\.g\.|i\.e\.|namely|of which|with an emphasis on)\b.*$/i,
      "",
    )
    .replace(
      /,? (?:making sure|ensuring|while|whilst|thereby|and you'?(?:ll| will)|and will)\b.*$/i,
      "",
    )
    .replace(/, (?:with |and |of which )?(?:at least |a minimum of |minimum )?\d.*$/i, "")
    .replace(/\s[–-]\s.*$/, "")
    .replace(/: .*$/, "")
    .trim();
  if (words.length > MOST_CLAUSE) {
    const at = words.lastIndexOf(",", MOST_CLAUSE);
    if (at > 50) words = words.slice(0, at);
  }
  const lower = lowerFirst(words.replace(/[\s,.;:]+$/, ""));
  const text = VERBAL.has(clause.form) ? withArticles(lower) : lower;
  return isUsable(text) ? { form: clause.form, text } : null;
}

function isUsable(words: string): boolean {
  if (words.length < 3 || words.length > 220 || !/\p{L}{2}/u.test(words)) return false;
  // "bring it to an end": of what, only the advert knows.
  if (/^[a-z-]+(?: and [a-z-]+)? (?:it|them|this|these|those|one)\b/.test(words)) return false;
  // The post itself, and whom it reports to.
  if (
    /^(?:serve|act) as (?:the |an? )?(?:\w+ )?(?:director|manager|head|chief|cto|cio)\b/i.test(
      words,
    )
  )
    return false;
  if (/^report(?:s|ing)? (?:directly )?(?:in)?to\b/.test(words)) return false;
  return !/[?!:"“”]|https?:/.test(words) && !/\b(?:is|are) (?:a|an) \w+$/.test(words);
}
