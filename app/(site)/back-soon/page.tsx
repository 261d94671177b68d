import type { Metadata } from "next";
import { CouldNotLoad } from "@/components/layout/could-not-load";
import { ReloadWhenBack } from "@/components/layout/reload-when-back";
import { buttonClasses } from "@/components/ui/button";

export const dynamic = "force-static";

export const metadata: Metadata = { title: "Back soon", robots: { index: false } };

/**
 * Sent in place of a page whose database is away (lib/transport/back-soon.ts), at that page's address. It has none of its
 * own.
 */
export default function BackSoonPage() {
  return (
    <div className="page-width pb-24">
      <CouldNotLoad
        text={
          <>
            The database behind it is not answering. It will be back, and nothing that you saved is
            lost.{" "}
            <span className="hidden scripted:inline">
              This page tries again by itself every two seconds.
            </span>
          </>
        }
      >
        {/* biome-ignore lint/a11y/useValidAnchor: empty means this very address, whatever page was asked for. */}
        <a href="" className={buttonClasses()}>
          Try again
        </a>
      </CouldNotLoad>
      <ReloadWhenBack />
    </div>
  );
}
