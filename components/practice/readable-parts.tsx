import { Fragment } from "react";
import type { Change } from "@/lib/features/practice/rules/compare-words";
import type { Parts } from "@/lib/features/practice/types";
import { PART_LABELS, PART_NAMES, type PartName } from "@/lib/features/stories/rules/parts";

/**
 * A text to read and to copy from, in a window of its own where it is long.
 * @param marks the words that another text does not have, part by part
 */
export function ReadableParts({
  label,
  parts,
  marks,
}: {
  label: string;
  parts: Parts;
  marks?: Partial<Record<PartName, Change[]>> | undefined;
}) {
  const written = PART_NAMES.filter((part) => parts[part].trim() !== "");
  return (
    <section
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a long text is scrolled by keyboard too
      tabIndex={0}
      className="max-h-96 overflow-y-auto rounded-control border border-line bg-surface p-4"
    >
      {written.length === 0 && <p className="text-muted">It has no words in it.</p>}
      <dl className="grid gap-4">
        {written.map((part) => (
          <div key={part}>
            <dt className="text-sm font-semibold text-muted">{PART_LABELS[part]}</dt>
            <dd className="measure wrap-anywhere whitespace-pre-wrap">
              <MarkedText text={parts[part]} changes={marks?.[part]} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function MarkedText({ text, changes }: { text: string; changes: Change[] | undefined }) {
  if (!changes) return text;
  return changes
    .filter(({ kind }) => kind !== "removed")
    .map(({ kind, text: piece }, index) =>
      kind === "added" ? (
        <mark key={index} className="rounded-xs bg-accent-soft text-ink underline decoration-2">
          {piece}
        </mark>
      ) : (
        <Fragment key={index}>{piece}</Fragment>
      ),
    );
}
