import type { ReactNode } from "react";
import { classes } from "@/components/ui/classes";

/**
 * A button and the panel that it opens, by the browser's own popover: Escape, a click beside it and the focus are the
 * browser's work, and no script of ours is needed. The panel hangs under a page header of the standard height.
 */
export function Menu({
  id,
  button,
  buttonLabel,
  buttonClassName,
  children,
}: {
  id: string;
  button: ReactNode;
  /** The accessible name, where what the button shows is not it. */
  buttonLabel?: string;
  buttonClassName?: string;
  children: ReactNode;
}) {
  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        aria-label={buttonLabel}
        className={classes(
          "inline-flex min-h-10 min-w-10 items-center justify-center gap-2 rounded-control px-2 font-semibold hover:bg-sunken",
          buttonClassName,
        )}
      >
        {button}
      </button>
      <div
        id={id}
        popover="auto"
        className="right-page-edge absolute top-16 left-auto m-0 max-h-[calc(100dvh-5rem)] w-72 max-w-[calc(100vw-2rem)] overflow-y-auto rounded-card border border-line bg-surface p-2 shadow-lg shadow-ink/10"
      >
        {children}
      </div>
    </>
  );
}

/** The look of a link or button in a menu. */
export const MENU_ITEM =
  "flex min-h-11 w-full items-center gap-3 rounded-control px-3 text-left font-medium text-ink hover:bg-sunken aria-[current=page]:text-accent";

export function MenuDivider() {
  return <hr className="my-2 border-line" />;
}
