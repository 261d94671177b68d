import type { ReactNode } from "react";
import { ToastRegion } from "@/components/ui/toast";
import { AppHeader, type AppHeaderProps } from "./app-header";

/** What stands around a signed-in page: header, the page in its column, and the place for toasts. */
export function AppShell({ children, ...header }: AppHeaderProps & { children: ReactNode }) {
  return (
    <>
      <AppHeader {...header} />
      <main id="main" tabIndex={-1} data-app-shell="" className="page-width pb-20">
        {children}
      </main>
      <ToastRegion />
    </>
  );
}
