import type { FieldPath, Finding } from "./findings";
import type { Catalog, Placed } from "./parse-catalog";
import { similarity, trigramsOf } from "./trigrams";

/** Two texts whose trigrams agree by more than this say nearly the same. */
const TOO_ALIKE = 0.6;

interface Text {
  entry: Placed<unknown>;
  field: FieldPath;
  trigrams: Set<string>;
}

/** No two prompts and no two anchors of the whole bank read nearly the same, or they tell nothing apart. */
export function* checkLikeness(catalog: Catalog): Generator<Finding> {
  const text = (entry: Placed<unknown>, field: FieldPath, words: string): Text => ({
    entry,
    field,
    trigrams: trigramsOf(words),
  });
  const prompts = catalog.questions.map((one) => text(one, ["prompt"], one.value.prompt));
  const anchors = catalog.questions.flatMap((one) =>
    Object.entries(one.value.roles).flatMap(([role, asked]) =>
      asked.competencies.flatMap((competency, at) =>
        Object.entries(competency.anchors).map(([level, words]) =>
          text(one, ["roles", role, "competencies", at, "anchors", level], words),
        ),
      ),
    ),
  );
  yield* alike(prompts);
  yield* alike(anchors);
}

function* alike(texts: Text[]): Generator<Finding> {
  // By size, as sets whose sizes are further apart than the limit cannot be that alike: most pairs need no comparing.
  const sorted = texts.toSorted((a, b) => a.trigrams.size - b.trigrams.size);
  for (const [at, small] of sorted.entries()) {
    for (let next = at + 1; next < sorted.length; next++) {
      const large = sorted[next];
      if (!large || small.trigrams.size <= TOO_ALIKE * large.trigrams.size) break;
      const likeness = similarity(small.trigrams, large.trigrams);
      if (likeness <= TOO_ALIKE) continue;
      const other = large.entry.finding("", large.field, "");
      const message = `nearly the same as ${other.file}:${other.line} ${other.field} (similarity ${likeness.toFixed(2)})`;
      yield small.entry.finding("near-duplicate", small.field, message);
    }
  }
}
