"use client";

import { type ComponentType, type FormEvent, type ReactNode, useRef, useState } from "react";

type LeaveDialog = ComponentType<{ onEnd: (outcome: "stays" | "post") => void }>;

/**
 * Signs out. What it takes to look after texts on this device first is fetched when it is pressed, because this form is on
 * every page, public ones too. Without scripts nothing was kept on the device, and the form posts by itself.
 */
export function SignOutForm({ children }: { children: ReactNode }) {
  const form = useRef<HTMLFormElement>(null);
  const [Leave, setLeave] = useState<LeaveDialog | null>(null);

  async function submit(event: FormEvent) {
    event.preventDefault();
    try {
      const { LeaveDialog } = await import("@/components/practice/leave-dialog");
      setLeave(() => LeaveDialog);
    } catch {
      // The server is away: the browser's own page says so, and the texts stay where they are.
      form.current?.submit();
    }
  }

  return (
    <form ref={form} method="post" action="/api/v1/session/end" onSubmit={submit}>
      {children}
      {Leave && (
        <Leave
          onEnd={(outcome) => {
            setLeave(null);
            if (outcome === "post") form.current?.submit();
          }}
        />
      )}
    </form>
  );
}
