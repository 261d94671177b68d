"use client";

import { type MouseEvent, type ReactNode, useState, useSyncExternalStore } from "react";
import { AS } from "./table-roles";
import "./sort-heads.css";

export interface SortableColumn {
  label: string;
  className?: string | undefined;
}

interface Sorted {
  column: number;
  direction: "ascending" | "descending";
}

const neverChanges = () => () => {};

/**
 * The row of heads of a table that can be sorted; each of `columns` sorts by itself, again to turn the
 * order round. The rows carry their places in each order (`data-places`, from row-places.ts), so that nothing is compared
 * here. Without scripts the heads are plain text.
 * @param children further heads, by which nothing is sorted
 */
export function SortHeads({
  columns,
  children,
}: {
  columns: readonly SortableColumn[];
  children?: ReactNode;
}) {
  const scripted = useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
  const [sorted, setSorted] = useState<Sorted>();
  const sortBy = (column: number, table: HTMLTableElement | null) => {
    const turned = sorted?.column === column && sorted.direction === "ascending";
    if (table) sortRows(table, column, turned ? -1 : 1);
    setSorted({ column, direction: turned ? "descending" : "ascending" });
  };
  return (
    <tr {...AS.row}>
      {columns.map(({ label, className }, column) => (
        <th
          key={label}
          {...AS.columnheader}
          scope="col"
          className={className}
          aria-sort={sorted?.column === column ? sorted.direction : undefined}
        >
          {scripted ? (
            <button
              type="button"
              onClick={(event: MouseEvent<HTMLElement>) =>
                sortBy(column, event.currentTarget.closest("table"))
              }
            >
              {label}
            </button>
          ) : (
            label
          )}
        </th>
      ))}
      {children}
    </tr>
  );
}

/** Moves the rows that the server drew. React never draws them again, so their order is nobody else's. */
function sortRows(table: HTMLTableElement, column: number, sign: 1 | -1): void {
  const placeOf = (row: HTMLTableRowElement) => {
    const place = row.dataset.places?.split(" ")[column];
    // What has no place in an order comes last, whichever way round.
    return place ? sign * Number(place) : Number.POSITIVE_INFINITY;
  };
  for (const body of table.tBodies) {
    // Two without a place differ by NaN, and stay as they stand.
    body.append(...[...body.rows].sort((one, other) => placeOf(one) - placeOf(other) || 0));
  }
}
