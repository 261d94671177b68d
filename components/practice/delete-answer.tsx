"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { buttonClasses } from "@/components/ui/button";
import { classes } from "@/components/ui/classes";
import { showToast } from "@/components/ui/toast";
import { callApi } from "@/lib/transport/client";

/**
 * Puts an answer into the bin at once, and offers the way back instead of asking first. Without scripts the form posts,
 * and the log that it leads to offers the same.
 */
export function DeleteAnswer({
  answerId,
  prompt,
  goesTo,
  label = "Delete",
  look = "button",
}: {
  answerId: string;
  /** Tells one Delete from another. */
  prompt: string;
  /** Where to go afterwards; without it the page is drawn anew in place. */
  goesTo?: string;
  label?: string;
  look?: "button" | "link";
}) {
  const router = useRouter();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function remove(event: FormEvent) {
    event.preventDefault();
    if (isBusy) return;
    setBusy(true);
    const outcome = await callApi("DELETE", `/api/v1/answers/${answerId}`);
    setBusy(false);
    if (!outcome.ok) {
      setProblem(outcome.message);
      return;
    }
    setProblem(null);
    if (goesTo) router.push(goesTo);
    router.refresh();
    showToast({
      message: "Answer deleted. It can be brought back for 30 days.",
      undo: async () => {
        const restored = await callApi("POST", `/api/v1/answers/${answerId}/restore`, {});
        if (!restored.ok) {
          showToast({ message: `Not brought back. ${restored.message}` });
          return;
        }
        router.refresh();
        showToast({ message: "The answer is back." });
      },
    });
  }

  return (
    <form method="post" action={`/api/v1/answers/${answerId}/delete`} onSubmit={remove}>
      <button
        type="submit"
        aria-disabled={isBusy || undefined}
        className={
          look === "button"
            ? buttonClasses("quiet")
            : classes(
                "min-h-8 rounded-control px-1 text-sm text-muted underline decoration-1 underline-offset-4 hover:text-danger",
              )
        }
      >
        {label}
        <span className="sr-only"> the answer to: {prompt}</span>
      </button>
      {problem && (
        <p role="alert" className="mt-1 text-sm font-medium text-danger">
          Not deleted. {problem}
        </p>
      )}
    </form>
  );
}
