/** What is wrong in the data files, said so that it can be mended: file, line and field. */
export interface Finding {
  /** A word for the kind of fault, e.g. "schema", "citation", "near-duplicate". */
  rule: string;
  /** Path inside the catalog's folder. */
  file: string;
  /** Counted from 1. */
  line: number;
  /** Path of keys and list places, e.g. "3.roles.cto.rounds.0"; empty for a whole file. */
  field: string;
  message: string;
}

export type FieldPath = readonly PropertyKey[];

export function describeFinding(finding: Finding): string {
  const field = finding.field === "" ? "" : ` ${finding.field}`;
  return `${finding.file}:${finding.line}${field} [${finding.rule}] ${finding.message}`;
}
