import type { ReactNode, Ref } from "react";
import { classes } from "./classes";
import { Icon, type IconName } from "./icon";

export type NoticeTone = "info" | "good" | "warn" | "danger";

const TONE: Record<NoticeTone, { box: string; mark: string; icon: IconName }> = {
  info: { box: "border-line bg-sunken", mark: "text-muted", icon: "info" },
  good: { box: "border-good/40 bg-good-soft", mark: "text-good", icon: "check" },
  warn: { box: "border-warn/40 bg-warn-soft", mark: "text-warn", icon: "alert" },
  danger: { box: "border-danger/40 bg-danger-soft", mark: "text-danger", icon: "alert" },
};

/**
 * Says what happened, what was kept, what to do.
 * @param role "alert" interrupts (an error after an action), "status" waits; none for what was there from the start
 */
export function Notice({
  tone = "info",
  title,
  role = tone === "danger" ? "alert" : "status",
  children,
  className,
  ref,
}: {
  tone?: NoticeTone;
  title?: string;
  role?: "status" | "alert" | "note";
  children: ReactNode;
  className?: string;
  ref?: Ref<HTMLDivElement>;
}) {
  const look = TONE[tone];
  return (
    <div
      ref={ref}
      role={role}
      tabIndex={-1}
      className={classes("flex gap-3 rounded-card border p-4 text-ink", look.box, className)}
    >
      <Icon name={look.icon} className={classes("mt-0.5", look.mark)} />
      <div className="min-w-0 flex-1">
        {title && <p className="font-semibold">{title}</p>}
        <div>{children}</div>
      </div>
    </div>
  );
}
