"use client";

import { useEffect } from "react";
import { Button } from "@/components/ui/button";
import { CouldNotLoad } from "./could-not-load";
import { Wordmark } from "./wordmark";

const EVERY_MS = 2000;

/**
 * What stands in for a page that could not be drawn while moving from page to page. In production the reason is not told
 * to the browser; nearly always it is the database being away for a moment, so it tries again by itself while somebody
 * looks.
 * @param retry fetches and draws the page anew; this stays on screen until that has worked
 */
export function RetryPage({ retry }: { retry: () => void }) {
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === "visible") retry();
    }, EVERY_MS);
    return () => clearInterval(timer);
  }, [retry]);

  return (
    <main id="main" className="page-width pt-5 pb-16">
      <Wordmark />
      <CouldNotLoad text="It will be back: it tries again by itself every two seconds. Nothing that you saved is lost.">
        <Button onClick={retry}>Try again</Button>
      </CouldNotLoad>
    </main>
  );
}
