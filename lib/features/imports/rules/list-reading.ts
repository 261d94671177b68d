import type { Reading } from "../types";

/** A list that somebody looks through before it is imported; longer ones come in parts. */
export const MOST_ROWS = 1000;

/** Why a whole list was not read. Nothing of it is kept. */
export type ListRefusal =
  | { reason: "wrong_header"; found: string[] }
  | { reason: "too_many_rows"; count: number }
  | { reason: "no_rows" };

export type ListReading =
  | { kind: "read"; reading: Reading }
  | { kind: "refused"; refusal: ListRefusal };
