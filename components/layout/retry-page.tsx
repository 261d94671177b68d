"use client";

import { useEffect } from "react";
import { Button } from "@/components/ui/button";
import { Wordmark } from "./wordmark";

const EVERY_MS = 3000;

/**
 * What a page shows when it could not be made. In production the reason is not told to the browser; nearly always it is
 * the database being away for a moment, so it tries again by itself while somebody looks.
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
      <div role="alert" className="mt-20 max-w-3xl sm:mt-32">
        <h1 className="text-4xl font-bold tracking-[-0.03em] sm:text-5xl">
          This page could not be loaded just now.
        </h1>
        <p className="measure mt-4 text-lg text-muted">
          It will be back: it tries again by itself every three seconds. Nothing that you saved is
          lost.
        </p>
      </div>
      <div className="mt-8">
        <Button onClick={retry}>Try again</Button>
      </div>
    </main>
  );
}
