"use client";

import { type ReactNode, useState } from "react";
import { useWordCount } from "@/components/practice/use-measures";
import { classes } from "@/components/ui/classes";
import { Field, Textarea } from "@/components/ui/field";
import { spokenSeconds, spokenTime } from "@/lib/features/practice/rules/count-words";
import { SHORT_WORDS } from "@/lib/features/stories/rules/bank-figures";
import { tooLong } from "@/lib/features/stories/rules/parts";

/** A text whose words are counted while it is typed. Nothing is cut: what is too long says so, and stays. */
export function CountedField({
  name,
  label,
  hint,
  most,
  rows,
  optional = false,
  isShort = false,
  defaultValue = "",
}: {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  /** Characters that it may have. */
  most: number;
  rows: number;
  optional?: boolean;
  /** Said in half a minute: the count is held against that. */
  isShort?: boolean;
  defaultValue?: string | undefined;
}) {
  const [text, setText] = useState(defaultValue);
  const words = useWordCount(text);
  const isOver = isShort && words > SHORT_WORDS;
  return (
    <Field name={name} label={label} hint={hint} optional={optional} error={tooLong(text, most)}>
      <Textarea
        rows={rows}
        value={text}
        onChange={(event) => setText(event.target.value)}
        autoComplete="off"
      />
      <p className="text-sm text-muted tabular-nums">
        {words} {words === 1 ? "word" : "words"}
        {words > 0 && `, ${spokenTime(spokenSeconds(words))} spoken`}
        {isShort && (
          <span className={classes(isOver && "font-semibold text-warn")}>
            {" "}
            {isOver
              ? `· ${words - SHORT_WORDS} more than half a minute takes`
              : `· half a minute is about ${SHORT_WORDS}`}
          </span>
        )}
      </p>
    </Field>
  );
}
