"use client";

import { PreferencesLoader } from "@/components/layout/preferences-loader";
import { RetryPage } from "@/components/layout/retry-page";
import "./globals.css";

/** Stands in for the root layout where that itself could not be drawn. */
export default function GlobalError({ retry }: { error: Error; retry: () => void }) {
  return (
    <html lang="en">
      <head>
        <title>Starboard</title>
      </head>
      <body>
        <RetryPage retry={retry} />
        <PreferencesLoader />
      </body>
    </html>
  );
}
