import type { ReactNode } from "react";
import type { StarParts } from "@/lib/features/catalog/types/questions";
import type { Parts } from "@/lib/features/practice/types";
import { PART_LABELS, PART_NAMES, type PartName } from "@/lib/features/stories/rules/parts";

/** What a part is called in this question, and its STAR name where that is another. */
export function partLabel(
  part: PartName,
  structure: StarParts | null,
): { label: string; also: string | null } {
  if (part === "reflection" || !structure) return { label: PART_LABELS[part], also: null };
  return { label: structure[part], also: PART_LABELS[part] };
}

/** A handed-in answer to read. Parts without text are named, so that nobody thinks that something was lost. */
export function AnswerText({
  parts,
  structure = null,
  headingLevel: Heading = "h3",
  size = "md",
  textOf = (part) => parts[part],
  action,
}: {
  parts: Parts;
  structure?: StarParts | null;
  headingLevel?: "h2" | "h3" | "h4";
  size?: "md" | "sm";
  /** Draws a part's text in another way, such as with what comments are about. */
  textOf?: (part: PartName) => ReactNode;
  /** What can be done with a part. */
  action?: (part: PartName, label: string) => ReactNode;
}) {
  const shown = PART_NAMES.filter(
    (part) => part !== "reflection" || parts.reflection.trim() !== "",
  );
  return (
    <div className={size === "md" ? "grid gap-7" : "grid gap-5"}>
      {shown.map((part) => {
        const { label, also } = partLabel(part, structure);
        return (
          <section key={part}>
            <div className="flex flex-wrap items-center justify-between gap-x-3">
              <Heading className={size === "md" ? "text-lg" : "text-base tracking-normal"}>
                {label}
                {also && <span className="ml-2 text-sm font-normal text-muted">{also}</span>}
              </Heading>
              {action?.(part, label)}
            </div>
            {parts[part].trim() === "" ? (
              <p className="mt-1.5 text-muted">Left empty.</p>
            ) : (
              <p
                data-part-text={part}
                className={
                  size === "md"
                    ? "measure mt-1.5 text-[1.0625rem] leading-[1.75] whitespace-pre-wrap"
                    : "measure mt-1 whitespace-pre-wrap"
                }
              >
                {textOf(part)}
              </p>
            )}
          </section>
        );
      })}
    </div>
  );
}
