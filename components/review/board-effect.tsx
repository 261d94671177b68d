import { ButtonLink } from "@/components/ui/button";
import { levelText } from "@/components/ui/level-meter";
import { Notice } from "@/components/ui/notice";

export interface BoardEffectProps {
  role: { slug: string; name: string };
  /** The board's cells that the rated revision touches, as they stand now. */
  cells: readonly {
    slug: string;
    name: string;
    required: number;
    /** Null while nothing has been rated. */
    level: number | null;
    basis: "none" | "self" | "coach";
  }[];
}

/** What a rating came to on the board. */
export function BoardEffect({ role, cells }: BoardEffectProps) {
  return (
    <Notice tone="good" className="mb-8" title={`Your board for ${role.name}`}>
      <ul className="mt-1 grid gap-1">
        {cells.map((cell) => (
          <li key={cell.slug}>
            <span className="font-medium">{cell.name}</span>: {cellInWords(cell)}
          </li>
        ))}
      </ul>
      <ButtonLink href={`/board/${role.slug}`} size="sm" variant="secondary" className="mt-3">
        See your board
      </ButtonLink>
    </Notice>
  );
}

function cellInWords({ level, required, basis }: BoardEffectProps["cells"][number]): string {
  if (level === null) return `not rated yet, required ${levelText(required)}`;
  const standing = basis === "self" ? "self-rated, unconfirmed" : "confirmed by a coach";
  return `now ${levelText(level)} of ${levelText(required)} required, ${standing}`;
}
