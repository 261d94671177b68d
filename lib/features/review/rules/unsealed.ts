interface Marked {
  rater: "self" | "coach";
  roleSlug: string;
  competencySlug: string;
}

/**
 * The marks on one revision that its candidate may see: a coach's mark on a competency only once the candidate's own
 * was stored, whether it still stands or not. A mark that is seen first would be the one that is given.
 * @param marks all of the revision's, superseded ones too
 */
export function unsealed<M extends Marked>(marks: readonly M[]): M[] {
  const key = (mark: Marked) => `${mark.roleSlug}/${mark.competencySlug}`;
  const own = new Set(marks.filter((mark) => mark.rater === "self").map(key));
  return marks.filter((mark) => mark.rater === "self" || own.has(key(mark)));
}
