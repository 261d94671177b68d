import type { ReactNode } from "react";
import { Footer } from "./footer";
import { SiteHeader } from "./site-header";

/** What stands around a public page. */
export function SiteShell({ children }: { children: ReactNode }) {
  return (
    <div className="flex min-h-dvh flex-col">
      <SiteHeader />
      <main id="main" tabIndex={-1} className="flex-1">
        {children}
      </main>
      <Footer />
    </div>
  );
}
