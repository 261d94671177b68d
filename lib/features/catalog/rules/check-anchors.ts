import type { CatalogQuestion } from "../schema/catalog-files";
import type { Finding } from "./findings";
import type { Catalog } from "./parse-catalog";
import { wordsOf } from "./words";

/** An anchor is for its own question: it uses this many words that few other questions use. */
const OWN_WORDS = 2;

/** A word is rare while no more than this share of the bank's questions use it. */
const RARE_SHARE = 0.1;
/** In a small bank a tenth is less than one question. */
const RARE_AT_LEAST = 3;

/** Short words, and words of any interview, say nothing about one question. */
const SHORTEST = 3;
const COMMON = new Set(
  "about after again against all also and any anything are because been before being both but can cannot could did does done down each everything few for from had has have having her his how into its itself just like made make makes many more most much must name named names neither nor not nothing now off one only onto other our out over own per same say says she should show shows since some somebody something still such than that the their them then there these they this those three through too two under until upon use used very was were what when where which while who whom whose why will with without would yet you your answer question candidate example".split(
    " ",
  ),
);

/** A word without its commonest endings, so that "suppliers" and "supplier", "planned" and "plan" are one. */
export function stem(word: string): string {
  const bare = word.replace(/ies$/, "y").replace(/(?<=.{3})(?:ing|ed|es|s)$/, "");
  // "planned" has doubled its n; "skills" has not.
  const single = bare === word ? bare : bare.replace(/([bdgmnprt])\1$/, "$1");
  return single.replace(/(?<=.{3})e$/, "");
}

/** Stems of the words of a text that carry content. */
export function contentWords(text: string): Set<string> {
  return new Set(
    wordsOf(text)
      .filter((word) => word.length >= SHORTEST && !COMMON.has(word) && !/^\d+$/.test(word))
      .map(stem),
  );
}

/** Each anchor uses at least two content words of its own prompt or guidance that are rare across the bank. */
export function* checkAnchors(catalog: Catalog): Generator<Finding> {
  const own = catalog.questions.map(({ value }) => contentWords(subjectOf(value)));
  const spread = new Map<string, number>();
  for (const words of own) for (const word of words) spread.set(word, (spread.get(word) ?? 0) + 1);
  const most = Math.max(RARE_AT_LEAST, Math.ceil(catalog.questions.length * RARE_SHARE));
  for (const [at, question] of catalog.questions.entries()) {
    const rare = new Set([...(own[at] ?? [])].filter((word) => (spread.get(word) ?? 0) <= most));
    for (const [role, asked] of Object.entries(question.value.roles)) {
      for (const [place, { anchors }] of asked.competencies.entries()) {
        for (const [level, text] of Object.entries(anchors)) {
          const used = [...contentWords(text)].filter((word) => rare.has(word));
          if (used.length >= OWN_WORDS) continue;
          yield question.finding(
            "anchor",
            ["roles", role, "competencies", place, "anchors", level],
            `uses ${used.length} of at least ${OWN_WORDS} words of its own prompt or guidance that few other questions use${used.length > 0 ? ` (${used.join(", ")})` : ""}`,
          );
        }
      }
    }
  }
}

function subjectOf(question: CatalogQuestion): string {
  return [question.prompt, ...Object.values(question.guidance)].join("\n");
}
