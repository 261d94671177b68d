import { STAR_PARTS } from "@/lib/features/stories/rules/parts";
import { type OpinionRemark, opinionOutput } from "../schema/second-opinion";
import type { Parts } from "../types";

export interface ReadOpinion {
  remarks: OpinionRemark[];
  /** Remarks that rest on words which the answer does not hold. */
  leftOut: number;
}

/**
 * Reads what a machine has written.
 * Invariant: each remark quotes words as they stand in one part of the answer.
 * @returns null where it is not of the shape that was asked for
 */
export function readOpinion(text: string, parts: Parts): ReadOpinion | null {
  let value: unknown;
  try {
    value = JSON.parse(withoutFence(text));
  } catch {
    return null;
  }
  const output = opinionOutput.safeParse(value);
  if (!output.success) return null;
  const remarks = output.data.remarks.flatMap((one) => {
    const quote = quoteInParts(one.quote, parts);
    return quote === null ? [] : [{ ...one, quote }];
  });
  return { remarks, leftOut: output.data.remarks.length - remarks.length };
}

/** Many models put their JSON into a block of code, whatever they were asked. */
function withoutFence(text: string): string {
  return text.trim().replace(/^```(?:json)?\s*|\s*```$/g, "");
}

/** The words as they stand in the answer; null where they do not. */
function quoteInParts(quote: string, parts: Parts): string | null {
  const wanted = plain(quote);
  for (const part of STAR_PARTS) {
    const at = plain(parts[part]).indexOf(wanted);
    if (at >= 0) return parts[part].slice(at, at + quote.length);
  }
  return null;
}

/** Marks and blanks that a machine copies as others; each character keeps its place. */
function plain(text: string): string {
  return text
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[\s\u00a0]/g, " ");
}
