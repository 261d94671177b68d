import { LevelMeter } from "@/components/ui/level-meter";
import type { CompetencyView } from "@/lib/features/catalog/types/roles";

/** The required levels of a role as a small drawing, one line to an area. */
export function RoleProfile({ competencies }: { competencies: CompetencyView[] }) {
  return (
    <ul className="grid gap-2 text-[0.8125rem] leading-tight">
      {competencies.map((area) => (
        <li key={area.slug} className="flex items-center justify-between gap-3">
          <span className="min-w-0">
            {area.name}
            <span className="sr-only">: required level {area.requiredLevel} of 5</span>
          </span>
          <span aria-hidden="true" className="inline-flex">
            <LevelMeter required={area.requiredLevel} size="sm" />
          </span>
        </li>
      ))}
    </ul>
  );
}
