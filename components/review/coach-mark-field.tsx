"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Field, Textarea } from "@/components/ui/field";
import { levelText } from "@/components/ui/level-meter";
import type { Level } from "@/lib/features/catalog/types/basics";
import { levelField } from "@/lib/features/review/rules/ratings";
import { quoteField } from "@/lib/features/review/schema/limits";
import type { CoachRatingRow } from "@/lib/features/review/types/reviews";
import { useSelectedWords } from "./selected-words";

const LEVELS: readonly Level[] = [1, 2, 3, 4, 5];

/** One competency: a level by its anchors, and the words of the answer that it rests on. */
export function CoachMarkField({
  row: { competency, anchors, level, quote },
  role,
  kept,
}: {
  row: CoachRatingRow;
  role: string;
  kept: Record<string, string> | undefined;
}) {
  const [levelName, quoteName] = [levelField(competency.slug), quoteField(competency.slug)];
  const [words, setWords] = useState(kept?.[quoteName] ?? quote);
  const selected = useSelectedWords();
  const given = kept?.[levelName] ?? `${level ?? ""}`;
  return (
    <fieldset className="min-w-0">
      <legend className="text-base font-semibold">{competency.name}</legend>
      <p className="mb-2 text-sm text-muted">
        {role} requires {levelText(competency.requiredLevel)}.
      </p>
      <div className="grid border-y border-line py-1">
        {LEVELS.map((one) => (
          <label key={one} className="flex gap-2.5 rounded-control px-1 py-1.5 hover:bg-sunken">
            <input
              type="radio"
              name={levelName}
              value={one}
              defaultChecked={given === `${one}`}
              className="mt-1.5 size-4 shrink-0 accent-accent"
            />
            <span>
              <span className="font-semibold">{levelText(one)}</span>{" "}
              <span className="text-sm text-muted">
                {anchors[one] ?? `More than ${one - 1}, not yet ${one + 1}.`}
              </span>
            </span>
          </label>
        ))}
        <label className="flex gap-2.5 rounded-control px-1 py-1.5 hover:bg-sunken">
          <input
            type="radio"
            name={levelName}
            value=""
            defaultChecked={given === ""}
            className="mt-1.5 size-4 shrink-0 accent-accent"
          />
          <span className="text-muted">Leave it open</span>
        </label>
      </div>
      <div className="mt-3 grid gap-2">
        <Field name={quoteName} label="The words that it rests on">
          <Textarea
            rows={1}
            className="min-h-11"
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
        </Field>
        {selected && (
          <div>
            <Button
              size="sm"
              variant="secondary"
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => setWords(selected.quote)}
            >
              Use the words that you selected
            </Button>
          </div>
        )}
      </div>
    </fieldset>
  );
}
