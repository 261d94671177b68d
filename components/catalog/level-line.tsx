import { LevelMeter, levelText } from "@/components/ui/level-meter";
import type { Level } from "@/lib/features/catalog/types/basics";

/** A required level, drawn and in words. The drawing is hidden from assistive technology: the words say the same. */
export function LevelLine({ level, size = "md" }: { level: Level; size?: "sm" | "md" }) {
  return (
    <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <span aria-hidden="true" className="inline-flex min-w-0">
        <LevelMeter required={level} size={size} className="max-w-full" />
      </span>
      <span className={size === "sm" ? "text-sm" : "font-semibold"}>{levelText(level)}</span>
    </span>
  );
}
