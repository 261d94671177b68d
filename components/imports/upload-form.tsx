"use client";

import { type ReactNode, useState } from "react";
import { ApiForm } from "@/components/form/api-form";
import { MOST_FILE_BYTES } from "@/lib/features/imports/rules/limits";
import { type CallOutcome, uploadForm } from "@/lib/transport/client";
import { sizeInWords } from "./import-words";

/** Sends a file or a text to be read, and says how far it is. Goes on to the preview. */
export function UploadForm({
  action = "/api/v1/question-imports",
  submitLabel,
  problem,
  children,
}: {
  /** What reads it. */
  action?: string;
  submitLabel: string;
  problem?: string | undefined;
  children: ReactNode;
}) {
  const [progress, setProgress] = useState("");

  async function send(fields: FormData): Promise<CallOutcome<unknown>> {
    const file = fields.get("file");
    if (file instanceof File && file.size > MOST_FILE_BYTES) return tooLarge(file);
    setProgress("Sending…");
    const outcome = await uploadForm<unknown>(action, fields, (sent, total) => {
      setProgress(
        sent < total
          ? `${sizeInWords(sent)} of ${sizeInWords(total)} sent`
          : "All sent; reading it…",
      );
    });
    setProgress(outcome.ok ? "Read. Opening the preview…" : "");
    return outcome;
  }

  return (
    <ApiForm
      action={action}
      encType="multipart/form-data"
      send={send}
      submitLabel={submitLabel}
      pendingLabel="Reading…"
      problem={problem}
      secondary={
        <span role="status" className="text-sm text-muted">
          {progress}
        </span>
      }
    >
      {children}
    </ApiForm>
  );
}

/** Told before anything is sent: a file too large would only be refused at the other end. */
function tooLarge(file: File): CallOutcome<unknown> {
  const message = `${file.name} has ${sizeInWords(file.size)}, and a file may have ${sizeInWords(MOST_FILE_BYTES)}. Nothing was sent; split it into parts.`;
  return {
    ok: false,
    status: 413,
    message,
    reason: "too_large",
    fields: { file: message },
    retryAfter: undefined,
  };
}
