"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { useZone } from "./local-time";

/** Copies a text. Not there until scripts run: the text can be selected all the same. */
export function CopyText({ text, of }: { text: string; of: string }) {
  const hasScripts = useZone() === undefined;
  const [outcome, setOutcome] = useState<"copied" | "refused" | null>(null);
  if (!hasScripts || text.trim() === "") return null;

  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome("copied");
    } catch {
      // Without https, or where the person has forbidden it.
      setOutcome("refused");
    }
  }

  return (
    <span className="flex items-center gap-2 text-sm">
      <span role="status" className="text-muted">
        {outcome === "copied" && "Copied"}
        {outcome === "refused" &&
          "Not copied: your browser does not allow it. Select the text instead."}
      </span>
      <Button size="sm" variant="quiet" onClick={() => void copy()} data-no-print="">
        Copy<span className="sr-only"> {of}</span>
      </Button>
    </span>
  );
}
