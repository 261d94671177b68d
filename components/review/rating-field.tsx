import { Badge } from "@/components/ui/badge";
import { levelText } from "@/components/ui/level-meter";
import type { Level } from "@/lib/features/catalog/types/basics";
import { levelField } from "@/lib/features/review/rules/ratings";
import type { SheetRow } from "@/lib/features/review/types/ratings";

/** Leaving it open is chosen from the start, so it is not drawn as a choice that was made. */
const CHOSEN = "has-checked:border-accent has-checked:bg-accent-soft";

const LEVELS: readonly Level[] = [1, 2, 3, 4, 5];

const CHOICE =
  "grid cursor-pointer grid-cols-[auto_minmax(0,1fr)] gap-x-3 rounded-control border border-transparent px-3 py-2.5 " +
  "hover:bg-sunken has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent";

/** One competency: a level by its anchors, or none. A level between two anchors has words of its own only in own questions. */
export function RatingField({
  row: { competency, anchors, standing },
  role,
  isMain,
}: {
  row: SheetRow;
  role: string;
  isMain: boolean;
}) {
  const name = levelField(competency.slug);
  return (
    <fieldset className="min-w-0">
      <legend className="text-xl font-semibold tracking-[-0.02em]">{competency.name}</legend>
      <p className="mt-1 mb-3 text-sm text-muted">
        {isMain ? "What the question is mainly about. " : "Touched on by the question. "}
        {role} requires {levelText(competency.requiredLevel)}.
      </p>
      <div className="grid gap-1 border-y border-line py-2">
        {LEVELS.map((level) => (
          <label key={level} className={`${CHOICE} ${CHOSEN}`}>
            <input
              type="radio"
              name={name}
              value={level}
              defaultChecked={standing === level}
              className="mt-1.5 size-4 accent-accent outline-none"
            />
            <span>
              <span className="flex flex-wrap items-center gap-x-2 font-semibold">
                {levelText(level)}
                {level === competency.requiredLevel && <Badge>Required</Badge>}
              </span>
              <span className={anchors[level] === undefined ? "block text-muted" : "block"}>
                {anchors[level] ??
                  `Between ${level - 1} and ${level + 1}: more than the one, not yet the other.`}
              </span>
            </span>
          </label>
        ))}
        <label className={CHOICE}>
          <input
            type="radio"
            name={name}
            value=""
            defaultChecked={standing === null}
            className="mt-1.5 size-4 accent-accent outline-none"
          />
          <span className="font-medium text-muted">
            {standing === null ? "Leave it open" : "Take the rating back"}
          </span>
        </label>
      </div>
    </fieldset>
  );
}
