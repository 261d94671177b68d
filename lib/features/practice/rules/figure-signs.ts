import { type AnswerShape, type Observed, placeOf } from "./answer-shape";
import { LESS, MORE } from "./clause-signs";
import type { Figure } from "./figures";
import type { PlacedClause } from "./place-clauses";

const KINDS: readonly (readonly [string, RegExp])[] = [
  ["points", /^\s*(?:%|per ?cent|points?)/iu],
  [
    "money",
    /^\s*(?:k\b|grand|euros?|dollars?|pounds?|francs?|crowns?|bucks|rupees|lakhs?|crores?|quid|million|billion|m\b)/iu,
  ],
  [
    "short time",
    /^[\s-]*(?:more |full |whole |good )?(?:seconds?|secs?|minutes?|mins?|hours?|hrs?)\b/iu,
  ],
  [
    "long time",
    /^[\s-]*(?:more |full |whole |good |working |straight )?(?:days?|nights?|evenings?|weeks?|weekends?|months?|years?|quarters?)\b/iu,
  ],
  [
    "people",
    /^\s*(?:\w+ )?(?:people|men|women|engineers?|staff|colleagues|developers?|managers?|nurses?|users?|customers?|clients?|patients?|of us|of them|analysts?|technicians?)\b/iu,
  ],
  ["part of a whole", /^\s*(?:\w+ )?(?:of|out of|in) (?:the |our |its |their |an? |every )?\w+/iu],
  ["things", /^\s*\p{L}+s\b/iu],
];
const NOUGHT = /^(?:nobody|no|none|not|without|zero|lost n|nil|losing)/iu;
const PERCENT = /%|per ?cent/iu;
const MONEY = /\p{Sc}/u;
const FRACTION = /half|halv|third|quarter|twice|double|tripl/iu;
const FEW = /^(?:two|three|four|five|six|seven|eight|nine|[2-9])$/iu;

/** What it counts. */
function kindOf(quote: string, after: string): string {
  if (NOUGHT.test(quote)) return "nought";
  if (PERCENT.test(quote)) return "percent";
  if (MONEY.test(quote)) return "money";
  if (FRACTION.test(quote)) return "a fraction";
  return KINDS.find(([, pattern]) => pattern.test(after))?.[0] ?? "something unnamed";
}

/** The word after it, which several figures may share: "forty minutes", "two minutes". */
function unitOf({ quote, from }: Figure, text: string): string | null {
  if (PERCENT.test(quote)) return "%";
  if (MONEY.test(quote)) return "money";
  const after = text.slice(from + quote.length);
  const [, word] = /^[\s-]*(?:more |full |whole )?(\p{L}{3,})/u.exec(after) ?? [];
  return word?.toLowerCase().replace(/s$/, "") ?? null;
}

const AROUND: readonly (readonly [string, RegExp])[] = [
  [
    "after a preposition",
    /\b(?:to|at|under|below|in|within|by|of)\s+(?:about |around |under |just )?$/iu,
  ],
  ["a span of work", /\b(?:took|takes|spent|worked|waited|after|for|every|over)\b[^,]{0,12}$/iu],
  [
    "only, all or under",
    /\b(?:only|just|all|still|exactly|under|less than|fewer than)\s+(?:\w+ )?$/iu,
  ],
];
const BEHIND: readonly (readonly [string, RegExp])[] = [
  ["at the end of its clause", /^\s*(?:[.,;!?]|$)/u],
  ["says when", /^[a-z ]*\b(?:ago|later|earlier|before|after)\b/iu],
  ["a rate", /^\s*(?:\p{L}+ )?(?:an?|per|each|every) \p{L}+/u],
];

/** Notes down what can be said of one figure beside what is said of its clause. */
export function observeFigure(
  figure: Figure,
  at: number,
  shape: AnswerShape,
  ofClause: Observed,
  byPlacing: boolean,
): Observed {
  const observed: Observed = new Map(ofClause);
  const clause = shape.placed[at];
  if (!clause) return observed;
  const note = (name: string) => observed.set(`figure: ${name}`, 1);
  const before = clause.text.slice(0, figure.from);
  const after = clause.text.slice(figure.from + figure.quote.length);
  for (const [name, pattern] of AROUND) if (pattern.test(before)) note(name);
  for (const [name, pattern] of BEHIND) if (pattern.test(after)) note(name);
  if (/\bfrom\b[^.]*\bto\b/iu.test(clause.plain)) note("from … to …");
  if (/^\p{Nd}/u.test(figure.quote)) note("in digits");
  if (/^(?:one|an?\b)/iu.test(figure.quote)) note("one");
  if (FEW.test(figure.quote)) note("a few");
  if (byPlacing) note("an outcome by its place");
  noteKind(kindOf(figure.quote, after), figure, at, clause, shape, note);
  noteOthers(figure, at, shape, note);
  return observed;
}

function noteKind(
  kind: string,
  { measures }: Figure,
  at: number,
  { plain, deeds, sentence }: PlacedClause,
  shape: AnswerShape,
  note: (name: string) => void,
): void {
  const place = placeOf(at, shape);
  note(kind);
  note(`${kind}, ${place}`);
  note(measures ? `measures ${kind}` : "measures nothing");
  note(`${measures ? "measures" : "measures nothing"}, ${place}`);
  if (LESS.test(plain)) note(`less ${kind}`);
  if (MORE.test(plain)) note(`more ${kind}`);
  if (sentence === 1) note(`${kind}, in the first sentence`);
  if (deeds.length === 0) note(`${kind}, done by others`);
  if (deeds.some(({ person }) => person === "we")) note(`${kind}, done by us`);
  if (deeds.some((deed) => deed.person === "I" && deed.kind === "step")) note(`${kind}, my step`);
}

/** How it stands to the other figures and to the result. */
function noteOthers(
  figure: Figure,
  at: number,
  { placed, figures }: AnswerShape,
  note: (name: string) => void,
): void {
  const all = placed.flatMap(({ text }, place) =>
    (figures[place] ?? []).filter(({ measures }) => measures).map((one) => ({ one, text })),
  );
  const own = all.findIndex(({ one }) => one === figure);
  if (own >= 0 && own === all.length - 1) note("the last");
  if (own === 0) note(all.length === 1 ? "the only one" : "the first");
  const text = placed[at]?.text ?? "";
  const unit = unitOf(figure, text);
  const known = all.slice(0, Math.max(0, own)).map((other) => unitOf(other.one, other.text));
  if (unit !== null && known.includes(unit)) note("in a unit used before");
  if ((figures[at]?.length ?? 0) > 1) note("one of several in its clause");
  const sentence = placed[at]?.sentence ?? 0;
  const inResult = (number: number) =>
    placed.some((clause) => clause.part === "result" && clause.sentence === number);
  if (inResult(sentence)) note("in a sentence with the result");
  if (inResult(sentence - 1)) note("after a sentence with the result");
}
