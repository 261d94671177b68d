import type { ComponentProps } from "react";
import { classes } from "./classes";

/** A bounded surface. Give it `as="section"` or "article" with a heading where it stands for a thing of its own. */
export function Card({
  as: Element = "div",
  padded = true,
  className,
  ...rest
}: ComponentProps<"div"> & { as?: "div" | "section" | "article" | "li"; padded?: boolean }) {
  // One set of props serves the four elements: none of them adds an attribute of its own that is used here.
  const Tag = Element as "div";
  return (
    <Tag
      data-card=""
      className={classes(
        "rounded-card border border-line bg-surface",
        padded && "p-5 sm:p-6",
        className,
      )}
      {...rest}
    />
  );
}
