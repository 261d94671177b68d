"use client";

import { type ComponentProps, useState } from "react";
import { Input } from "@/components/ui/field";

/** A password's control, with a way to see what was typed. Without scripts it is a plain one. */
export function PasswordInput(props: Omit<ComponentProps<"input">, "type">) {
  const [isShown, setShown] = useState(false);
  return (
    <span className="relative block">
      <Input
        {...props}
        type={isShown ? "text" : "password"}
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        className="pr-18"
      />
      <button
        type="button"
        aria-pressed={isShown}
        onClick={() => setShown(!isShown)}
        className="absolute inset-y-1 right-1 hidden min-w-15 items-center justify-center rounded-control px-2 text-sm font-semibold text-muted hover:bg-sunken hover:text-ink scripted:inline-flex"
      >
        {isShown ? "Hide" : "Show"}
        <span className="sr-only"> password</span>
      </button>
    </span>
  );
}
