import { countOf, sentenceCase } from "@/components/catalog/words";
import { Disclosure } from "@/components/ui/disclosure";
import { leftOutPath } from "@/lib/features/imports/rules/import-paths";
import { rowWord } from "@/lib/features/imports/rules/row-word";
import type { ImportPreview } from "@/lib/features/imports/types";

/** What became no question: nothing of the text goes missing without a word. */
export function LeftOutList({
  preview: { id, kind, leftOut, counts },
  isOpen,
}: {
  preview: ImportPreview;
  isOpen: boolean;
}) {
  if (counts.leftOut === 0) return null;
  const word = rowWord(kind);
  return (
    <section aria-labelledby="left-out" className="mt-14">
      <h2 id="left-out" className="text-2xl">
        {kind === "advert" ? "Left out" : "Not understood"}
      </h2>
      <p className="measure mt-2 text-muted">
        {sentenceCase(countOf(counts.leftOut, word.toLowerCase()))}, by the reason.{" "}
        {kind !== "advert" && (
          <>
            Mend them in your file and import it again: what was added before is not added twice.{" "}
            <a href={leftOutPath(id)} className="text-link">
              Download them as CSV
            </a>
          </>
        )}
      </p>
      <div className="mt-5 border-t border-line">
        {leftOut.map(({ reason, lines }) => (
          <Disclosure
            key={reason}
            open={isOpen && lines.length <= 20}
            summary={
              <>
                {reason} <span className="font-normal text-muted">({lines.length})</span>
              </>
            }
          >
            <ul className="grid gap-1.5">
              {lines.map(({ row, text }) => (
                <li key={`${row} ${text}`} className="grid grid-cols-[5rem_minmax(0,1fr)] gap-3">
                  <span className="text-sm text-muted">
                    {word} {row}
                  </span>
                  <span className="wrap-anywhere">{text}</span>
                </li>
              ))}
            </ul>
          </Disclosure>
        ))}
      </div>
    </section>
  );
}
