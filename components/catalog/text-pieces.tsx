import type { TextPiece } from "@/lib/features/catalog/types/listings";

/** Text with what was searched for marked in it. */
export function TextPieces({ pieces }: { pieces: TextPiece[] }) {
  return pieces.map(({ text, hit }, at) => {
    // A piece is known by its place: the same word may be hit twice.
    const key = `${at}`;
    return hit ? (
      <mark key={key} className="rounded-[0.2em] bg-accent-soft px-[0.1em] text-inherit">
        {text}
      </mark>
    ) : (
      <span key={key}>{text}</span>
    );
  });
}
