import { canonical, type Row } from "./catalog-rows";

export interface RowChanges {
  added: Row[];
  changed: { before: Row; after: Row }[];
  /** Rows of the database that the files do not name. */
  missing: Row[];
}

/**
 * What has to be written so that `before` becomes `after`.
 * @param key the columns that name a row
 */
export function diffRows(key: string[], before: Row[], after: Row[]): RowChanges {
  const nameOf = (row: Row) => key.map((column) => row[column]).join("\n");
  const unclaimed = new Map(before.map((row) => [nameOf(row), row]));
  const changes: RowChanges = { added: [], changed: [], missing: [] };
  for (const row of after) {
    const old = unclaimed.get(nameOf(row));
    unclaimed.delete(nameOf(row));
    if (!old) changes.added.push(row);
    else if (canonical(comparable(old)) !== canonical(comparable(row)))
      changes.changed.push({ before: old, after: row });
  }
  changes.missing = [...unclaimed.values()];
  return changes;
}

/** When something was retired is not content; whether it is, is. */
function comparable(row: Row): Row {
  return "retired_at" in row ? { ...row, retired_at: row.retired_at !== null } : row;
}
