"use client";

import { useEffect } from "react";

/**
 * Runs /preferences.js where the browser did not: Next answers "not found" and failed pages with an empty document and
 * draws them by script, and a script element that React draws is never run.
 */
export function PreferencesLoader() {
  useEffect(() => {
    if (document.documentElement.dataset.scripted !== undefined) return;
    const script = document.createElement("script");
    script.src = "/preferences.js";
    document.head.append(script);
  }, []);
  return null;
}
