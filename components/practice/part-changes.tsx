import type { ReactNode } from "react";
import type { StarParts } from "@/lib/features/catalog/types/questions";
import type { Change, PartComparison } from "@/lib/features/practice/rules/compare-words";
import { partLabel } from "./answer-text";

/** A word that takes the place of another stands a hair away from it. */
const INS =
  "rounded-xs [del+&]:ml-1 bg-good-soft decoration-good decoration-2 underline underline-offset-4";
const DEL = "rounded-xs bg-danger-soft text-muted line-through decoration-danger";

export function Added({ children }: { children: ReactNode }) {
  return <ins className={INS}>{children}</ins>;
}

export function Removed({ children }: { children: ReactNode }) {
  return <del className={DEL}>{children}</del>;
}

/** Says how a comparison is drawn. */
export function HowToRead() {
  return (
    <p className="mt-2 text-sm text-muted">
      What came is <Added>underlined</Added>, what went is <Removed>struck through</Removed>.
    </p>
  );
}

export function summary(added: number, removed: number): string {
  if (added === 0 && removed === 0) return "No word differs";
  const words = (count: number) => `${count} ${count === 1 ? "word" : "words"}`;
  return `${words(added)} added, ${words(removed)} removed`;
}

/** One part of two texts, word by word. */
export function PartChanges({
  comparison: { part, changes, added, removed },
  structure,
  headingLevel: Heading = "h3",
  action,
}: {
  comparison: PartComparison;
  structure: StarParts | null;
  headingLevel?: "h3" | "h4";
  /** What can be done with the part. */
  action?: ReactNode;
}) {
  const { label, also } = partLabel(part, structure);
  return (
    <section>
      <div className="flex flex-wrap items-center justify-between gap-x-3">
        <Heading className="flex flex-wrap items-baseline gap-x-3 text-lg">
          {label}
          {also && <span className="text-sm font-normal text-muted">{also}</span>}
          <span className="text-sm font-normal text-muted">
            {summary(added, removed).toLowerCase()}
          </span>
        </Heading>
        {action}
      </div>
      <p className="measure mt-2 text-[1.0625rem] leading-[1.75] whitespace-pre-wrap">
        {changes.map((change, index) => (
          <ChangedText key={index} change={change} />
        ))}
      </p>
    </section>
  );
}

/** The words "added" and "removed" are there for whoever does not see the drawing: many voices skip ins and del. */
export function ChangedText({ change: { kind, text } }: { change: Change }) {
  if (kind === "same") return text;
  const Element = kind === "added" ? Added : Removed;
  return (
    <Element>
      <span className="sr-only">[{kind}: </span>
      {text}
      <span className="sr-only">]</span>
    </Element>
  );
}
