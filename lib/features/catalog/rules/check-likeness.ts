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

/** Shared trigrams are counted from the texts that hold each: comparing every pair would take seconds. */
function* alike(texts: Text[]): Generator<Finding> {
  const holders = new Map<string, number[]>();
  for (const [at, text] of texts.entries()) {
    const shared = new Uint16Array(at);
    for (const trigram of text.trigrams) {
      const earlier = holders.get(trigram) ?? [];
      for (const other of earlier) shared[other] = (shared[other] ?? 0) + 1;
      earlier.push(at);
      holders.set(trigram, earlier);
    }
    for (const [place, count] of shared.entries()) {
      const other = texts[place];
      if (!other || count <= TOO_ALIKE * (text.trigrams.size + other.trigrams.size - count))
        continue;
      const likeness = similarity(text.trigrams, other.trigrams);
      const { file, line, field } = other.entry.finding("", other.field, "");
      const message = `nearly the same as ${file}:${line} ${field} (similarity ${likeness.toFixed(2)})`;
      yield text.entry.finding("near-duplicate", text.field, message);
    }
  }
}
