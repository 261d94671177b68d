import type { Source } from "@/lib/features/catalog/types/basics";
import type { SourceNotes } from "./source-notes";

/** The address of a note on its own page. */
export function noteId(number: number): string {
  return `source-${number}`;
}

/**
 * The raised number after a fact. A dagger beside it says that the fact was derived; the note says how.
 */
export function SourceMark({ source, notes }: { source: Source; notes: SourceNotes }) {
  const number = notes.numberOf(source);
  const derived = source.basis === "derived";
  return (
    <sup>
      <a href={`#${noteId(number)}`} aria-label={`Source ${number}${derived ? ", derived" : ""}`}>
        {derived ? `${number}†` : number}
      </a>
    </sup>
  );
}
