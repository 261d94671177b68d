"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { buttonClasses } from "@/components/ui/button";
import { classes } from "@/components/ui/classes";
import { showToast } from "@/components/ui/toast";
import { callApi } from "@/lib/transport/client";

/**
 * Puts a thing into the bin at once, and offers the way back instead of asking first. Without scripts the form posts,
 * and the list that it leads to offers the same.
 */
export function BinForm({
  path,
  kind,
  name,
  goesTo,
  look = "button",
}: {
  /** Of the thing under /api/v1; it has `delete` and `restore` below it. */
  path: string;
  /** "answer", "story". */
  kind: string;
  /** Tells one Delete from another, after "Delete". */
  name: string;
  /** Where to go afterwards; without it the page is drawn anew in place. */
  goesTo?: string | undefined;
  look?: "button" | "link" | undefined;
}) {
  const router = useRouter();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function remove(event: FormEvent) {
    event.preventDefault();
    if (isBusy) return;
    setBusy(true);
    const outcome = await callApi("POST", `${path}/delete`, {});
    setBusy(false);
    if (!outcome.ok) {
      setProblem(outcome.message);
      return;
    }
    setProblem(null);
    if (goesTo) router.push(goesTo);
    router.refresh();
    const Kind = `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
    showToast({
      message: `${Kind} deleted. It can be brought back for 30 days.`,
      undo: async () => {
        const restored = await callApi("POST", `${path}/restore`, {});
        if (!restored.ok) {
          showToast({ message: `Not brought back. ${restored.message}` });
          return;
        }
        router.refresh();
        showToast({ message: `The ${kind} is back.` });
      },
    });
  }

  return (
    <form method="post" action={`${path}/delete`} onSubmit={remove}>
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
        Delete
        <span className="sr-only"> {name}</span>
      </button>
      {problem && (
        <p role="alert" className="mt-1 text-sm font-medium text-danger">
          Not deleted. {problem}
        </p>
      )}
    </form>
  );
}
