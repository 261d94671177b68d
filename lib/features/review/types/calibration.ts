import type { Level, Named, RoleSlug } from "@/lib/features/catalog/types/basics";
import type { Anchors } from "@/lib/features/catalog/types/questions";
import type { Parts } from "@/lib/features/practice/types";
import type { Pair } from "../rules/agreement";
import type { AgreedMark } from "../rules/calibration";

export interface CalibrationOverview {
  roles: {
    role: { slug: RoleSlug; name: string };
    answers: { question: string; prompt: string; isMarked: boolean }[];
    /** The coach's marks with those that both raters agree on. */
    pairs: Pair[];
  }[];
  /** By competency, on real answers that several coaches have marked. */
  agreement: { competency: string; pairs: Pair[] }[];
}

export interface ReferenceRow {
  competency: Named & { requiredLevel: Level };
  anchors: Anchors;
  own: Level | null;
  /** Null until the coach has marked it. */
  agreed: AgreedMark | null;
  marks: { rater: "author" | "second"; level: Level; quote: string; reason: string }[];
  disagreement: string | null;
}

/** A reference answer as a coach marks it and compares. */
export interface ReferenceView {
  role: { slug: RoleSlug; name: string };
  question: string;
  prompt: string;
  parts: Parts;
  isMarked: boolean;
  rows: ReferenceRow[];
}
