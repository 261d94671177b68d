import { cutAt, type MarkedRange } from "@/lib/features/review/rules/marked-ranges";
import type { PartName } from "@/lib/features/stories/rules/parts";

/**
 * The text of one part with the places that comments are about. The element holds the text letter for letter and nothing
 * else, so that a selection in it can be counted.
 */
export function MarkedText({
  part,
  text,
  ranges,
}: {
  part: PartName;
  text: string;
  ranges: readonly MarkedRange[];
}) {
  return (
    <span data-part={part}>
      {cutAt(text, ranges).map((piece) =>
        piece.target === null ? (
          piece.text
        ) : (
          <a
            key={piece.start}
            href={`#${piece.target}`}
            className="rounded-xs bg-warn-soft underline decoration-warn decoration-2 underline-offset-4"
          >
            {piece.text}
          </a>
        ),
      )}
    </span>
  );
}
