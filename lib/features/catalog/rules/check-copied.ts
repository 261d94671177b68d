import type { FieldPath, Finding } from "./findings";
import { ourTexts } from "./our-texts";
import type { Catalog } from "./parse-catalog";
import { hashRun, RUN } from "./shingles";
import { runsOf, wordsOf } from "./words";

/**
 * Facts carry over from the articles, sentences do not: no run of eight words of ours stands in an article's prose. Names
 * and labels of tables are left out of the articles' hashes already.
 */
export function* checkCopied(catalog: Catalog, prose: Set<string>): Generator<Finding> {
  for (const entry of [
    ...catalog.competencies,
    ...catalog.roles,
    ...catalog.questions,
    ...catalog.topics,
  ]) {
    for (const { field, text } of ourTexts(entry.value)) {
      const run = runsOf(wordsOf(text), RUN).find((words) => prose.has(hashRun(words)));
      if (run)
        yield entry.finding("copied", field as FieldPath, `as in an article: "${run.join(" ")}"`);
    }
  }
}
