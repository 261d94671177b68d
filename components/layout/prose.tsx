import type { ReactNode } from "react";
import { classes } from "@/components/ui/classes";

/** Running text: a readable measure, and space between what follows each other. */
export function Prose({ children, className }: { children: ReactNode; className?: string }) {
  return (
    <div
      className={classes(
        "measure leading-relaxed [&_a]:text-link [&_h2]:mt-10 [&_h2]:mb-3 [&_h2]:text-2xl [&_h3]:mt-8 [&_h3]:mb-2 [&_h3]:text-xl [&_li]:mt-1.5 [&_ol]:list-decimal [&_ol]:pl-6 [&_p+p]:mt-4 [&_ul]:list-disc [&_ul]:pl-6 [&>ol]:mt-4 [&>ul]:mt-4 [&_li]:marker:text-faint",
        className,
      )}
    >
      {children}
    </div>
  );
}
