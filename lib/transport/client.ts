import type { ResultLink } from "@/lib/shared/result";
import type { ErrorBody } from "./error-response";

/** What a call came to. `status` 0: no answer at all (offline, or the server is away). */
export type CallOutcome<T> =
  | { ok: true; value: T }
  | {
      ok: false;
      status: number;
      message: string;
      reason: string | undefined;
      fields: Record<string, string>;
      /** What stands in the way, to look at. */
      link?: ResultLink | undefined;
      /** Seconds after which the server asks to be tried again. */
      retryAfter: number | undefined;
      /** The whole answer, for a refusal that says more than its words (a conflict brings the other text). */
      body?: unknown;
    };

const NO_ANSWER =
  "The server could not be reached. Nothing was sent; what you typed is still on this page.";

const NO_OUTCOME = {
  ok: false,
  status: 0,
  message: NO_ANSWER,
  reason: undefined,
  fields: {},
  retryAfter: undefined,
} as const;

/**
 * Calls our own HTTP API from the browser.
 * @param timeoutMs gives up, and says so, after this long; the server may still have acted
 * @param keepalive lets the call outlive the page; browsers take at most 64 KiB of such bodies at once
 * @param cancel gives up early
 */
export async function callApi<T>(
  method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE",
  path: string,
  body?: unknown,
  timeoutMs = 15_000,
  keepalive = false,
  cancel?: AbortSignal,
): Promise<CallOutcome<T>> {
  let response: Response;
  try {
    response = await fetch(path, {
      method,
      headers: body === undefined ? {} : { "content-type": "application/json" },
      body: body === undefined ? null : JSON.stringify(body),
      keepalive,
      signal: AbortSignal.any([AbortSignal.timeout(timeoutMs), ...(cancel ? [cancel] : [])]),
    });
  } catch {
    return NO_OUTCOME;
  }
  const parsed: unknown = await response.json().catch(() => undefined);
  return outcomeOf<T>(response.status, parsed, response.headers.get("retry-after"));
}

/**
 * Sends a form with its files. A long upload is given two minutes.
 * @param onProgress how much of it has gone out; the whole is told a last time when the server has it all
 */
export function uploadForm<T>(
  path: string,
  form: FormData,
  onProgress: (sent: number, total: number) => void,
  timeoutMs = 120_000,
): Promise<CallOutcome<T>> {
  return new Promise((resolve) => {
    // fetch cannot tell how far an upload is.
    const request = new XMLHttpRequest();
    request.open("POST", path);
    request.setRequestHeader("accept", "application/json");
    request.timeout = timeoutMs;
    request.upload.onprogress = ({ loaded, total }) => onProgress(loaded, total);
    request.onload = () => {
      const parsed = parseJson(request.responseText);
      resolve(outcomeOf<T>(request.status, parsed, request.getResponseHeader("retry-after")));
    };
    request.onerror = request.ontimeout = request.onabort = () => resolve(NO_OUTCOME);
    request.send(form);
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function outcomeOf<T>(status: number, parsed: unknown, retryAfter: string | null): CallOutcome<T> {
  if (status >= 200 && status < 300) return { ok: true, value: parsed as T };
  const error = (parsed as Partial<ErrorBody> | undefined)?.error;
  const wait = Number(retryAfter);
  return {
    ok: false,
    status,
    message: error?.message ?? NO_ANSWER,
    reason: error?.reason,
    fields: error?.fields ?? {},
    link: error?.link,
    retryAfter: Number.isFinite(wait) && wait > 0 ? wait : undefined,
    body: parsed,
  };
}
