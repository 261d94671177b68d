import { PART_LABELS, STAR_PARTS, type StarPart } from "@/lib/features/stories/rules/parts";
import { percent } from "./balance-words";
import { SHARE_FILL, ShareBar } from "./share-bar";

/** The parts' shares as a picture, with what each is called and how much it has. */
export function ShareLegend({
  shares,
  names = PART_LABELS,
}: {
  shares: Record<StarPart, number>;
  names?: Record<StarPart, string> | undefined;
}) {
  return (
    <>
      <ShareBar shares={shares} names={names} className="h-3" />
      <ul className="mt-3 flex flex-wrap gap-x-6 gap-y-1 text-sm">
        {STAR_PARTS.map((part) => (
          <li key={part} className="flex items-center gap-2">
            <svg aria-hidden="true" viewBox="0 0 10 10" className="size-2.5">
              <rect width="10" height="10" rx="2" className={SHARE_FILL[part]} />
            </svg>
            {names[part]} <span className="text-muted tabular-nums">{percent(shares[part])}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
