"use client";

import { useEffect } from "react";
import { callApi } from "@/lib/transport/client";

const EVERY_MS = 2000;

/** Loads the page anew as soon as the server says that it is ready: asking is cheaper than loading, and nothing flickers. */
export function ReloadWhenBack() {
  useEffect(() => {
    let isAsking = false;
    const timer = setInterval(async () => {
      if (isAsking || document.visibilityState !== "visible") return;
      isAsking = true;
      const health = await callApi("GET", "/api/health");
      isAsking = false;
      if (health.ok) window.location.reload();
    }, EVERY_MS);
    return () => clearInterval(timer);
  }, []);
  return null;
}
