import type { ComponentProps, ReactNode } from "react";
import { classes } from "./classes";
import { AS } from "./table-roles";

/*
 * The parts of a table. With `stack` its rows become cards on a phone: each Cell then shows its `label` before the value.
 */

/** @param caption says what the table holds; hidden from sight where a heading above says it */
export function Table({
  caption,
  showCaption = false,
  stack = true,
  className,
  children,
}: {
  caption: string;
  showCaption?: boolean;
  stack?: boolean;
  className?: string;
  children: ReactNode;
}) {
  const table = (
    <table
      {...AS.table}
      data-stack={stack ? "" : undefined}
      className={classes("w-full border-collapse text-left text-base", className)}
    >
      <caption className={showCaption ? "pb-3 text-left text-sm text-muted" : "sr-only"}>
        {caption}
      </caption>
      {children}
    </table>
  );
  if (stack) return table;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section aria-label={caption} tabIndex={0} className="overflow-x-auto">
      {table}
    </section>
  );
}

export function TableHead({ children }: { children: ReactNode }) {
  return (
    <thead {...AS.rowgroup} className="border-b border-line-strong">
      <tr {...AS.row}>{children}</tr>
    </thead>
  );
}

export function TableBody({ children }: { children: ReactNode }) {
  return <tbody {...AS.rowgroup}>{children}</tbody>;
}

export function Row({ className, ...rest }: ComponentProps<"tr">) {
  return (
    <tr {...AS.row} className={classes("border-b border-line py-3 sm:py-0", className)} {...rest} />
  );
}

/** The heading of a column. */
export function HeaderCell({
  numeric,
  className,
  ...rest
}: ComponentProps<"th"> & { numeric?: boolean }) {
  return (
    <th
      {...AS.columnheader}
      scope="col"
      className={classes(
        "py-2 pr-4 align-bottom text-sm font-semibold text-muted last:pr-0",
        numeric && "text-right",
        className,
      )}
      {...rest}
    />
  );
}

/** The cell that names its row. */
export function RowHeader({ className, ...rest }: ComponentProps<"th">) {
  return (
    <th
      {...AS.rowheader}
      scope="row"
      className={classes("py-1 pr-4 text-left align-top font-semibold sm:py-3.5", className)}
      {...rest}
    />
  );
}

/** @param label the column's heading, shown before the value where the row is a card */
export function Cell({
  label,
  numeric,
  className,
  ...rest
}: ComponentProps<"td"> & { label?: string; numeric?: boolean }) {
  return (
    <td
      {...AS.cell}
      data-label={label}
      className={classes(
        "py-1 pr-4 align-top last:pr-0 sm:py-3.5",
        numeric && "sm:text-right",
        className,
      )}
      {...rest}
    />
  );
}
