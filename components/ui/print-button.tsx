"use client";

import type { ReactNode } from "react";
import { Button } from "./button";

/** Opens the browser's print dialog. Shown only where scripts run: say beside it which keys do the same. */
export function PrintButton({ children }: { children: ReactNode }) {
  return (
    <span className="hidden scripted:inline">
      <Button onClick={() => window.print()}>{children}</Button>
    </span>
  );
}
