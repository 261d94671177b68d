"use client";

import { type ReactNode, useId } from "react";
import { classes } from "@/components/ui/classes";
import type { PartName } from "@/lib/features/stories/rules/parts";
import { tooLong } from "@/lib/features/stories/rules/parts";
import type { DraftKeeper } from "./draft-keeper";
import { useDraft } from "./use-draft";
import { useWordCount } from "./use-measures";

export interface PartText {
  part: PartName;
  /** What the part is called in this question. */
  label: string;
  /** The STAR name, where the question calls it something else. */
  also: string | null;
  placeholder: string | undefined;
}

/** One part of the answer: a page to write on. Drawn again only when its own text changes. */
export function PartField({
  keeper,
  text: { part, label, also, placeholder },
  isReady,
  guidance,
}: {
  keeper: DraftKeeper;
  text: PartText;
  isReady: boolean;
  /** Stands between the label and the text where there is no margin for it. */
  guidance?: ReactNode;
}) {
  const id = useId();
  const value = useDraft(keeper, (state) => state.parts[part]);
  const problem = tooLong(value);
  return (
    <div
      data-part={part}
      className="relative px-4 pt-5 pb-4 before:absolute before:inset-y-0 before:left-0 before:w-[3px] before:bg-transparent focus-within:before:bg-accent sm:px-7 sm:pt-6"
    >
      <div className="flex items-baseline justify-between gap-4">
        <label htmlFor={id} className="text-lg font-semibold tracking-[-0.01em]">
          {label}
          {also && <span className="ml-2 text-sm font-normal text-muted">{also}</span>}
        </label>
        <WordCount text={value} />
      </div>
      {guidance}
      <textarea
        id={id}
        name={part}
        value={value}
        onChange={(event) => keeper.edit(part, event.target.value)}
        readOnly={!isReady}
        placeholder={placeholder}
        rows={part === "action" ? 5 : 3}
        aria-invalid={problem ? true : undefined}
        aria-describedby={classes(`guidance-${part}`, problem && `${id}-problem`)}
        autoComplete="off"
        className={classes(
          "mt-1.5 block field-sizing-content w-full resize-y bg-transparent text-[1.0625rem] leading-[1.75] outline-none supports-[field-sizing:content]:resize-none",
          part === "action" ? "min-h-36" : "min-h-22",
        )}
      />
      {problem && (
        <p id={`${id}-problem`} role="alert" className="mt-2 text-sm font-medium text-danger">
          {problem}
        </p>
      )}
    </div>
  );
}

function WordCount({ text }: { text: string }) {
  const words = useWordCount(text);
  return (
    <span className="shrink-0 text-sm text-muted tabular-nums">
      {words} {words === 1 ? "word" : "words"}
    </span>
  );
}
