import { difficultyName } from "@/lib/features/catalog/rules/names";

/** One to three marks and the word for them. */
export function Difficulty({ value }: { value: number }) {
  return (
    <span className="inline-flex items-center gap-1.5 whitespace-nowrap">
      <svg aria-hidden="true" viewBox="0 0 17 9" className="h-[9px] w-[17px] stroke-line-strong">
        {[1, 2, 3].map((mark) => (
          <rect
            key={mark}
            x={(mark - 1) * 6 + 0.5}
            y={6.5 - mark * 2}
            width="4"
            height={mark * 2 + 2}
            className={mark <= value ? "fill-line-strong" : "fill-none"}
          />
        ))}
      </svg>
      {difficultyName(value)}
    </span>
  );
}
