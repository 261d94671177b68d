import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import type { DrillCard } from "@/lib/features/practice/types";
import { seenInWords } from "./drill-words";

/** The four banks to drill. Nothing is stored by choosing: each has an address. */
export function DrillChooser({ drills }: { drills: readonly DrillCard[] }) {
  return (
    <ol className="grid gap-5 md:grid-cols-2">
      {drills.map(({ role, tagline, total, seen }) => (
        <Card key={role.slug} as="li" className="flex flex-col gap-5">
          <div>
            <h2 className="text-2xl">{role.name}</h2>
            <p className="mt-2 text-muted">{tagline}</p>
          </div>
          <div className="mt-auto flex flex-wrap items-center gap-x-5 gap-y-3">
            <ButtonLink href={`/drill/${role.slug}`} variant="secondary">
              {seen === 0 ? "Start" : "Go on"}
              <span className="sr-only"> with {role.name}</span>
            </ButtonLink>
            <span className="text-sm text-muted">{seenInWords({ seen, total })}</span>
          </div>
        </Card>
      ))}
    </ol>
  );
}
