import { databaseAway, isDatabaseAway } from "@/lib/db/errors";
import { AppError, ERROR_STATUS, type ErrorCode } from "@/lib/shared/app-error";
import type { ResultLink } from "@/lib/shared/result";
import { logger } from "./logger";

/** The one shape of every error that the HTTP API sends. */
export interface ErrorBody {
  error: {
    code: ErrorCode;
    /** For the person: what happened, what was kept, what to do. */
    message: string;
    /** The command's own word for a refusal. */
    reason?: string;
    /** Message for each form field that is wrong, by its name. */
    fields?: Record<string, string>;
    /** What stands in the way, to look at. */
    link?: ResultLink;
  };
}

export function errorResponse(
  code: ErrorCode,
  message: string,
  more: {
    reason?: string;
    fields?: Record<string, string>;
    link?: ResultLink;
    retryAfter?: number;
    allow?: string;
  } = {},
): Response {
  const { retryAfter, allow, ...detail } = more;
  const headers: Record<string, string> = { "cache-control": "no-store" };
  if (retryAfter !== undefined) headers["retry-after"] = String(retryAfter);
  if (allow !== undefined) headers.allow = allow;
  const body: ErrorBody = { error: { code, message, ...detail } };
  return Response.json(body, { status: ERROR_STATUS[code], headers });
}

/** Turns whatever was thrown into an AppError; what nobody foresaw is logged without the text that a person typed. */
export function asAppError(thrown: unknown): AppError {
  if (thrown instanceof AppError) return thrown;
  if (isDatabaseAway(thrown)) return databaseAway();
  const error = thrown instanceof Error ? thrown : new Error(String(thrown));
  logger().error({ name: error.name, stack: error.stack?.split("\n").slice(1, 8) }, "unforeseen");
  return new AppError(
    "internal",
    "Something went wrong on our side. Nothing was changed; what you typed is still on this page. Try again.",
  );
}
