"use client";

import { useEffect } from "react";
import { RetryPage } from "@/components/layout/retry-page";
import "./globals.css";

/** Stands in for the root layout where that itself could not be drawn. */
export default function GlobalError({ retry }: { error: Error; retry: () => void }) {
  // Drawn by React, so /preferences.js has no say here any more.
  useEffect(() => {
    try {
      const theme = localStorage.getItem("theme");
      if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
    } catch {
      // Storage is refused: the system's theme stays.
    }
  }, []);

  return (
    <html lang="en">
      <head>
        <title>Starboard</title>
      </head>
      <body>
        <RetryPage retry={retry} />
      </body>
    </html>
  );
}
