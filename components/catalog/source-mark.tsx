import type { Source } from "@/lib/features/catalog/types";
import type { SourceNotes } from "./source-notes";

/** The address of a note on its own page. */
export function noteId(number: number): string {
  return `source-${number}`;
}

/**
 * The raised number after a fact. A dagger beside it says that the fact was derived; the note says how. It is styled by
 * `withSourceMarks` on the page, because a guide holds some hundred of them.
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

/** For the element around everything that carries source marks. */
export const withSourceMarks =
  "[&_sup]:text-[0.7em] [&_sup]:leading-none [&_sup]:font-medium [&_sup_a]:-my-2 [&_sup_a]:rounded-control " +
  "[&_sup_a]:px-0.5 [&_sup_a]:py-2 [&_sup_a]:text-accent [&_sup_a:hover]:underline";
